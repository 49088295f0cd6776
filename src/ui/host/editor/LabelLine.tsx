import { useMemo, useState, type ClipboardEvent, type KeyboardEvent } from 'react';

import { isBlankWine, isToConfirm, type EditorWine } from '../../../game/editor-draft';
import { CATEGORIES } from '../../../game/tasting';
import type { EditorSessionState } from '../../../host/editor-session';
import { useHostMessages } from '../../messages/useHostMessages';
import buttons from '../../shared/buttons.module.css';
import { useEditor, useEditorState } from './EditorContext';
import { goOn } from './goOnWithEnter';
import styles from './LabelLine.module.css';
import { fieldId } from './problemText';
import { ADD_WINE_ID, confirmId, labelId, understoodId } from './wineIds';
import { TextField } from './TextField';
import { Understood } from './Understood';

interface LabelLineProps {
  readonly wine: EditorWine;
  readonly index: number;
}

const selectAdvisor = (state: EditorSessionState) => state.advisor;
const selectGlasses = (state: EditorSessionState) => state.draft.glasses;

/** One line from the bottle: Enter fills the wine in, Enter again confirms it. */
export function LabelLine({ wine, index }: LabelLineProps) {
  const messages = useHostMessages();
  const { session, focusLater } = useEditor();
  const advisor = useEditorState(selectAdvisor);
  const glasses = useEditorState(selectGlasses);
  const [isTooEarly, setTooEarly] = useState(false);
  const { key, label, answers } = wine;
  const reading = useMemo(
    () => (label.trim() === '' ? null : (advisor?.read(label, glasses) ?? null)),
    [advisor, label, glasses],
  );
  const isWaiting = CATEGORIES.some((category) => isToConfirm(answers[category][0]));

  const accept = () => {
    if (label.trim() === '') return;
    const isDone = session.acceptLabel(key);
    setTooEarly(!isDone);
    if (isDone) focusLater(confirmId(key), fieldId({ wine: index, category: 'color', answer: 0 }));
  };
  const confirm = () => {
    const next = session.confirmWine(key);
    if (next.to === 'field') focusLater(fieldId(next.field));
    else focusLater(next.to === 'wine' ? labelId(next.wine) : ADD_WINE_ID);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (label.trim() === '') goOn(event.currentTarget);
    else accept();
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const text = event.clipboardData.getData('text');
    if (text.split(/\r?\n|\r/u).filter((line) => line.trim() !== '').length < 2) return;
    const outcome = session.takeList(key, text);
    // Too early for the lists: the browser pastes it as one line.
    if (!outcome) return;
    event.preventDefault();
    if (outcome.first !== null) focusLater(labelId(outcome.first));
  };

  return (
    <div className={styles.label}>
      <div className={styles.line}>
        <TextField
          id={labelId(key)}
          within={messages.wine(index + 1)}
          label={messages.editor.label}
          hint={isBlankWine(wine) ? messages.editor.labelHint : undefined}
          value={label}
          input={{ onKeyDown, onPaste, enterKeyHint: 'go' }}
          onChange={(text) => session.edit({ type: 'label', wine: key, text })}
        />
        <button type="button" className={buttons.secondary} data-aside onClick={accept}>
          {messages.editor.fillIn(index + 1)}
        </button>
      </div>
      {isTooEarly && (
        <p className={styles.note} role="status">
          {messages.editor.waitForLists}
        </p>
      )}
      {reading && (
        <Understood
          wine={wine}
          index={index}
          reading={reading}
          openWords={advisor?.openWords(reading, wine) ?? []}
        />
      )}
      {isWaiting && (
        <div className={styles.confirm}>
          <button
            id={confirmId(key)}
            type="button"
            className={buttons.primary}
            aria-describedby={reading ? understoodId(key) : undefined}
            onClick={confirm}
          >
            {messages.editor.confirmWine(index + 1)}
          </button>
          <p className={styles.note}>{messages.editor.confirmHint}</p>
        </div>
      )}
    </div>
  );
}
