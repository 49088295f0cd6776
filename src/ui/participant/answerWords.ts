import type { AnswerStatus, Link, ParticipantState } from '../../participant/participant-store';
import type { ParticipantView } from '../../protocol/view';
import type { ParticipantMessages } from '../messages/participantEn';
import type { ViewOf } from './ViewOf';

export type Tapped = Pick<ParticipantState, 'answer' | 'link' | 'isHostBehind'>;
export type QuestionPhases = ViewOf<'question_open' | 'question_paused' | 'question_revealed'>;

interface Words {
  readonly strong: string | null;
  readonly plain: string;
}

export function isQuestion(view: ParticipantView | null): view is QuestionPhases {
  return view !== null && 'question' in view && view.phase !== 'question_leaderboard';
}

/** What became of the tap, and of what the host put right where there is no other place for it. */
export function answerWords(
  view: QuestionPhases,
  { answer, link, isHostBehind }: Tapped,
  ordinal: (n: number) => string,
  messages: ParticipantMessages,
  tellsRepair = true,
): Words {
  if (isHostBehind && answer.optionId !== null && answer.refusal === null) {
    return { strong: null, plain: messages.behindAnswer };
  }
  return view.phase === 'question_revealed'
    ? revealedWords(view, answer, messages, ordinal)
    : openWords(view, answer, link, tellsRepair ? withRepair(view, messages) : messages);
}

/** What the host put right is said in place of what one may do, so that the line keeps its height (P14). */
function withRepair(
  { you: { repair, score } }: QuestionPhases,
  messages: ParticipantMessages,
): ParticipantMessages {
  if (!repair) return messages;
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
