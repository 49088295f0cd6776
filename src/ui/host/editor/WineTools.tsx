import type { EditorWine } from '../../../game/editor-draft';
import { MAX_WINES } from '../../../game/tasting';
import { useHostMessages } from '../../messages/useHostMessages';
import { useEditor } from './EditorContext';
import { detailsId, fieldsId, labelId, moveId, UNDO_ID } from './wineIds';
import { ToolIcon } from './ToolIcon';
import styles from './WineTools.module.css';

interface WineToolsProps {
  readonly wine: EditorWine;
  readonly index: number;
  readonly count: number;
  readonly isDone: boolean;
  readonly isFolded: boolean;
}

/** Fold, move, duplicate and remove. */
export function WineTools({ wine: { key }, index, count, isDone, isFolded }: WineToolsProps) {
  const { editor: messages, removeWine } = useHostMessages();
  const { session, focusLater } = useEditor();
  const number = index + 1;
  const move = (by: -1 | 1) => {
    session.edit({ type: 'move', wine: key, by });
    focusLater(moveId(key, by));
  };
  const duplicate = () => {
    focusLater(labelId(`wine-${session.draft.nextKey}`));
    session.edit({ type: 'duplicate', wine: key });
  };
  const remove = () => {
    session.edit({ type: 'remove', wine: key });
    focusLater(UNDO_ID);
  };
  const fold = () => {
    session.edit({ type: 'fold', wine: key, isFolded: !isFolded });
    focusLater(detailsId(key));
  };
  const mover = (by: -1 | 1) => (
    <button
      id={moveId(key, by)}
      type="button"
      data-aside
      className={styles.tool}
      aria-label={by === -1 ? messages.moveUp(number) : messages.moveDown(number)}
      aria-keyshortcuts={by === -1 ? 'Alt+ArrowUp' : 'Alt+ArrowDown'}
      // Not `disabled`: a wine that arrives at the edge keeps the focus.
      aria-disabled={by === -1 ? index === 0 : number === count}
      onClick={() => move(by)}
    >
      <ToolIcon name={by === -1 ? 'up' : 'down'} />
    </button>
  );
  return (
    <div className={styles.tools}>
      {count > 1 && mover(-1)}
      {count > 1 && mover(1)}
      {count < MAX_WINES && (
        <button
          type="button"
          data-aside
          className={styles.tool}
          aria-label={messages.duplicate(number)}
          onClick={duplicate}
        >
          <ToolIcon name="copy" />
        </button>
      )}
      {count > 1 && (
        <button
          type="button"
          data-aside
          className={styles.tool}
          aria-label={removeWine(number)}
          onClick={remove}
        >
          <ToolIcon name="remove" />
        </button>
      )}
      {isDone && (
        <button
          id={detailsId(key)}
          type="button"
          data-aside
          className={styles.tool}
          aria-label={messages.details(number)}
          aria-expanded={!isFolded}
          aria-controls={isFolded ? undefined : fieldsId(key)}
          onClick={fold}
        >
          <ToolIcon name={isFolded ? 'unfold' : 'fold'} />
        </button>
      )}
    </div>
  );
}
