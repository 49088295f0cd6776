import { describe, expect, test } from 'vitest';

import type { Command } from '../../src/game/command';
import { gotIt } from '../../src/game/standings';
import { currentQuestion, type State } from '../../src/game/state';
import { createHostView } from '../../src/host/create-host-view';
import { advance, after, answer, expectRefused, T0 } from '../support/rules';
import { seatedState } from '../support/sequences';
import { twoWines } from '../support/setups';

const sitOut = (seatId: string, sitsOut = true): Command => ({ type: 'sit out', seatId, sitsOut });
const played = (steps: number) => advance(seatedState(twoWines(), 3), steps);
const outOf = (state: State) =>
  createHostView(state, T0, 0)
    .people.filter(({ sitsOut }) => sitsOut)
    .map(({ seatId }) => seatId);

describe('sitting a wine out', () => {
  test('[P1] B does not count whoever sits this one out', () => {
    const state = after(played(1), T0, sitOut('s2'));
    expect(createHostView(state, T0, 0)).toMatchObject({
      question: { answered: 0, of: 2, liveUnanswered: 2 },
    });
    expect(outOf(state)).toEqual(['s2']);
    expect(gotIt(advance(state, 1), currentQuestion(state))).toEqual({ right: 0, of: 2 });
  });

  test('[P1] it is for the wine on the table, all five questions of it, and no longer', () => {
    let state = after(played(1), T0, sitOut('s2'));
    for (let question = 0; question < 5; question += 1) {
      expect(outOf(state)).toEqual(['s2']);
      state = advance(state, 3);
    }
    expect(state.phase).toBe('round_leaderboard');
    expect(outOf(state)).toEqual([]);
    expect(createHostView(advance(state, 1), T0, 0)).toMatchObject({ question: { of: 3 } });
  });

  test('[P1] between two wines it is for the next one', () => {
    const state = advance(after(played(16), T0, sitOut('s2')), 1);
    expect(state.position).toEqual({ wine: 1, question: 0 });
    expect(outOf(state)).toEqual(['s2']);
  });

  test('[P1] it can be taken back, and an answer takes it back', () => {
    const state = after(played(1), T0, sitOut('s2'), sitOut('s3'));
    expect(outOf(after(state, T0, sitOut('s2', false)))).toEqual(['s3']);
    const said = after(state, T0, answer(state, 's2', 'right'));
    expect(outOf(said)).toEqual(['s3']);
    expect(createHostView(said, T0, 0)).toMatchObject({ question: { answered: 1, of: 2 } });
  });

  test('[P1] an answer that was given before stays and counts', () => {
    const open = played(1);
    const state = advance(after(open, T0, answer(open, 's2', 'right'), sitOut('s2')), 1);
    expect(gotIt(state, currentQuestion(state))).toEqual({ right: 1, of: 3 });
    expect(outOf(state)).toEqual(['s2']);
  });

  test('[P1] what is over stays as it was: a wine that was sat out does not count them later either', () => {
    const first = after(played(1), T0, sitOut('s2'));
    const second = advance(after(advance(first, 15), T0, sitOut('s2', true)), 1);
    expect(gotIt(second, currentQuestion(first))).toEqual({ right: 0, of: 2 });
    expect(second.seats['s2']?.sitsOutWines).toEqual([0, 1]);
  });

  test('[P1] what was revealed stays as it was, whoever comes back or sits out in the same wine', () => {
    const first = advance(played(1), 1);
    expect(gotIt(first, currentQuestion(first))).toEqual({ right: 0, of: 3 });
    const second = advance(after(first, T0, sitOut('s2')), 3);
    expect(gotIt(second, currentQuestion(second))).toEqual({ right: 0, of: 2 });
    const third = advance(second, 2);
    const back = after(third, T0, answer(third, 's2', 'right'));
    expect(gotIt(back, currentQuestion(first))).toEqual({ right: 0, of: 3 });
    expect(gotIt(back, currentQuestion(second))).toEqual({ right: 0, of: 2 });
    expect(outOf(back)).toEqual([]);
  });

  test('[P1] not in the lobby, not after the last wine, not after the end, and not for the removed', () => {
    expectRefused(played(0), sitOut('s2'), T0, 'NOT_NOW');
    const round = played(32);
    expect(round).toMatchObject({ phase: 'round_leaderboard', position: { wine: 1 } });
    expectRefused(round, sitOut('s2'), T0, 'NOT_NOW');
    expectRefused(advance(round, 1), sitOut('s2'), T0, 'NOT_NOW');
    expectRefused(played(1), sitOut('nobody'), T0, 'NO_SEAT');
    const removed = after(played(1), T0, { type: 'remove', seatId: 's2' });
    expectRefused(removed, sitOut('s2'), T0, 'REMOVED');
  });
});
