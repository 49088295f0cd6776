import { QUESTIONS_PER_WINE } from '../../game/tasting';
import type { HostView } from '../../host/host-view';
import type { CommonMessages } from '../messages/commonEn';
import type { HostMessages } from '../messages/hostEn';

/**
 * What a host who does not see the screen has to be told when a step was taken, by a key, a clock or a remote. A new
 * screen's heading is told by the focus that goes there.
 */
export function spokenMoment(
  before: HostView,
  now: HostView,
  common: CommonMessages,
  messages: HostMessages,
): string | null {
  if (before.phase === now.phase && before.seen.questionId === now.seen.questionId) return null;
  switch (now.phase) {
    case 'question_open': {
      const { wine, number } = now.question;
      if (before.phase === 'question_paused') return messages.flow.goesOn;
      return `${common.wineOf(wine, now.wines)}. ${common.questionOf(number, QUESTIONS_PER_WINE)}.`;
    }
    case 'question_paused':
      return `${messages.paused}.`;
    case 'question_revealed': {
      const { question, reveal } = now;
      const right = question.options.filter(({ id }) => reveal.right.includes(id)).map(({ text }) => text);
      const itIs = messages.flow.itIs(common.orList(right));
      return reveal.isVoid ? `${itIs} ${messages.flow.countsForNobody}` : itIs;
    }
    case 'waiting':
    case 'question_leaderboard':
    case 'round_leaderboard':
    case 'ended':
      return null;
  }
}
