import { memo } from 'react';

import type { Field } from '../../../game/draft';
import { holdsUp, type EditorProblem, type EditorQuestion } from '../../../game/editor-draft';
import type { Category } from '../../../game/tasting';
import { isVintageFault } from '../../../game/vintage';
import type { Notice } from '../../../wine/wine-notices';
import { useCommonMessages } from '../../messages/useCommonMessages';
import { useHostMessages } from '../../messages/useHostMessages';
import { noticeText, placeOfNotice } from './noticeText';
import { problemText } from './problemText';
import { TruthField } from './TruthField';
import styles from './WineCard.module.css';
import { WrongField } from './WrongField';

interface QuestionFieldsProps {
  /** The wine's key. */
  readonly wine: string;
  readonly question: EditorQuestion;
  readonly index: number;
  readonly category: Category;
  /** Of this question alone. */
  readonly problems: readonly EditorProblem[];
  readonly notices: readonly Notice[];
}

const WRONG = [1, 2, 3] as const;

/** One question: the truth, and three wrong answers. A key typed into another question is not drawn here. */
export const QuestionFields = memo(function QuestionFields({
  wine,
  question,
  index,
  category,
  problems,
  notices,
}: QuestionFieldsProps) {
  const common = useCommonMessages();
  const messages = useHostMessages();
  const problemAt = (answer: Field['answer']) =>
    problems.find(({ field }) => typeof field !== 'string' && field.answer === answer);
  const problemOf = (answer: Field['answer']) => {
    const problem = problemAt(answer);
    return problem && holdsUp(problem) ? problemText(problem, messages) : undefined;
  };
  const noticeOf = (answer: Field['answer']) => {
    const problem = problemAt(answer);
    if (problem && !holdsUp(problem)) return problemText(problem, messages);
    // What has to be changed is said once.
    if ((problem?.code ?? 'TO_CONFIRM') !== 'TO_CONFIRM') return undefined;
    // Of vintages that are none the problems speak, and not before the host has gone on.
    const notice = notices.find((one) => placeOfNotice(one)?.answer === answer && !isVintageFault(one.code));
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
          question={question}
          index={index}
          category={category}
          problem={problemOf(0)}
          notice={noticeOf(0)}
        />
        {WRONG.map((answer) => (
          <WrongField
            key={answer}
            wine={wine}
            question={question}
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
});
