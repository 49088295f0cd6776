import { useCommonMessages } from '../messages/useCommonMessages';
import buttons from './buttons.module.css';
import { Notice } from './Notice';
import styles from './StartFailed.module.css';

interface StartFailedProps {
  /** What `services.host()` or `services.participant()` rejected with. */
  readonly error: unknown;
  /** What is known about it besides. */
  readonly told?: { readonly title: string; readonly text: string } | undefined;
}

/** A part of the page did not load or could not begin: said in words, with the browser's own for details. */
export function StartFailed({ error, told }: StartFailedProps) {
  const messages = useCommonMessages();
  const name = error instanceof Error ? error.name : '';
  const { title, text } = told ?? {
    title: messages.startFailedTitle,
    text: name === 'ConfigError' ? messages.configFailed : messages.startFailed,
  };
  return (
    <div role="alert">
      <Notice title={title} text={text}>
        <button type="button" className={buttons.primary} onClick={() => window.location.reload()}>
          {messages.reload}
        </button>
      </Notice>
      <p className={styles.detail}>{String(error)}</p>
    </div>
  );
}
