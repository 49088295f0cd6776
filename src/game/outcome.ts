import type { RefusalCode } from './command';
import type { State } from './state';

/**
 * A refusal is a value beside the state, not instead of it: a late answer is refused and the reveal that was
 * due has happened all the same.
 */
export interface Outcome {
  readonly state: State;
  readonly refusal: RefusalCode | null;
}

/** The state with a change that a device could see. */
export function changed(state: State, change: Partial<State>): State {
  return { ...state, ...change, revision: state.revision + 1 };
}

export function done(state: State): Outcome {
  return { state, refusal: null };
}

export function refused(state: State, refusal: RefusalCode): Outcome {
  return { state, refusal };
}
