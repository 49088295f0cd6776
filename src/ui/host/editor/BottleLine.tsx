import type { EditorProblem, EditorWine } from '../../../game/editor-draft';
import { MAX_LINE_CHARS } from '../../../game/tasting';
import { cleanText, lengthOf } from '../../../game/text';
import { useHostMessages } from '../../messages/useHostMessages';
import { useEditor } from './EditorContext';
import { fieldId, problemText } from './problemText';
import { TextField } from './TextField';
import styles from './WineCard.module.css';

interface BottleLineProps {
  readonly wine: EditorWine;
  readonly index: number;
  readonly problems: readonly EditorProblem[];
}

/** What the host has to say about the bottle: everyone reads it after the round (P15). Never required. */
export function BottleLine({ wine, index, problems }: BottleLineProps) {
  const messages = useHostMessages();
  const { session } = useEditor();
  const problem = problems.find(({ code }) => code === 'LINE_TOO_LONG');
  const count = lengthOf(cleanText(wine.line));
  return (
    <div className={styles.line}>
      <TextField
        id={fieldId(`line-${index}`)}
        within={messages.wine(index + 1)}
        label={messages.editor.line}
        hint={`${messages.editor.lineHint} ${messages.editor.lineCount(count, MAX_LINE_CHARS)}`}
        value={wine.line}
        problem={problem && problemText(problem, messages)}
        onChange={(text) => session.edit({ type: 'line', wine: wine.key, text })}
      />
    </div>
  );
}
