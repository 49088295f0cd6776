import type { Field } from '../../../game/draft';
import type { EditorProblem, EditorWine } from '../../../game/editor-draft';
import type { Category } from '../../../game/tasting';
import type { Notice } from '../../../wine/wine-notices';
import { useCommonMessages } from '../../messages/useCommonMessages';
import { useHostMessages } from '../../messages/useHostMessages';
import { noticeText, placeOfNotice } from './noticeText';
import { problemText } from './problemText';
import { TruthField } from './TruthField';
import styles from './WineCard.module.css';
import { WrongField } from './WrongField';

interface QuestionFieldsProps {
  readonly wine: EditorWine;
  readonly index: number;
  readonly category: Category;
  /** Of this wine alone: its index in them is 0. */
  readonly problems: readonly EditorProblem[];
  readonly notices: readonly Notice[];
}

const WRONG = [1, 2, 3] as const;

/** One question: the truth, and three wrong answers. */
export function QuestionFields({ wine, index, category, problems, notices }: QuestionFieldsProps) {
  const common = useCommonMessages();
  const messages = useHostMessages();
  const problemAt = (answer: Field['answer']) =>
    problems.find(
      ({ field }) => typeof field !== 'string' && field.category === category && field.answer === answer,
    );
  const problemOf = (answer: Field['answer']) => {
    const problem = problemAt(answer);
    return problem && problemText(problem, messages);
  };
  const noticeOf = (answer: Field['answer']) => {
    // What has to be changed is said once.
    if ((problemAt(answer)?.code ?? 'TO_CONFIRM') !== 'TO_CONFIRM') return undefined;
    const notice = notices.find((one) => {
      const place = placeOfNotice(one);
      return place?.category === category && place.answer === answer;
    });
    return notice && noticeText(notice, messages, common);
  };
  return (
    <div className={styles.question}>
      <p className={styles.category} aria-hidden="true">
        {common.categories[category]}
      </p>
      <div className={styles.answers}>
        <TruthField
          wine={wine}
          index={index}
          category={category}
          problem={problemOf(0)}
          notice={noticeOf(0)}
        />
        {WRONG.map((answer) => (
          <WrongField
            key={answer}
            wine={wine}
            index={index}
            category={category}
            answer={answer}
            problem={problemOf(answer)}
            notice={noticeOf(answer)}
          />
        ))}
      </div>
    </div>
  );
}
