import { QUESTIONS_PER_WINE } from '../../game/tasting';
import type { ParticipantState } from '../../participant/participant-store';
import type { ParticipantView } from '../../protocol/view';
import type { CommonMessages } from '../messages/commonEn';
import type { ParticipantMessages } from '../messages/participantEn';

export type Heard = Pick<ParticipantState, 'view' | 'link' | 'isHostBehind'>;

/** Times left that are said aloud, in seconds; between them the clock is silent. */
export const SPOKEN_SECONDS = [30, 10, 5] as const;

/**
 * What somebody who does not see the screen has to be told when it changes by itself. How their own tap fared, and a
 * pause, are told by the line under the answers; a new screen's heading is told by the focus that goes there.
 */
export function spokenNews(
  before: Heard,
  now: Heard,
  common: CommonMessages,
  messages: ParticipantMessages,
): string | null {
  const said = [
    ...linkNews(before, now, messages),
    ...(now.view && isOther(before.view, now.view)
      ? viewNews(before.view, now.view, common, messages)
      : timeNews(before.view, now.view, messages)),
  ];
  return said.length > 0 ? said.join(' ') : null;
}

function linkNews(before: Heard, now: Heard, messages: ParticipantMessages): string[] {
  const said = [];
  if (before.view && before.link !== now.link) {
    said.push(now.link === 'live' ? messages.liveAgain : messages.linkLine[now.link]);
  }
  if (now.isHostBehind && !before.isHostBehind) said.push(messages.behind);
  return said;
}

/** The host has added time to the question that stands there. */
function timeNews(
  before: ParticipantView | null,
  now: ParticipantView | null,
  messages: ParticipantMessages,
): string[] {
  const addedMs = wholeTimeOf(now) - wholeTimeOf(before);
  return addedMs > 0 ? [messages.moreTime(Math.round(addedMs / 1000))] : [];
}

function wholeTimeOf(view: ParticipantView | null): number {
  return (view && 'totalMs' in view && view.totalMs) || 0;
}

/** Another phase, or another question. */
function isOther(before: ParticipantView | null, now: ParticipantView): boolean {
  return before?.phase !== now.phase || questionOf(before) !== questionOf(now);
}

function questionOf(view: ParticipantView | null): string | null {
  return view && 'question' in view ? view.question.id : null;
}

function viewNews(
  before: ParticipantView | null,
  view: ParticipantView,
  common: CommonMessages,
  messages: ParticipantMessages,
): string[] {
  switch (view.phase) {
    case 'question_open': {
      const { wine, wines, number, leftMs, you } = view;
      const time = leftMs === null ? [] : [messages.secondsLeft(Math.ceil(leftMs / 1000))];
      if (you.waits) time.push(messages.waits);
      if (questionOf(before) === view.question.id) return [messages.goesOn, ...time];
      return [`${common.wineOf(wine, wines)}. ${common.questionOf(number, QUESTIONS_PER_WINE)}.`, ...time];
    }
    case 'question_revealed': {
      const right = view.question.options.filter(({ id }) => view.right.includes(id));
      const { points, you } = view;
      return [
        messages.itIs(common.orList(right.map(({ text }) => text))),
        view.void ? `${messages.notCounted}.` : messages.spokenPoints(points, you.score),
      ];
    }
    case 'round_leaderboard':
    case 'ended': {
      const { rank, score } = view.you;
      return rank === null ? [] : [messages.yourPlace(common.ordinal(rank), score)];
    }
    case 'waiting':
    case 'question_paused':
    case 'question_leaderboard':
      return [];
  }
}
