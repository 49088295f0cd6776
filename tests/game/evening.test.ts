import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { eveningOf, type Evening } from '../../src/game/evening';
import { playedQuestions } from '../../src/game/standings';
import type { Seat, State } from '../../src/game/state';
import { CATEGORIES } from '../../src/game/tasting';
import { pickFrom, seatedState } from '../support/sequences';
import { transition } from '../../src/game/transition';
import { twoWines } from '../support/setups';

const setup = twoWines();
const questions = setup.wines.flatMap((wine) => wine.questions);

/**
 * A tasting with all ten questions revealed. `choices[seat][question]`: 0 is right, 1 to 3 a wrong option, null no
 * answer.
 */
function stateOf(choices: readonly (readonly (number | null)[])[], change: Partial<State>): State {
  const state = seatedState(setup, choices.length);
  const answers = Object.fromEntries(
    questions.map(({ id, options, correct }, at) => {
      const ordered = [...options].sort(
        (a, b) => Number(correct.includes(b.id)) - Number(correct.includes(a.id)),
      );
      const bySeat = choices.flatMap((row, seat) => {
        const place = row[at];
        return place == null ? [] : [[`s${seat + 1}`, { optionId: pickFrom(ordered, place).id, counter: 1 }]];
      });
      return [id, Object.fromEntries(bySeat)];
    }),
  );
  return { ...state, phase: 'ended', answers, revealed: questions.map(({ id }) => id), ...change };
}

const evening = (choices: Parameters<typeof stateOf>[0], change: Partial<State> = {}): Evening =>
  eveningOf(stateOf(choices, change));

const row = (...choices: (number | null)[]) => [...choices, ...Array<null>(10 - choices.length).fill(null)];
const leftOut = (at: number): Partial<State> => ({
  repairs: [
    {
      type: 'void',
      questionId: pickFrom(questions, at).id,
      atMs: 0,
      before: pickFrom(questions, at).correct,
      after: null,
    },
  ],
});

describe('an evening in numbers', () => {
  test('[H2] how a question went: each option, none, and the share of right ones', () => {
    const [first] = evening([row(0), row(0), row(1), row(null)]).questions;
    expect(first).toMatchObject({
      wine: 1,
      category: 'color',
      isVoid: false,
      none: 1,
      right: 2,
      rightShare: 0.5,
    });
    expect(Object.values(first?.chosen ?? {}).sort((a, b) => a - b)).toEqual([0, 0, 1, 2]);
    expect(evening([]).questions[0]).toMatchObject({ none: 0, right: 0, rightShare: null });
  });

  test('[H2] the wine and the question that fooled most are those with the largest share of wrong answers', () => {
    const both = evening([row(0, 1, 0, 0, 0, 1), row(0, 1, 0, 0, 0, 0)]);
    expect(both.fooledMost).toEqual({ wines: [2], wrong: 1, answers: 2 });
    expect(both.hardest).toEqual([
      { wine: 1, questionIds: [questions[1]?.id], wrong: 2, answers: 2 },
      { wine: 2, questionIds: [questions[5]?.id], wrong: 1, answers: 2 },
    ]);
    expect(evening([row(0, 0)])).toMatchObject({ fooledMost: null, hardest: [] });
    expect(evening([row(1, null, null, null, null, 1)]).fooledMost?.wines).toEqual([1, 2]);
  });

  test('[H2] the closest palates agree most often, and shared mistakes weigh more than shared truth', () => {
    const three = evening([row(0, 0, 1), row(0, 0, 2), row(1, 1, 2)]);
    expect(three.closest).toEqual({ pairs: [['s1', 's2']], same: 2, mistakes: 0 });
    const mistaken = evening([row(0, 0), row(0, 0), row(1, 2), row(1, 2)]);
    expect(mistaken.closest).toEqual({ pairs: [['s3', 's4']], same: 2, mistakes: 2 });
    const tied = evening([row(1, 0), row(1, 2), row(3, 0), row(3, 1)]);
    expect(tied.closest).toEqual({
      pairs: [
        ['s1', 's2'],
        ['s3', 's4'],
      ],
      same: 1,
      mistakes: 1,
    });
    expect(evening([row(0), row(1), row(null, 0)]).closest).toBeNull();
  });

  test('[H2] the best nose of a category is whoever knew it most often, shared where they tie', () => {
    const { noses } = evening([row(0, 1, null, null, null, 0), row(0, 0), row(null, 0)]);
    expect(noses).toEqual([
      { category: 'color', seatIds: ['s1'], right: 2, of: 2 },
      { category: 'region', seatIds: ['s2', 's3'], right: 1, of: 2 },
    ]);
  });

  test('[H2] you alone: the only one who was right, where others could have been', () => {
    expect(evening([row(0, 0), row(1, 0), row(null, 2)]).alone).toEqual([
      { questionId: questions[0]?.id, seatId: 's1' },
    ]);
    expect(evening([row(0)]).alone).toEqual([]);
  });

  test('[P14] a question left out keeps its numbers, and nothing follows from it', () => {
    const choices = [row(1, 0), row(1, 2)];
    expect(evening(choices)).toMatchObject({ closest: { same: 1 }, hardest: [{ wrong: 2 }] });
    const without = evening(choices, leftOut(0));
    expect(without.questions[0]).toMatchObject({ isVoid: true, none: 0, right: 0 });
    expect(without).toMatchObject({
      closest: null,
      hardest: [{ questionIds: [questions[1]?.id], wrong: 1, answers: 2 }],
      fooledMost: { wines: [1], wrong: 1, answers: 2 },
    });
    expect(evening([row(0), row(1)], leftOut(0))).toMatchObject({ alone: [], noses: [] });
  });
});

/** The same, counted by going through everything for each number. */
function naive(state: State) {
  const seats = Object.values(state.seats).filter(({ status }) => status !== 'removed');
  const choiceOf = (questionId: string, seat: Seat) => state.answers[questionId]?.[seat.id]?.optionId;
  const played = playedQuestions(state);
  const counted = played
    .filter((one) => !one.void)
    .map(({ question, wine }) => ({ ...question, wine: wine + 1 }));
  const isRight = (question: (typeof counted)[number], seat: Seat) =>
    question.correct.includes(choiceOf(question.id, seat) ?? '');
  const here = (questionId: string) =>
    seats.filter((seat) => seat.status !== 'left' || choiceOf(questionId, seat) !== undefined);
  const share = (ofThese: typeof counted) => {
    const given = ofThese.flatMap((question) =>
      seats.filter((seat) => choiceOf(question.id, seat)).map((seat) => isRight(question, seat)),
    );
    return given.length === 0 ? 0 : given.filter((right) => !right).length / given.length;
  };
  const best = <One>(all: readonly One[], score: (one: One) => number): One[] => {
    const most = Math.max(0, ...all.map(score));
    return most === 0 ? [] : all.filter((one) => Math.abs(score(one) - most) < 1e-9);
  };
  const wines = Array.from(new Set(counted.map(({ wine }) => wine)));
  const ofWine = (wine: number) => counted.filter((question) => question.wine === wine);
  const agreed = (one: Seat, other: Seat) =>
    counted.filter(({ id }) => choiceOf(id, one) !== undefined && choiceOf(id, one) === choiceOf(id, other));
  const pairs = seats.flatMap((one, index) => seats.slice(index + 1).map((other) => [one, other] as const));
  return {
    questions: played.map(({ question, void: isVoid }) => ({
      questionId: question.id,
      isVoid,
      none: here(question.id).filter((seat) => choiceOf(question.id, seat) === undefined).length,
      chosen: Object.fromEntries(
        question.options.map(({ id }) => [
          id,
          seats.filter((seat) => choiceOf(question.id, seat) === id).length,
        ]),
      ),
      right: seats.filter((seat) => question.correct.includes(choiceOf(question.id, seat) ?? '')).length,
    })),
    hardest: wines.map((wine) => best(ofWine(wine), (question) => share([question])).map(({ id }) => id)),
    fooledMost: best(wines, (wine) => share(ofWine(wine))),
    // An agreement weighs more than all mistakes together.
    closest: best(pairs, ([one, other]) => {
      const same = agreed(one, other);
      return same.length * 1000 + same.filter((question) => !isRight(question, one)).length;
    }).map(([one, other]) => [one.id, other.id].sort().join()),
    noses: CATEGORIES.map((category) => {
      const ofCategory = counted.filter((question) => question.category === category);
      return best(seats, (seat) => ofCategory.filter((question) => isRight(question, seat)).length).map(
        ({ id }) => id,
      );
    }),
    alone: counted.flatMap((question) => {
      const right = seats.filter((seat) => isRight(question, seat));
      return right.length === 1 && here(question.id).length > 1 ? [[question.id, right[0]?.id]] : [];
    }),
  };
}

const STATUSES = ['live', 'live', 'live', 'away', 'left', 'removed'] as const;

/** Anybody's answers, people who went, and questions that the host left out or keyed anew. */
const evenings = fc.record({
  choices: fc.array(fc.array(fc.option(fc.nat(3)), { minLength: 10, maxLength: 10 }), { maxLength: 8 }),
  statuses: fc.array(fc.constantFrom(...STATUSES), { minLength: 8, maxLength: 8 }),
  repairs: fc.array(fc.record({ at: fc.nat(9), places: fc.array(fc.nat(3), { maxLength: 2 }) }), {
    maxLength: 4,
  }),
  isUnderWay: fc.boolean(),
});

test('[H2][P14] whatever was played and put right, every number is what a naive count says', () => {
  fc.assert(
    fc.property(evenings, ({ choices, statuses, repairs, isUnderWay }) => {
      let state = stateOf(choices, isUnderWay ? { revealed: questions.slice(0, 6).map(({ id }) => id) } : {});
      const seats = Object.values(state.seats).map((seat, index) => ({
        ...seat,
        status: pickFrom(statuses, index),
      }));
      state = { ...state, seats: Object.fromEntries(seats.map((seat) => [seat.id, seat])) };
      for (const { at, places } of repairs) {
        const { id: questionId, options } = pickFrom(questions, at);
        const correct = Array.from(new Set(places), (place) => pickFrom(options, place).id);
        const command =
          correct.length === 0 ? { type: 'void' as const } : { type: 'rekey' as const, correct };
        state = transition(state, { ...command, questionId }, 5).state;
      }
      const seen = eveningOf(state);
      const should = naive(state);
      expect(seen.questions).toMatchObject(should.questions);
      expect(seen.hardest.map(({ questionIds }) => questionIds)).toEqual(
        should.hardest.filter((ids) => ids.length > 0),
      );
      expect(seen.fooledMost?.wines ?? []).toEqual(should.fooledMost);
      expect(new Set(seen.closest?.pairs.map((pair) => [...pair].sort().join()))).toEqual(
        new Set(should.closest),
      );
      expect(seen.noses.map(({ seatIds }) => [...seatIds].sort())).toEqual(
        should.noses.filter((ids) => ids.length > 0).map((ids) => ids.sort()),
      );
      expect(seen.alone.map(({ questionId, seatId }) => [questionId, seatId])).toEqual(should.alone);
    }),
    { numRuns: 200 },
  );
});
