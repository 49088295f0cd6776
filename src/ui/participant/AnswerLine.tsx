import type { AnswerStatus, Link } from '../../participant/participant-store';
import type { ParticipantMessages } from '../messages/participantEn';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useParticipantMessages } from '../messages/useParticipantMessages';
import styles from './AnswerLine.module.css';
import type { ViewOf } from './ViewOf';

type QuestionPhases = ViewOf<'question_open' | 'question_paused' | 'question_revealed'>;

interface AnswerLineProps {
  readonly view: QuestionPhases;
  readonly answer: AnswerStatus;
  readonly link: Link;
  /** The host forgot something that this phone had saved there. */
  readonly behind: boolean;
}

interface Words {
  readonly strong: string | null;
  readonly plain: string;
}

/** What became of the tap. Its height stays, whatever it says. */
export function AnswerLine({ view, answer, link, behind }: AnswerLineProps) {
  const common = useCommonMessages();
  const messages = useWords(view);
  const isSentAgain = behind && answer.optionId !== null && answer.refusal === null;
  const { strong, plain } = isSentAgain
    ? { strong: null, plain: messages.behindAnswer }
    : view.phase === 'question_revealed'
      ? revealedWords(view, answer, messages, common.ordinal)
      : openWords(view, answer, link, messages);
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a line of text that says how the tap fared
    <p className={styles.line} role="status" data-answer={answer.status}>
      <span className={styles.words}>
        {strong !== null && <strong>{`${strong} `}</strong>}
        {plain}
      </span>
    </p>
  );
}

/** What the host put right is said in place of what one may do, so that the line keeps its height (P14). */
function useWords({ phase, you: { repair, score } }: QuestionPhases): ParticipantMessages {
  const messages = useParticipantMessages();
  if (!repair || phase === 'question_revealed') return messages;
  const told = messages.repairedShort(repair.wine, score);
  return { ...messages, tapYours: told, savedMore: told };
}

function openWords(
  { phase, you }: ViewOf<'question_open' | 'question_paused'>,
  answer: AnswerStatus,
  link: Link,
  messages: ParticipantMessages,
): Words {
  const paused = phase === 'question_paused';
  const free = you.sitsOut ? messages.sitsOut : messages.tapYours;
  if (you.waits) return { strong: null, plain: messages.waits };
  switch (answer.status) {
    case 'none':
      return { strong: null, plain: paused ? messages.pausedByHost : free };
    case 'saving':
      if (paused) return { strong: null, plain: messages.pausedSaving };
      return { strong: null, plain: link === 'live' ? messages.saving : messages.keptHere };
    case 'saved':
      return { strong: messages.saved, plain: paused ? messages.pausedByHost : messages.savedMore };
    case 'refused':
      return { strong: null, plain: messages.refused[answer.refusal ?? 'INVALID_ANSWER'] };
  }
}

function revealedWords(
  view: ViewOf<'question_revealed'>,
  answer: AnswerStatus,
  messages: ParticipantMessages,
  ordinal: (n: number) => string,
): Words {
  const place = view.you.rank === null ? '' : messages.youAreNth(ordinal(view.you.rank));
  if (answer.status === 'refused') {
    return { strong: null, plain: messages.refused[answer.refusal ?? 'TOO_LATE'] };
  }
  const isExcused = view.you.sitsOut === true || view.you.waits === true;
  if (view.chosen === null && !isExcused) return { strong: null, plain: messages.noAnswer };
  return { strong: null, plain: place };
}
