import { DIFFICULTIES, GLASSES } from '../../../game/editor-draft';
import type { EditorSessionState } from '../../../host/editor-session';
import { useHostMessages } from '../../messages/useHostMessages';
import choices from '../../shared/choices.module.css';
import { useEditor, useEditorState } from './EditorContext';
import { goOnWithEnter } from './goOnWithEnter';
import styles from './ProposalSettings.module.css';

const selectDifficulty = (state: EditorSessionState) => state.draft.difficulty;
const selectGlasses = (state: EditorSessionState) => state.draft.glasses;

/** How hard the proposed wrong answers are, and what can be seen in the glass. */
export function ProposalSettings() {
  const { editor: messages } = useHostMessages();
  const { session } = useEditor();
  const difficulty = useEditorState(selectDifficulty);
  const glasses = useEditorState(selectGlasses);
  return (
    <div className={styles.settings}>
      <Dial
        name="difficulty"
        legend={messages.difficulty}
        kinds={DIFFICULTIES}
        texts={messages.difficulties}
        hints={messages.difficultyHints}
        chosen={difficulty}
        onChoose={(kind) => session.setDifficulty(kind)}
      />
      <Dial
        name="glasses"
        legend={messages.glasses}
        kinds={GLASSES}
        texts={messages.glassesKinds}
        hints={messages.glassesHints}
        chosen={glasses}
        onChoose={(kind) => session.setGlasses(kind)}
      />
    </div>
  );
}

interface DialProps<Kind extends string> {
  readonly name: string;
  readonly legend: string;
  readonly kinds: readonly Kind[];
  readonly texts: Readonly<Record<Kind, string>>;
  readonly hints: Readonly<Record<Kind, string>>;
  readonly chosen: Kind;
  readonly onChoose: (kind: Kind) => void;
}

function Dial<Kind extends string>({ name, legend, kinds, texts, hints, chosen, onChoose }: DialProps<Kind>) {
  return (
    <fieldset className={styles.dial} aria-describedby={`${name}-hint`}>
      <legend>{legend}</legend>
      <div className={choices.choices}>
        {kinds.map((kind) => (
          <label key={kind} className={choices.choice}>
            <input
              type="radio"
              name={name}
              value={kind}
              checked={kind === chosen}
              onKeyDown={goOnWithEnter}
              onChange={() => onChoose(kind)}
            />
            <span>{texts[kind]}</span>
          </label>
        ))}
      </div>
      <p id={`${name}-hint`} className={styles.hint}>
        {hints[chosen]}
      </p>
    </fieldset>
  );
}
