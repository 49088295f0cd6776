import { describe, expect, test } from 'vitest';

import type { Command } from '../../src/game/command';
import type { State } from '../../src/game/state';
import { MAX_GO_ON_SECONDS, MIN_GO_ON_SECONDS, type Flow } from '../../src/game/tasting';
import { transition } from '../../src/game/transition';
import { advance, after, answer, expectRefused, press, T0 } from '../support/rules';
import { keyOf, seatedState, seenOf } from '../support/sequences';
import { setupOf, twoWines } from '../support/setups';

const OFF: Flow = { revealWhenAllAnswered: false, goOnAfterSeconds: null };
const WHEN_ALL: Flow = { ...OFF, revealWhenAllAnswered: true };
const AFTER_TEN: Flow = { ...OFF, goOnAfterSeconds: 10 };
const TEN_MS = 10_000;

/** Three people in the first question. */
const open = (flow: Flow, setup = twoWines()) => advance(seatedState({ ...setup, flow }, 3), 1);
const tick = (state: State, now: number) => after(state, now, { type: 'tick' });

describe('reveal when all have answered', () => {
  test('[P5] the last answer that was missing reveals, and none before it', () => {
    let state = open(WHEN_ALL);
    state = after(state, T0, answer(state, 's1', 0), answer(state, 's2', 'right'));
    expect(state.phase).toBe('question_open');
    state = after(state, T0, answer(state, 's3', 1));
    expect(state).toMatchObject({ phase: 'question_revealed', clock: { deadlineMs: null } });
    expect(Object.keys(state.answers[state.revealed[0] ?? ''] ?? {})).toHaveLength(3);
  });

  test('[P5] off by default', () => {
    let state = advance(seatedState(twoWines(), 1), 1);
    state = after(state, T0, answer(state, 's1', 0));
    expect(state.phase).toBe('question_open');
  });

  test('[P5] it waits for live seats alone: not for the away, those who sit out, nor who comes later', () => {
    let state = open(WHEN_ALL);
    state = after(
      state,
      T0,
      { type: 'let in', key: 'late', seed: 1, firstName: null },
      { type: 'detach', seatId: 's2' },
      { type: 'sit out', seatId: 's3', sitsOut: true },
    );
    expect(state.phase).toBe('question_open');
    state = after(state, T0, answer(state, 's1', 0));
    expect(state.phase).toBe('question_revealed');
  });

  test('[P5] nobody’s going away reveals, nor does changing one’s mind after it', () => {
    let state = open(WHEN_ALL);
    state = after(state, T0, answer(state, 's1', 0), answer(state, 's2', 0), {
      type: 'detach',
      seatId: 's3',
    });
    expect(state.phase).toBe('question_open');
    state = after(state, T0, answer(state, 's1', 1, 2));
    expect(state.phase).toBe('question_open');
    state = after(state, T0, { type: 'attach', key: keyOf(2) }, answer(state, 's3', 0));
    expect(state.phase).toBe('question_revealed');
  });

  test('[P4] an answer that is refused while paused reveals nothing', () => {
    let state = open(WHEN_ALL, setupOf(1));
    state = press(after(state, T0, answer(state, 's1', 0), answer(state, 's2', 0)), 'pause', T0);
    expectRefused(state, answer(state, 's3', 0), T0, 'PAUSED');
  });
});

describe('going on by itself', () => {
  test('[P10] Next comes after a reveal and after a question’s leaderboard', () => {
    let state = press(open(AFTER_TEN), 'reveal', T0);
    expect(state.goesOnAtMs).toBe(T0 + TEN_MS);
    expect(tick(state, T0 + TEN_MS - 1)).toBe(state);
    state = tick(state, T0 + TEN_MS);
    expect(state).toMatchObject({ phase: 'question_leaderboard', goesOnAtMs: T0 + 2 * TEN_MS });
    state = tick(state, T0 + 2 * TEN_MS);
    expect(state).toMatchObject({ phase: 'question_open', position: { question: 1 }, goesOnAtMs: null });
  });

  test('[P5] it counts from when the timer revealed', () => {
    const state = tick(open(AFTER_TEN), T0 + 60_000);
    expect(state).toMatchObject({ phase: 'question_revealed', goesOnAtMs: T0 + 60_000 + TEN_MS });
  });

  test('[P10] not between wines, where one is being poured, and never to the end', () => {
    const state = advance(seatedState({ ...twoWines(), flow: AFTER_TEN }, 1), 16);
    expect(state).toMatchObject({ phase: 'round_leaderboard', goesOnAtMs: null });
    expect(tick(state, T0 + 3_600_000)).toBe(state);
  });

  test('[P10] with leaderboards after each wine only it goes on from the reveal', () => {
    const setup = { ...twoWines(), leaderboardAfterWineOnly: true };
    const state = press(open(AFTER_TEN, setup), 'reveal', T0);
    expect(tick(state, T0 + TEN_MS)).toMatchObject({ phase: 'question_open', position: { question: 1 } });
  });

  test('[P10] a Next that was pressed as it came by itself does nothing', () => {
    const state = press(open(AFTER_TEN), 'reveal', T0);
    const pressed = transition(state, { type: 'next', seen: seenOf(state) }, T0 + TEN_MS);
    expect(pressed).toMatchObject({ refusal: 'PASSED', state: { phase: 'question_leaderboard' } });
  });

  test('[R4] an absence and a reload hold it', () => {
    const state = press(open(AFTER_TEN), 'reveal', T0);
    for (const type of ['absence', 'restore'] as const) {
      const back = after(state, T0 + 60_000, { type, lastAliveMs: T0 + 1000 });
      expect(back).toMatchObject({ phase: 'question_revealed', goesOnAtMs: null });
    }
  });

  test('[P14] what the host puts right holds it too', () => {
    const state = press(open(AFTER_TEN), 'reveal', T0);
    const questionId = state.revealed[0] ?? '';
    expect(after(state, T0, { type: 'void', questionId }).goesOnAtMs).toBeNull();
  });
});

describe('the flow as a setting', () => {
  const set = (flow: Flow): Command => ({ type: 'flow', flow });

  test('[P10] it may change after Start, and touches no question', () => {
    const before = advance(seatedState(twoWines(), 1), 1);
    const state = after(before, T0, set(WHEN_ALL));
    expect(state.setup).toEqual({ ...before.setup, flow: WHEN_ALL });
    expect(after(state, T0, set(OFF)).setup).toEqual(before.setup);
  });

  test('[P10] a new time begins at once, none holds what would have come', () => {
    const revealed = press(open(OFF), 'reveal', T0);
    const on = after(revealed, T0 + 500, set(AFTER_TEN));
    expect(on.goesOnAtMs).toBe(T0 + 500 + TEN_MS);
    expect(after(on, T0 + 600, set({ ...AFTER_TEN, revealWhenAllAnswered: true })).goesOnAtMs).toBe(
      on.goesOnAtMs,
    );
    expect(after(on, T0 + 600, set(OFF)).goesOnAtMs).toBeNull();
    expect(after(open(OFF), T0, set(AFTER_TEN)).goesOnAtMs).toBeNull();
  });

  test('[P10][P5] it waits also where the reveal is due in that very moment', () => {
    const late = after(open(AFTER_TEN), T0 + 3_600_000, { type: 'wait', waits: true });
    expect(late).toMatchObject({ phase: 'question_revealed', goesOnAtMs: null });
    expect(after(late, T0 + 3_600_000, { type: 'wait', waits: true })).toBe(late);
  });

  test('[P10] while the host has something to answer it waits, whatever the phase, and then its time begins anew', () => {
    const waits = (state: State, waiting: boolean, now: number) =>
      after(state, now, { type: 'wait', waits: waiting });
    const revealed = press(open(AFTER_TEN), 'reveal', T0);
    const waiting = waits(revealed, true, T0 + 9_000);
    expect(waits(waiting, true, T0 + 9_000)).toBe(waiting);
    expect(tick(waiting, T0 + 2 * TEN_MS).phase).toBe('question_revealed');
    const again = waits(waiting, false, T0 + 60_000);
    expect(again.goesOnAtMs).toBe(T0 + 60_000 + TEN_MS);
    expect(waits(again, false, T0 + 65_000)).toBe(again);
    const asked = open(AFTER_TEN);
    expect(waits(asked, false, T0)).toBe(asked);
    const plain = press(open(OFF), 'reveal', T0);
    expect(waits(plain, false, T0)).toBe(plain);
  });

  test('[P10] the same flow again changes nothing', () => {
    const state = open(AFTER_TEN);
    expect(after(state, T0, set({ ...AFTER_TEN }))).toBe(state);
    const plain = open(OFF);
    expect(after(plain, T0, set(OFF))).toBe(plain);
  });

  test.each([MIN_GO_ON_SECONDS - 1, MAX_GO_ON_SECONDS + 1, 7.5, Number.NaN])(
    '[P10] %s seconds cannot be chosen',
    (goOnAfterSeconds) => {
      expectRefused(open(OFF), set({ ...OFF, goOnAfterSeconds }), T0, 'NOT_NOW');
    },
  );

  test('[P10] nothing goes on after the end', () => {
    expectRefused(after(open(OFF), T0, { type: 'end' }), set(AFTER_TEN), T0, 'NOT_NOW');
  });
});
