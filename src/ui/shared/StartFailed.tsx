import { useCommonMessages } from '../messages/useCommonMessages';
import buttons from './buttons.module.css';
import { Notice } from './Notice';
import styles from './StartFailed.module.css';

interface StartFailedProps {
  /** What `services.host()` or `services.participant()` rejected with. */
  readonly error: unknown;
}

/** A part of the page did not load or could not begin: said in words, with the browser's own for details. */
export function StartFailed({ error }: StartFailedProps) {
  const messages = useCommonMessages();
  const name = error instanceof Error ? error.name : '';
  const texts: Record<string, string> = {
    ConfigError: messages.configFailed,
    UnsupportedError: messages.unsupported,
  };
  return (
    <div role="alert">
      <Notice title={messages.startFailedTitle} text={texts[name] ?? messages.startFailed}>
        <button type="button" className={buttons.primary} onClick={() => window.location.reload()}>
          {messages.reload}
        </button>
      </Notice>
      <p className={styles.detail}>{String(error)}</p>
    </div>
  );
}
