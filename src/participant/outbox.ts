import type { AnswerRefusal } from '../protocol/messages';
import type { ParticipantView } from '../protocol/view';
import type { KeptAnswer } from '../storage/seat-store';
import { NO_ANSWER, type AnswerStatus } from './participant-store';

/** One choice of an option; the counter rises with every tap of the seat. */
export type Tap = Omit<KeptAnswer, 'saved'>;

/**
 * The one answer that may be on its way: the latest tap wins. It is kept until the reveal and repeated on every new
 * channel, so that neither a gap nor the host's restart can lose it (R6). Pure: it returns what to send.
 */
export interface Outbox {
  readonly kept: Tap | null;
  /** The host has said that it is on disk. */
  readonly isSaved: boolean;
  readonly refusal: AnswerRefusal | null;
  /** It has been sent on the present channel and not been refused as `PAUSED` since. */
  readonly isSent: boolean;
  /** An answer never reached the host before its reveal; told until the next tap or reveal (R6). */
  readonly isMissed: boolean;
}

export const EMPTY_OUTBOX: Outbox = {
  kept: null,
  isSaved: false,
  refusal: null,
  isSent: false,
  isMissed: false,
};

/** The outbox as kept on the phone before a reload. */
export function restoreOutbox(kept: KeptAnswer | null): Outbox {
  if (!kept) return EMPTY_OUTBOX;
  const { saved, ...tap } = kept;
  return { ...EMPTY_OUTBOX, kept: tap, isSaved: saved };
}

/** What the phone keeps of the outbox. */
export function toKeep({ kept, isSaved }: Outbox): KeptAnswer | null {
  return kept && { ...kept, saved: isSaved };
}

/** A tap on an option. Its counter is above everything this seat has ever sent or the host has saved. */
export function tapped(outbox: Outbox, questionId: string, optionId: string, savedCounter: number): Outbox {
  const last = outbox.kept?.questionId === questionId ? outbox.kept : null;
  if (last?.optionId === optionId && !outbox.refusal) return outbox;
  const counter = Math.max(last?.counter ?? 0, savedCounter) + 1;
  return { ...EMPTY_OUTBOX, kept: { questionId, optionId, counter } };
}

/** A new channel: what was not acknowledged has to be sent again. */
export function onNewChannel(outbox: Outbox): Outbox {
  return { ...outbox, isSent: false };
}

export function onSaved(outbox: Outbox, saved: Tap): Outbox {
  const { kept } = outbox;
  if (!kept || kept.questionId !== saved.questionId || saved.counter < kept.counter) return outbox;
  const { questionId, optionId, counter } = saved;
  return { ...EMPTY_OUTBOX, kept: { questionId, optionId, counter }, isSaved: true, isSent: true };
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
  const { kept } = outbox;
  if (!('question' in view) || (kept && kept.questionId !== view.question.id)) {
    const isLost = kept !== null && !outbox.isSaved && outbox.refusal === null;
    const empty = { ...EMPTY_OUTBOX, isMissed: outbox.isMissed || isLost };
    return 'question' in view ? onView(empty, view) : empty;
  }
  const { question, chosen, counter } = view;
  const isRevealed = view.phase === 'question_revealed' || view.phase === 'question_leaderboard';
  if (!kept || kept.counter <= counter) {
    if (chosen !== null) {
      return {
        ...EMPTY_OUTBOX,
        kept: { questionId: question.id, optionId: chosen, counter },
        isSaved: true,
        isSent: true,
      };
    }
    if (kept && outbox.refusal) return outbox;
    return { ...EMPTY_OUTBOX, isMissed: outbox.isMissed && !isRevealed };
  }
  // The host had it on disk and has it no more: it lost what it wrote, and gets it again.
  if (!isRevealed) return outbox.isSaved ? { ...outbox, isSaved: false, isSent: false } : outbox;
  if (outbox.refusal) return outbox;
  // Tapped away and back again: what is on disk is what was meant.
  if (kept.optionId === chosen) return { ...outbox, isSaved: true };
  return { ...outbox, isSaved: false, refusal: 'TOO_LATE' };
}

/** The answer that has to be sent now, or null. Answers are accepted while the question is open, and only then. */
export function dueToSend(outbox: Outbox, view: ParticipantView | null): Tap | null {
  const { kept, isSaved, isSent, refusal } = outbox;
  if (!kept || isSaved || isSent || refusal || view?.phase !== 'question_open') return null;
  return kept.questionId === view.question.id ? kept : null;
}

/** `data-answer` and the chosen option for the question on the screen. */
export function answerStatus(outbox: Outbox, view: ParticipantView | null): AnswerStatus {
  const { kept, isSaved, refusal, isMissed } = outbox;
  if (!view || !('question' in view)) return NO_ANSWER;
  if (!kept && isMissed) return { status: 'refused', optionId: null, refusal: 'MISSED' };
  if (!kept || view.question.id !== kept.questionId) return NO_ANSWER;
  if (refusal) return { status: 'refused', optionId: view.chosen, refusal };
  return { status: isSaved ? 'saved' : 'saving', optionId: kept.optionId, refusal: null };
}
