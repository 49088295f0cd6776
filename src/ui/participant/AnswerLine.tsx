import { useCommonMessages } from '../messages/useCommonMessages';
import { useParticipantMessages } from '../messages/useParticipantMessages';
import { answerWords, type QuestionPhases, type Tapped } from './answerWords';
import styles from './AnswerLine.module.css';

interface AnswerLineProps extends Tapped {
  readonly view: QuestionPhases;
}

/** What became of the tap. Its height stays, whatever it says; aloud the announcer says it, after the focus has moved. */
export function AnswerLine({ view, ...tapped }: AnswerLineProps) {
  const common = useCommonMessages();
  const messages = useParticipantMessages();
  const { strong, plain } = answerWords(view, tapped, common.ordinal, messages);
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a line of text that says how the tap fared
    <p className={styles.line} role="status" aria-live="off" data-answer={tapped.answer.status}>
      <span className={styles.words}>
        {strong !== null && <strong>{`${strong} `}</strong>}
        {plain}
      </span>
    </p>
  );
}
