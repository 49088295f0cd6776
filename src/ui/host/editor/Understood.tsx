import { isToConfirm, type EditorWine } from '../../../game/editor-draft';
import { CATEGORIES, type Category } from '../../../game/tasting';
import type { LabelProblem, LabelReading } from '../../../wine/read-label';
import { useCommonMessages } from '../../messages/useCommonMessages';
import { useHostMessages } from '../../messages/useHostMessages';
import styles from './LabelLine.module.css';
import { labelProblemText } from './noticeText';
import { fieldId } from './problemText';
import { understoodId } from './wineIds';

interface UnderstoodProps {
  readonly wine: EditorWine;
  readonly index: number;
  readonly reading: LabelReading;
  /** What of it is still not understood. */
  readonly openWords: readonly string[];
}

/** What a label was understood as: five chips that lead to their fields, and what is left open. */
export function Understood({ wine, index, reading, openWords }: UnderstoodProps) {
  const messages = useHostMessages();
  const { categories } = useCommonMessages();
  const goTo = (id: string) => document.getElementById(id)?.focus();
  const chips = CATEGORIES.flatMap((category) => {
    const [truth] = wine.answers[category];
    const read = reading.answers[category];
    const text = truth.text || read?.text;
    if (text === undefined || text === '') return [];
    const isGuess = read?.certainty === 'guess' && read.text === text && truth.origin !== 'typed';
    return [{ category, text, isGuess, isWaiting: isToConfirm(truth) || truth.text === '' }];
  });
  const open = reading.problems.filter((problem) => isOpen(problem, wine));
  return (
    <div id={understoodId(wine.key)} className={styles.understood}>
      <ul className={styles.chips} aria-label={messages.editor.understood}>
        {chips.map(({ category, text, isGuess, isWaiting }) => (
          <li key={category}>
            <button
              type="button"
              data-aside
              className={styles.chip}
              data-waiting={isWaiting}
              onClick={() => goTo(fieldId({ wine: index, category, answer: 0 }))}
            >
              <span className={styles.category}>{categories[category]}</span> <bdi>{text}</bdi>
              {isGuess && <span className={styles.guess}> ({messages.editor.guess})</span>}
            </button>
          </li>
        ))}
      </ul>
      {openWords.length > 0 && <p className={styles.note}>{messages.editor.notUnderstood(openWords)}</p>}
      {open.map((problem) => (
        <p key={problem.code} className={styles.open}>
          {labelProblemText(problem, messages)}
        </p>
      ))}
    </div>
  );
}

/** Whether the host has not yet answered it in the field that it is about. */
function isOpen({ code }: LabelProblem, { answers }: EditorWine): boolean {
  const isTyped = (category: Category) =>
    answers[category][0].origin === 'typed' && answers[category][0].text.trim() !== '';
  switch (code) {
    case 'EMPTY':
      return true;
    case 'NO_REGION':
      return answers.region[0].text.trim() === '';
    case 'TOO_LONG':
      return !isTyped('wine_name');
    case 'VINTAGE_IN_FUTURE':
    case 'VINTAGE_TOO_OLD':
    case 'SEVERAL_VINTAGES':
      return !isTyped('vintage_year');
    case 'NV_NOT_FOR_STILL':
      // The field says that one itself.
      return false;
  }
}
