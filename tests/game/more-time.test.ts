import { describe, expect, test } from 'vitest';

import { timeLeftMs } from '../../src/game/clock';
import { wholeTimeMs } from '../../src/game/question-moves';
import type { State } from '../../src/game/state';
import { transition } from '../../src/game/transition';
import { advance, after, expectRefused, press, T0 } from '../support/rules';
import { seatedState, seenOf } from '../support/sequences';
import { setupOf, twoWines } from '../support/setups';

const addTime = (state: State) => ({ type: 'add time', seen: seenOf(state) }) as const;
const open = (setup = twoWines()) => advance(seatedState(setup, 1), 1);

describe('fifteen seconds more', () => {
  test('[P5] the deadline moves, and the whole time with it', () => {
    const state = after(open(), T0 + 50_000, addTime(open()));
    expect(timeLeftMs(state.clock, T0 + 50_000)).toBe(25_000);
    expect(wholeTimeMs(state)).toBe(75_000);
    expect(after(state, T0 + 74_999, { type: 'tick' }).phase).toBe('question_open');
    expect(after(state, T0 + 75_000, { type: 'tick' }).phase).toBe('question_revealed');
  });

  test('[P4] while paused too, and resume goes on from all of it', () => {
    let state = press(open(), 'pause', T0 + 50_000);
    state = after(state, T0 + 55_000, addTime(state), addTime(state));
    expect(state.clock.leftMs).toBe(40_000);
    state = press(state, 'resume', T0 + 90_000);
    expect(state.clock.deadlineMs).toBe(T0 + 130_000);
    expect(wholeTimeMs(state)).toBe(90_000);
  });

  test('[P5] the next question has its own time again', () => {
    const state = advance(after(open(), T0, addTime(open())), 3);
    expect(state).toMatchObject({ phase: 'question_open', position: { question: 1 } });
    expect(wholeTimeMs(state)).toBe(60_000);
  });

  test('[R4] after a reload no more than the question had, with what was added', () => {
    const state = after(open(), T0, addTime(open()));
    const back = after(state, T0 + 9000, { type: 'restore', lastAliveMs: T0 - 5000 });
    expect(back.clock.leftMs).toBe(75_000);
  });

  test('[P5] not without a clock, not after the reveal, and not for a question that has passed', () => {
    const clockless = open(setupOf(1, null));
    expectRefused(clockless, addTime(clockless), T0, 'NOT_NOW');
    const revealed = press(open(), 'reveal', T0);
    expectRefused(revealed, addTime(revealed), T0, 'NOT_NOW');
    const late = transition(open(), addTime(open()), T0 + 60_000);
    expect(late).toMatchObject({ refusal: 'PASSED', state: { phase: 'question_revealed' } });
  });
});
