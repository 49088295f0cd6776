import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { pointsFor, scoreOf, standings, tally } from '../../src/game/standings';
import type { Seat, State } from '../../src/game/state';
import { pickFrom, seatedState } from '../support/sequences';
import { twoWines } from '../support/setups';

const setup = twoWines();
const questions = setup.wines.flatMap((wine) => wine.questions);

/** A tasting whose seats have `rights[n]` right answers each, all ten questions revealed. */
function scored(rights: readonly number[]): State {
  const state = seatedState(setup, rights.length);
  const answers = Object.fromEntries(
    questions.map((question, index) => [
      question.id,
      Object.fromEntries(
        rights.flatMap((right, seat) =>
          index < right ? [[`s${seat + 1}`, { optionId: pickFrom(question.correct, 0), counter: 1 }]] : [],
        ),
      ),
    ]),
  );
  return { ...state, phase: 'round_leaderboard', answers, revealed: questions.map(({ id }) => id) };
}

function withStatus(state: State, seatId: string, status: Seat['status']): State {
  const seat = state.seats[seatId];
  return seat ? { ...state, seats: { ...state.seats, [seatId]: { ...seat, status } } } : state;
}

test('[P11] ranks are by total, highest first, and ties share a rank', () => {
  const table = standings(scored([1, 3, 3, 0, 1]));
  expect(table.map(({ score, rank }) => [score, rank])).toEqual([
    [300, 1],
    [300, 1],
    [100, 3],
    [100, 3],
    [0, 5],
  ]);
});

test('[P11] a rank is one more than the number of better totals', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(10), { minLength: 1, maxLength: 30 }), (rights) => {
      const state = scored(rights);
      const table = standings(state);
      for (const { seatId, score, rank } of table) {
        expect(score).toBe((rights[Number(seatId.slice(1)) - 1] ?? Number.NaN) * 100);
        expect(rank).toBe(rights.filter((right) => right * 100 > score).length + 1);
        expect(scoreOf(state, seatId)).toBe(score);
      }
      expect(new Set(table.map((row) => row.seatId)).size).toBe(rights.length);
    }),
    { numRuns: 300 },
  );
});

test('[P11] nobody there is an empty table', () => {
  expect(standings(scored([]))).toEqual([]);
});

test('[J5] a removed seat leaves the rankings and the tallies; one that left stays', () => {
  const state = withStatus(withStatus(scored([2, 5, 1]), 's2', 'removed'), 's1', 'left');
  expect(standings(state).map(({ seatId, rank }) => [seatId, rank])).toEqual([
    ['s1', 1],
    ['s3', 2],
  ]);
  const first = pickFrom(questions, 0);
  expect(tally(state, first)[pickFrom(first.correct, 0)]).toBe(2);
});

test('[P9] totals are folded anew from the keys: another right option moves the points', () => {
  const state = scored([1, 0]);
  const first = pickFrom(questions, 0);
  expect(pointsFor(state, first, 's1')).toBe(100);
  const other = first.options.find(({ id }) => !first.correct.includes(id))?.id ?? '';
  const moved = {
    ...setup,
    wines: setup.wines.map((wine) => ({
      ...wine,
      questions: wine.questions.map((question) =>
        question.id === first.id ? { ...question, correct: [other] } : question,
      ),
    })),
  };
  expect(standings(state)[0]).toMatchObject({ seatId: 's1', score: 100 });
  expect(standings({ ...state, setup: moved }).every((row) => row.score === 0)).toBe(true);
});

test('[P9] an answer to a question that is not revealed gives nothing', () => {
  expect(standings({ ...scored([10]), revealed: [] })[0]?.score).toBe(0);
});

test('[P8] a tally names every option, chosen or not', () => {
  const state = scored([1, 0, 1]);
  const first = pickFrom(questions, 0);
  const counts = tally(state, first);
  expect(Object.keys(counts)).toEqual(first.options.map(({ id }) => id));
  expect(Object.values(counts).sort((a, b) => a - b)).toEqual([0, 0, 0, 2]);
});
