import { describe, expect, test } from 'vitest';

import type { Command } from '../../src/game/command';
import { gotIt, standings } from '../../src/game/standings';
import { eveningOf } from '../../src/game/evening';
import { currentQuestion, seatOfKey, type State } from '../../src/game/state';
import { hasCome } from '../../src/game/taking-part';
import { createHostView } from '../../src/host/create-host-view';
import { advance, after, answer, expectRefused, press, T0 } from '../support/rules';
import { seatedState } from '../support/sequences';
import { setupOf, twoWines } from '../support/setups';

const letIn = (key = 'late', firstName: string | null = null): Command => ({
  type: 'let in',
  key,
  seed: 5,
  firstName,
});
/** Two seats, and so many steps of the host's button. */
const played = (steps: number, setup = twoWines()) => advance(seatedState(setup, 2), steps);
const lateSeat = (state: State) => {
  const seat = seatOfKey(state, 'late');
  if (!seat) throw new Error('they were not let in');
  return seat;
};

describe('letting in who knocks', () => {
  test('[J6] a seat from the next question on, live, with a name of its own', () => {
    const state = after(played(1), T0, letIn('late', '  Anna '));
    const seat = lateSeat(state);
    expect(seat).toMatchObject({
      id: 's3',
      status: 'live',
      fromWine: 0,
      fromQuestion: 1,
      firstName: 'Anna',
    });
    expect(new Set(Object.values(state.seats).map(({ pseudonym }) => pseudonym)).size).toBe(3);
  });

  test.each([
    ['an open question', 1, [0, 1]],
    ['its reveal', 2, [0, 1]],
    ['its leaderboard', 3, [0, 1]],
    ['the fifth question', 13, [1, 0]],
    ['the fifth leaderboard', 15, [1, 0]],
    ['the round leaderboard', 16, [1, 0]],
  ])('[J6] at %s they play from the one after it', (_, steps, [wine, question]) => {
    const state = after(played(steps), T0, letIn());
    expect(lateSeat(state)).toMatchObject({ fromWine: wine, fromQuestion: question });
  });

  test('[J6] after a skipped wine they play from the next one', () => {
    const open = played(4);
    const skipped = after(open, T0, {
      type: 'skip wine',
      seen: { phase: open.phase, questionId: currentQuestion(open).id },
    });
    expect(lateSeat(after(skipped, T0, letIn()))).toMatchObject({ fromWine: 1, fromQuestion: 0 });
  });

  test('[J6] before Start, in the last question, and after the end nobody is let in', () => {
    expectRefused(played(0), letIn(), T0, 'NOT_NOW');
    const last = played(13, setupOf(1));
    expectRefused(last, letIn(), T0, 'NOT_NOW');
    expectRefused(after(last, T0, { type: 'end' }), letIn(), T0, 'NOT_NOW');
  });

  test('[J6] the host’s hand opens a closed door, but not to those who were shown out', () => {
    const closed = after(played(1), T0, { type: 'door', closed: true });
    const state = after(closed, T0, letIn());
    const removed = after(state, T0, { type: 'remove', seatId: lateSeat(state).id });
    expectRefused(removed, letIn(), T0, 'REMOVED');
  });

  test('[J6] let in twice is let in once', () => {
    const state = after(played(1), T0, letIn());
    expect(after(state, T0, letIn())).toBe(state);
  });

  test('[J4] the three hundredth seat is the last one', () => {
    const full = advance(seatedState(twoWines(), 300), 1);
    expectRefused(full, letIn(), T0, 'SESSION_FULL');
  });

  test('[J6] the question on the table is not theirs: no answer, and not in "A of B"', () => {
    const open = after(played(1), T0, letIn());
    expectRefused(open, answer(open, 's3', 'right'), T0, 'INVALID_ANSWER');
    const view = createHostView(open, T0, 0);
    expect(view).toMatchObject({ question: { answered: 0, of: 2, liveUnanswered: 2 } });
    expect(view.people.map(({ waits }) => waits)).toEqual([false, false, true]);
    const next = advance(open, 3);
    const said = after(next, T0, answer(next, 's3', 'right'));
    expect(createHostView(said, T0, 0)).toMatchObject({ question: { answered: 1, of: 3 } });
    expect(standings(advance(said, 1))[0]).toMatchObject({ seatId: 's3', score: 100 });
  });

  test('[J6] they have 0 for what they missed, and no question that they missed counts them', () => {
    const open = played(1);
    const first = currentQuestion(open);
    const state = advance(after(open, T0, answer(open, 's1', 'right'), letIn()), 1);
    expect(gotIt(state, first)).toEqual({ right: 1, of: 2 });
    expect(standings(state).find(({ seatId }) => seatId === 's3')).toMatchObject({ score: 0 });
    const ended = after(advance(state, 2), T0, { type: 'end' });
    const [missed, met] = eveningOf(ended).questions;
    expect(missed).toMatchObject({ none: 1, rightShare: 0.5 });
    expect(met).toMatchObject({ none: 3 });
  });

  test('[J6] a row says in which wine they began, the first one too', () => {
    const first = after(played(2), T0, letIn());
    expect(standings(first).find(({ seatId }) => seatId === 's3')).toMatchObject({ fromWine: 1 });
    expect(standings(first)[0]).not.toHaveProperty('fromWine');
    const second = after(played(14), T0, letIn());
    expect(standings(second).find(({ seatId }) => seatId === 's3')).toMatchObject({ fromWine: 2 });
  });

  test('[J6] everyone else has come from the start', () => {
    const state = press(seatedState(twoWines(), 1), 'start', T0);
    for (const seat of Object.values(state.seats)) expect(hasCome(seat, { wine: 0, question: 0 })).toBe(true);
  });
});
