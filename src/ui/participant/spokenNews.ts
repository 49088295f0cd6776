import { QUESTIONS_PER_WINE } from '../../game/tasting';
import type { ParticipantState } from '../../participant/participant-store';
import type { ParticipantView } from '../../protocol/view';
import type { CommonMessages } from '../messages/commonEn';
import type { ParticipantMessages } from '../messages/participantEn';
import { answerWords, isQuestion, type Tapped } from './answerWords';
import { repairWords } from './repairWords';
import type { ViewOf } from './ViewOf';

export type Heard = Tapped & Pick<ParticipantState, 'view'>;

/** Times left that are said aloud, in seconds; between them the clock is silent. */
export const SPOKEN_SECONDS = [30, 10, 5] as const;

/**
 * What somebody who does not see the screen has to be told when it changes by itself, or stands there as they come. A
 * new screen's heading is told by the focus that goes there.
 */
export function spokenNews(
  before: Heard,
  now: Heard,
  common: CommonMessages,
  messages: ParticipantMessages,
): string | null {
  // The last repair stands in every view.
  const isRepair = before.view?.you.repair?.number !== now.view?.you.repair?.number;
  const said = [
    ...linkNews(before, now, messages),
    ...(isRepair ? repairNews(now.view, common, messages) : []),
    ...(now.view && isOther(before.view, now.view)
      ? viewNews(before.view, now.view, common, messages)
      : timeNews(before.view, now.view, messages)),
    ...answerNews(before, now, isRepair, common, messages),
  ];
  return said.length > 0 ? said.join(' ') : null;
}

function linkNews(before: Heard, now: Heard, messages: ParticipantMessages): string[] {
  const said = [];
  // The screens of a seat that is elsewhere or given up say so themselves; a result stays without the host.
  if (before.link !== now.link && now.view?.phase !== 'ended') {
    if (now.link === 'live') said.push(...(before.view ? [messages.liveAgain] : []));
    else if (now.link === 'reconnecting' || now.link === 'host-away') said.push(messages.linkLine[now.link]);
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
      const time = view.leftMs === null ? [] : [messages.secondsLeft(Math.ceil(view.leftMs / 1000))];
      const isSame = questionOf(before) === view.question.id;
      return [isSame ? messages.goesOn : placeOf(view, common), ...time];
    }
    case 'question_paused':
      return questionOf(before) === view.question.id ? [] : [placeOf(view, common)];
    case 'question_revealed':
      return revealNews(view, common, messages);
    case 'round_leaderboard':
    case 'ended': {
      const { rank, score } = view.you;
      return rank === null ? [] : [messages.yourPlace(common.ordinal(rank), score)];
    }
    case 'waiting':
    case 'question_leaderboard':
      return [];
  }
}

function placeOf(
  { wine, wines, number }: ViewOf<'question_open' | 'question_paused'>,
  common: CommonMessages,
): string {
  return `${common.wineOf(wine, wines)}. ${common.questionOf(number, QUESTIONS_PER_WINE)}.`;
}

/** The right answer and one's own points. */
export function revealNews(
  { question, right, points, void: isVoid, you }: ViewOf<'question_revealed'>,
  common: CommonMessages,
  messages: ParticipantMessages,
): string[] {
  const texts = question.options.filter(({ id }) => right.includes(id)).map(({ text }) => text);
  return [
    messages.itIs(common.orList(texts)),
    isVoid ? `${messages.notCounted}.` : messages.spokenPoints(points, you.score),
  ];
}

/** While a question is asked the line under the answers has it. */
function repairNews(
  view: ParticipantView | null,
  common: CommonMessages,
  messages: ParticipantMessages,
): string[] {
  if (!view?.you.repair || view.phase === 'question_open' || view.phase === 'question_paused') return [];
  return [repairWords(view.you.repair, view.you.score, common, messages)];
}

/** A pause, how one's own tap fared, and last one's place, as the line under the answers has them. */
function answerNews(
  before: Heard,
  now: Heard,
  isRepair: boolean,
  common: CommonMessages,
  messages: ParticipantMessages,
): string[] {
  const words = spokenLine(now, isRepair, common, messages);
  return words === '' || words === spokenLine(before, false, common, messages) ? [] : [words];
}

function spokenLine(
  { view, ...tapped }: Heard,
  isRepair: boolean,
  common: CommonMessages,
  messages: ParticipantMessages,
): string {
  if (!isQuestion(view)) return '';
  const { strong, plain } = answerWords(view, tapped, common.ordinal, messages, isRepair);
  // What a guest knows without being told.
  if (plain === messages.tapYours || plain === messages.saving) return '';
  const isPaused = view.phase === 'question_paused' && plain === messages.waits;
  return [isPaused ? `${messages.paused}.` : strong, plain].filter(Boolean).join(' ');
}
