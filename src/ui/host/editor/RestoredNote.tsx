import { useState } from 'react';

import { useHostMessages } from '../../messages/useHostMessages';
import buttons from '../../shared/buttons.module.css';
import styles from './Editor.module.css';
import { useEditor } from './EditorContext';
import { UNDO_ID } from './wineIds';

/** What was typed last time is here again, and can be put away. */
export function RestoredNote() {
  const { editor: messages } = useHostMessages();
  const { session, focusLater } = useEditor();
  const [isGone, setGone] = useState(false);
  if (isGone) return null;
  const startAfresh = () => {
    session.startAfresh();
    setGone(true);
    focusLater(UNDO_ID);
  };
  return (
    <div className={styles.note}>
      <p role="status">{messages.restored}</p>
      <button type="button" className={buttons.secondary} onClick={startAfresh}>
        {messages.startAfresh}
      </button>
    </div>
  );
}
