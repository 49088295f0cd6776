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
  const isConfig = error instanceof Error && error.name === 'ConfigError';
  return (
    <div role="alert">
      <Notice
        title={messages.startFailedTitle}
        text={isConfig ? messages.configFailed : messages.startFailed}
      >
        <button type="button" className={buttons.primary} onClick={() => window.location.reload()}>
          {messages.reload}
        </button>
      </Notice>
      <p className={styles.detail}>{String(error)}</p>
    </div>
  );
}
