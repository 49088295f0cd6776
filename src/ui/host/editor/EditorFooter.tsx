import type { EditorSessionState } from '../../../host/editor-session';
import { useHostMessages } from '../../messages/useHostMessages';
import buttons from '../../shared/buttons.module.css';
import styles from './Editor.module.css';
import { useEditor, useEditorState } from './EditorContext';
import { detailsId, labelId, UNDO_ID } from './wineIds';

interface EditorFooterProps {
  readonly isSaving: boolean;
  readonly saveText: string;
}

const selectRemoved = (state: EditorSessionState) => state.removed;

/** Create, and the way back from the last removal. */
export function EditorFooter({ isSaving, saveText }: EditorFooterProps) {
  const { editor: messages } = useHostMessages();
  const { session, focusLater } = useEditor();
  const removed = useEditorState(selectRemoved);
  const undo = () => {
    session.edit({ type: 'undo' });
    const back = removed?.type === 'wine' ? removed.wine.key : session.draft.wines[0]?.key;
    if (back !== undefined) focusLater(labelId(back), detailsId(back));
  };
  return (
    <div className={styles.save} data-editor-bar>
      <p className={styles.undo} role="status">
        {removed && (removed.type === 'wine' ? messages.removed(removed.at + 1) : messages.startedAfresh)}
      </p>
      {removed && (
        <button id={UNDO_ID} type="button" className={buttons.secondary} onClick={undo}>
          {messages.undo}
        </button>
      )}
      <button type="submit" className={buttons.primary} disabled={isSaving}>
        {saveText}
      </button>
    </div>
  );
}
