import { QUESTIONS_PER_WINE } from '../../game/tasting';
import type { CommonMessages } from '../messages/commonEn';
import type { HostMessages } from '../messages/hostEn';

interface Base {
  readonly seen: { readonly questionId: string | null };
  readonly wines: number;
}

interface Asked {
  readonly wine: number;
  readonly number: number;
  readonly options: readonly { readonly id: string; readonly text: string }[];
}

/** What is read of a view: the host's own, or a remote's. */
export type Moment =
  | (Base & { readonly phase: 'waiting' | 'question_leaderboard' | 'round_leaderboard' | 'ended' })
  | (Base & { readonly phase: 'question_open' | 'question_paused'; readonly question: Asked })
  | (Base & {
      readonly phase: 'question_revealed';
      readonly question: Asked;
      readonly reveal: { readonly right: readonly string[]; readonly isVoid: boolean };
    });

/**
 * What a host who does not see the screen has to be told when a step was taken, by a key, a clock or a remote. A new
 * screen's heading is told by the focus that goes there.
 */
export function spokenMoment(
  before: Moment,
  now: Moment,
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
