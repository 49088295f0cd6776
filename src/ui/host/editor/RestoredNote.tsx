import { useHostMessages } from '../../messages/useHostMessages';
import buttons from '../../shared/buttons.module.css';
import styles from './Editor.module.css';

interface RestoredNoteProps {
  readonly onStartAfresh: () => void;
}

/** What was typed last time is here again, and can be put away. */
export function RestoredNote({ onStartAfresh }: RestoredNoteProps) {
  const { editor: messages } = useHostMessages();
  return (
    <div className={styles.note}>
      <p role="status">{messages.restored}</p>
      <button type="button" className={buttons.secondary} onClick={onStartAfresh}>
        {messages.startAfresh}
      </button>
    </div>
  );
}
