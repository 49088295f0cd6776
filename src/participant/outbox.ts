import type { AnswerRefusal } from '../protocol/messages';
import type { ParticipantView } from '../protocol/view';
import type { KeptAnswer } from '../storage/seat-store';
import { NO_ANSWER, type AnswerStatus } from './participant-store';

/**
 * The one answer that may be on its way: the latest tap wins. It is kept until the reveal and repeated on every new
 * channel, so that neither a gap nor the host's restart can lose it (R6). Pure: it returns what to send.
 */
export interface Outbox {
  readonly kept: KeptAnswer | null;
  /** The host has said that it is on disk. */
  readonly isSaved: boolean;
  readonly refusal: AnswerRefusal | null;
  /** It has been sent on the present channel and not been refused as `PAUSED` since. */
  readonly isSent: boolean;
}

export const EMPTY_OUTBOX: Outbox = { kept: null, isSaved: false, refusal: null, isSent: false };

/** The outbox as kept on the phone before a reload. */
export function restoreOutbox(kept: KeptAnswer | null): Outbox {
  return { ...EMPTY_OUTBOX, kept };
}

/** A tap on an option. Its counter is above everything this seat has ever sent or the host has saved. */
export function tapped(outbox: Outbox, questionId: string, optionId: string, savedCounter: number): Outbox {
  const last = outbox.kept?.questionId === questionId ? outbox.kept : null;
  if (last?.optionId === optionId && !outbox.refusal) return outbox;
  const counter = Math.max(last?.counter ?? 0, savedCounter) + 1;
  return { kept: { questionId, optionId, counter }, isSaved: false, refusal: null, isSent: false };
}

/** A new channel: what was not acknowledged has to be sent again. */
export function onNewChannel(outbox: Outbox): Outbox {
  return { ...outbox, isSent: false };
}

export function onSaved(outbox: Outbox, saved: KeptAnswer): Outbox {
  const { kept } = outbox;
  if (!kept || kept.questionId !== saved.questionId || saved.counter < kept.counter) return outbox;
  return { kept: saved, isSaved: true, refusal: null, isSent: true };
}

/** `PAUSED` is no end: the answer stays and is sent again at resume (P4). */
export function onRefused(
  outbox: Outbox,
  refused: { questionId: string; counter: number; code: AnswerRefusal },
): Outbox {
  const { kept } = outbox;
  if (!kept || kept.questionId !== refused.questionId || kept.counter !== refused.counter) return outbox;
  return refused.code === 'PAUSED'
    ? { ...outbox, isSent: false }
    : { ...outbox, refusal: refused.code, isSaved: false };
}

/** What a new view means for the outbox. Another device of the seat may have answered meanwhile. */
export function onView(outbox: Outbox, view: ParticipantView): Outbox {
  if (!('question' in view)) return EMPTY_OUTBOX;
  const { question, chosen, counter } = view;
  const { kept } = outbox;
  const isAhead = kept !== null && kept.questionId === question.id && kept.counter > counter;
  if (!isAhead) {
    if (chosen === null) return kept?.questionId === question.id && outbox.refusal ? outbox : EMPTY_OUTBOX;
    const saved = { questionId: question.id, optionId: chosen, counter };
    return { kept: saved, isSaved: true, refusal: null, isSent: true };
  }
  const isRevealed = view.phase === 'question_revealed' || view.phase === 'question_leaderboard';
  if (!isRevealed || outbox.refusal) return outbox;
  // Tapped away and back again: what is on disk is what was meant.
  if (kept.optionId === chosen) return { ...outbox, isSaved: true };
  return { ...outbox, refusal: 'TOO_LATE' };
}

/** The answer that has to be sent now, or null. Answers are accepted while the question is open, and only then. */
export function dueToSend(outbox: Outbox, view: ParticipantView | null): KeptAnswer | null {
  const { kept, isSaved, isSent, refusal } = outbox;
  if (!kept || isSaved || isSent || refusal || view?.phase !== 'question_open') return null;
  return kept.questionId === view.question.id ? kept : null;
}

/** `data-answer` and the chosen option for the question on the screen. */
export function answerStatus(outbox: Outbox, view: ParticipantView | null): AnswerStatus {
  const { kept, isSaved, refusal } = outbox;
  if (!kept || !view || !('question' in view) || view.question.id !== kept.questionId) return NO_ANSWER;
  if (refusal) return { status: 'refused', optionId: view.chosen, refusal };
  return { status: isSaved ? 'saved' : 'saving', optionId: kept.optionId, refusal: null };
}
