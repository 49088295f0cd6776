import { isDue, timeLeftMs } from './clock';
import { changed } from './outcome';
import { currentQuestion, type Position, type State } from './state';

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
  return changed(state, {
    phase: 'question_revealed',
    clock: NO_CLOCK,
    revealed: [...state.revealed, currentQuestion(state).id],
  });
}

/** Whatever was due by `now` (P5). */
export function revealIfDue(state: State, now: number): State {
  return state.phase === 'question_open' && isDue(state.clock, now) ? reveal(state) : state;
}

export function paused(state: State, leftMs: number | null): State {
  return changed(state, { phase: 'question_paused', clock: { deadlineMs: null, leftMs } });
}

export function resumed(state: State, now: number): State {
  const { leftMs } = state.clock;
  const deadlineMs = leftMs === null ? null : now + leftMs;
  return changed(state, { phase: 'question_open', clock: { deadlineMs, leftMs: null } });
}

/** The tab was not running after `lastAliveMs`: an open question is paused with the time left then (R4). */
export function pausedAsOf(state: State, lastAliveMs: number): State {
  if (state.phase !== 'question_open') return state;
  const leftMs = timeLeftMs(state.clock, lastAliveMs);
  // The last sign of life may be older than the question: nobody gets more time than the question had.
  const wholeMs = (state.setup.secondsPerQuestion ?? 0) * 1000;
  return paused(state, leftMs === null ? null : Math.min(leftMs, wholeMs));
}
