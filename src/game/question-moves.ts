import { isDue, timeLeftMs } from './clock';
import { changed } from './outcome';
import { answersTo, currentQuestion, type Clock, type Position, type Seat, type State } from './state';
import { sitsOut } from './taking-part';
import { ADDED_SECONDS } from './tasting';

/** What can happen to the question on the table. Each takes a state and gives the next one; none refuses. */

export const NO_CLOCK = { deadlineMs: null, leftMs: null };

export function openQuestion(state: State, position: Position, now: number): State {
  const seconds = state.setup.secondsPerQuestion;
  return changed(state, {
    phase: 'question_open',
    position,
    clock: { deadlineMs: seconds === null ? null : now + seconds * 1000, leftMs: null },
  });
}

export function reveal(state: State): State {
  const { id } = currentQuestion(state);
  return changed(state, {
    phase: 'question_revealed',
    clock: NO_CLOCK,
    revealed: [...state.revealed, id],
    seats: withSatOut(state, id),
  });
}

/** Writes down who sits the question out; the same seats where nobody does. */
function withSatOut(state: State, questionId: string): State['seats'] {
  const { seats, position } = state;
  const answers = answersTo(state, questionId);
  const out = Object.values(seats).filter((seat) => sitsOut(seat, position.wine) && !answers[seat.id]);
  if (out.length === 0) return seats;
  const changes = out.map((seat): [string, Seat] => [
    seat.id,
    { ...seat, satOutQuestions: [...(seat.satOutQuestions ?? []), questionId] },
  ]);
  return { ...seats, ...Object.fromEntries(changes) };
}

/** Whatever was due by `now` (P5). */
export function revealIfDue(state: State, now: number): State {
  return state.phase === 'question_open' && isDue(state.clock, now) ? reveal(state) : state;
}

export function paused(state: State, leftMs: number | null): State {
  return changed(state, { phase: 'question_paused', clock: { ...state.clock, deadlineMs: null, leftMs } });
}

export function resumed(state: State, now: number): State {
  const { leftMs } = state.clock;
  const deadlineMs = leftMs === null ? null : now + leftMs;
  return changed(state, { phase: 'question_open', clock: { ...state.clock, deadlineMs, leftMs: null } });
}

/** More time for the question on the table; null where it has no clock. */
export function addTime(state: State): State | null {
  const { deadlineMs, leftMs } = state.clock;
  if (deadlineMs === null && leftMs === null) return null;
  const moreMs = ADDED_SECONDS * 1000;
  const clock: Clock = {
    deadlineMs: deadlineMs === null ? null : deadlineMs + moreMs,
    leftMs: leftMs === null ? null : leftMs + moreMs,
    addedMs: (state.clock.addedMs ?? 0) + moreMs,
  };
  return changed(state, { clock });
}

/** The time that the question on the table has in all, in ms; null without a clock. */
export function wholeTimeMs({ setup, clock }: State): number | null {
  const { secondsPerQuestion: seconds } = setup;
  return seconds === null ? null : seconds * 1000 + (clock.addedMs ?? 0);
}

/** The tab was not running after `lastAliveMs`: an open question is paused with the time left then (R4). */
export function pausedAsOf(state: State, lastAliveMs: number): State {
  if (state.phase !== 'question_open') return state;
  const leftMs = timeLeftMs(state.clock, lastAliveMs);
  // The last sign of life may be older than the question: nobody gets more time than the question had.
  const wholeMs = wholeTimeMs(state) ?? 0;
  return paused(state, leftMs === null ? null : Math.min(leftMs, wholeMs));
}
