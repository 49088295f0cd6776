import { goesOn } from './next-step';
import { changed, done, refused, type Outcome } from './outcome';
import type { State } from './state';
import { MAX_GO_ON_SECONDS, MIN_GO_ON_SECONDS, type Flow } from './tasting';

/** Nothing goes on by itself: what an absent flow means. */
export const NO_FLOW: Flow = { revealWhenAllAnswered: false, goOnAfterSeconds: null };

/** Whether the time to go on is one that can be chosen: whole seconds from 5 to 60, or none. */
export function isFlow({ goOnAfterSeconds: seconds }: Flow): boolean {
  if (seconds === null) return true;
  return Number.isInteger(seconds) && seconds >= MIN_GO_ON_SECONDS && seconds <= MAX_GO_ON_SECONDS;
}

/** As a setup has it: absent where everything is off. */
export function flowOf(flow: Flow | undefined): { readonly flow?: Flow } {
  if (!flow || (!flow.revealWhenAllAnswered && flow.goOnAfterSeconds === null)) return {};
  return { flow };
}

/**
 * Another flow, from now on: a new time to go on begins at once, none holds what would have come.
 *
 * Refuses with `NOT_NOW` after the end, and a time that cannot be chosen.
 */
export function changeFlow(state: State, flow: Flow, now: number): Outcome {
  if (state.phase === 'ended' || !isFlow(flow)) return refused(state, 'NOT_NOW');
  const { flow: before = NO_FLOW, ...setup } = state.setup;
  const isNewTime = before.goOnAfterSeconds !== flow.goOnAfterSeconds;
  if (!isNewTime && before.revealWhenAllAnswered === flow.revealWhenAllAnswered) return done(state);
  const withFlow = changed(state, { setup: { ...setup, ...flowOf(flow) } });
  return done(isNewTime ? { ...withFlow, goesOnAtMs: timeToGoOn(withFlow, now) } : withFlow);
}

/** What would have come by itself waits for the host, or its time begins anew; one that is under way goes on. */
export function waiting(state: State, waits: boolean, now: number): State {
  const goesOnAtMs = waits ? null : (state.goesOnAtMs ?? timeToGoOn(state, now));
  return goesOnAtMs === state.goesOnAtMs ? state : changed(state, { goesOnAtMs });
}

/** When Next comes by itself, begun `now`; null where it does not. */
export function timeToGoOn(state: State, now: number): number | null {
  const seconds = state.setup.flow?.goOnAfterSeconds ?? null;
  return seconds !== null && goesOn(state) ? now + seconds * 1000 : null;
}
