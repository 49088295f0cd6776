import { expect } from 'vitest';

import type { Command, RefusalCode } from '../../src/game/command';
import { currentQuestion, type State } from '../../src/game/state';
import { transition } from '../../src/game/transition';
import { advanceOf, pickFrom, seenOf } from './sequences';

/** When everything begins, on the host's axis. */
export const T0 = 1_000_000;

/** Applies commands at one moment; every one of them has to be accepted. */
export function after(state: State, now: number, ...commands: Command[]): State {
  let at = state;
  for (const command of commands) {
    const outcome = transition(at, command, now);
    expect(outcome.refusal).toBeNull();
    at = outcome.state;
  }
  return at;
}

export function press(
  state: State,
  type: 'start' | 'pause' | 'resume' | 'reveal' | 'next',
  now: number,
): State {
  return after(state, now, { type, seen: seenOf(state) });
}

export function advance(state: State, times: number, now = T0): State {
  let at = state;
  for (let step = 0; step < times; step += 1) at = after(at, now, advanceOf(at));
  return at;
}

/** The answer of a seat to the current question: the option at `place`, or the right one. */
export function answer(state: State, seatId: string, place: number | 'right', counter = 1): Command {
  const { id: questionId, options, correct } = currentQuestion(state);
  const optionId = place === 'right' ? pickFrom(correct, 0) : pickFrom(options, place).id;
  return { type: 'answer', seatId, questionId, optionId, counter };
}

export function expectRefused(state: State, command: Command, now: number, code: RefusalCode): void {
  expect(transition(state, command, now)).toEqual({ state, refusal: code });
}
