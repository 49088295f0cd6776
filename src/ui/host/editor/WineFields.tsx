import type { Problem } from '../../../game/draft';
import { CATEGORIES, type Category, type QuestionDraft, type WineDraft } from '../../../game/tasting';
import { useCommonMessages } from '../../messages/useCommonMessages';
import { useHostMessages } from '../../messages/useHostMessages';
import buttons from '../../shared/buttons.module.css';
import { answerName, fieldId, problemText } from './problemText';
import { TextField } from './TextField';
import type { DraftEditor } from './useDraft';
import styles from './WineFields.module.css';

interface WineFieldsProps {
  readonly wine: WineDraft;
  readonly index: number;
  readonly problems: readonly Problem[];
  readonly removable: boolean;
  readonly editor: DraftEditor;
}

/** One wine: five questions, each the truth and three that could fool somebody. */
export function WineFields({ wine, index, problems, removable, editor }: WineFieldsProps) {
  const messages = useHostMessages();
  return (
    <fieldset className={styles.wine}>
      <legend>{messages.wine(index + 1)}</legend>
      {CATEGORIES.map((category) => (
        <QuestionFields
          key={category}
          question={wine[category]}
          wine={index}
          category={category}
          problems={problems}
          editor={editor}
        />
      ))}
      {removable && (
        <button type="button" className={buttons.quiet} onClick={() => editor.removeWine(index)}>
          {messages.removeWine(index + 1)}
        </button>
      )}
    </fieldset>
  );
}

interface QuestionFieldsProps {
  readonly question: QuestionDraft;
  readonly wine: number;
  readonly category: Category;
  readonly problems: readonly Problem[];
  readonly editor: DraftEditor;
}

const ANSWERS = [0, 1, 2, 3] as const;

function QuestionFields({ question, wine, category, problems, editor }: QuestionFieldsProps) {
  const common = useCommonMessages();
  const messages = useHostMessages();
  const name = common.categories[category];
  return (
    <div className={styles.question}>
      <p className={styles.category} aria-hidden="true">
        {name}
      </p>
      <div className={styles.answers}>
        {ANSWERS.map((answer) => {
          const id = fieldId({ wine, category, answer });
          const problem = problems.find((one) => fieldId(one.field) === id);
          return (
            <TextField
              key={answer}
              id={id}
              within={`${messages.wine(wine + 1)} ${name}`}
              label={answerName(answer, messages)}
              truth={answer === 0}
              value={answer === 0 ? question.correct : (question.wrong[answer - 1] ?? '')}
              problem={problem && problemText(problem, messages)}
              onChange={(text) => editor.setAnswer(wine, category, answer, text)}
            />
          );
        })}
      </div>
    </div>
  );
}
