import { describe, expect, test } from 'vitest';

import type { Command, RefusalCode } from '../../src/game/command';
import { canSkipWine, repairLines } from '../../src/game/repairs';
import { gotIt, playedQuestions, scoreOf, standings } from '../../src/game/standings';
import { currentQuestion, type State } from '../../src/game/state';
import type { Question } from '../../src/game/tasting';
import { transition } from '../../src/game/transition';
import { advanceOf, pickFrom, seatedState, seenOf } from '../support/sequences';
import { twoWines } from '../support/setups';

const T0 = 1_000_000;

function after(state: State, ...commands: Command[]): State {
  let at = state;
  for (const command of commands) {
    const outcome = transition(at, command, T0);
    expect(outcome.refusal).toBeNull();
    at = outcome.state;
  }
  return at;
}

function expectRefused(state: State, command: Command, code: RefusalCode): void {
  expect(transition(state, command, T0)).toEqual({ state, refusal: code });
}

function advance(state: State, times: number): State {
  let at = state;
  for (let step = 0; step < times; step += 1) at = after(at, advanceOf(at));
  return at;
}

/** The option at a place among the question's right ones, or among its wrong ones. */
function option({ options, correct }: Question, kind: 'right' | 'wrong', place = 0): string {
  return pickFrom(
    options.filter(({ id }) => correct.includes(id) === (kind === 'right')).map(({ id }) => id),
    place,
  );
}

/** The first question is open: s1 is right, s2 and s3 chose the first two wrong options. */
function answered(): State {
  const open = advance(seatedState(twoWines(), 3), 1);
  const question = currentQuestion(open);
  const choices = [option(question, 'right'), option(question, 'wrong', 0), option(question, 'wrong', 1)];
  return after(
    open,
    ...choices.map(
      (optionId, index) =>
        ({ type: 'answer', seatId: `s${index + 1}`, questionId: question.id, optionId, counter: 1 }) as const,
    ),
  );
}

const scores = (state: State) => ['s1', 's2', 's3'].map((seatId) => scoreOf(state, seatId));
const skip = (state: State, what: 'question' | 'wine') =>
  ({ type: `skip ${what}`, seen: seenOf(state) }) as const;

describe('another key', () => {
  const revealed = advance(answered(), 1);
  const question = currentQuestion(revealed);
  const { id: questionId } = question;
  const [right, first, second] = [
    option(question, 'right'),
    option(question, 'wrong'),
    option(question, 'wrong', 1),
  ];

  test('[P14] another option can be made right, and the points follow', () => {
    expect(scores(revealed)).toEqual([100, 0, 0]);
    const moved = after(revealed, { type: 'rekey', questionId, correct: [first] });
    expect(scores(moved)).toEqual([0, 100, 0]);
    expect(standings(moved)[0]).toMatchObject({ seatId: 's2', score: 100, rank: 1 });
    expect(moved.phase).toBe('question_revealed');
  });

  test('[P14] two or three can be right, in whatever order they were ticked', () => {
    const two = after(revealed, { type: 'rekey', questionId, correct: [first, right] });
    expect(scores(two)).toEqual([100, 100, 0]);
    expect(transition(two, { type: 'rekey', questionId, correct: [right, first] }, T0).state).toBe(two);
    expect(scores(after(two, { type: 'rekey', questionId, correct: [first, right, second] }))).toEqual([
      100, 100, 100,
    ]);
  });

  test('[P14] nobody’s: a void question counts for nobody, and can be taken back', () => {
    const without = after(revealed, { type: 'void', questionId });
    expect(scores(without)).toEqual([0, 0, 0]);
    expect(playedQuestions(without)).toMatchObject([{ void: true }]);
    expect(gotIt(without, question)).toEqual({ right: 1, of: 3 });
    const back = after(without, { type: 'rekey', questionId, correct: [right] });
    expect(scores(back)).toEqual([100, 0, 0]);
    expect(back.setup).toBe(revealed.setup);
  });

  test('[P14] of an earlier question while the game goes on, and after the end', () => {
    const later = advance(revealed, 2);
    expect(later.phase).toBe('question_open');
    const moved = after(later, { type: 'rekey', questionId, correct: [second] });
    expect(scores(moved)).toEqual([0, 0, 100]);
    expect({ ...moved, revision: 0, setup: 0, repairs: 0 }).toEqual({
      ...later,
      revision: 0,
      setup: 0,
      repairs: 0,
    });
    const ended = after(later, { type: 'end' }, { type: 'deliver', seatId: 's1' });
    const repaired = after(ended, { type: 'rekey', questionId, correct: [first] });
    expect(scores(repaired)).toEqual([0, 100, 0]);
    expect(repaired.endedAtMs).toBe(ended.endedAtMs);
    // What the phone has is no longer the result (T5).
    expect(ended.seats['s1']?.hasResult).toBe(true);
    expect(repaired.seats['s1']).not.toHaveProperty('hasResult');
  });

  test('[P14] not before the reveal, nor of a question that never was', () => {
    const open = answered();
    for (const id of [questionId, pickFrom(twoWines().wines, 1).questions[0]?.id ?? '', '__proto__', '']) {
      expectRefused(open, { type: 'rekey', questionId: id, correct: [first] }, 'NOT_NOW');
      expectRefused(open, { type: 'void', questionId: id }, 'NOT_NOW');
    }
    const cutShort = after(open, { type: 'end' });
    expectRefused(cutShort, { type: 'void', questionId }, 'NOT_NOW');
  });

  test.each([[[]], [['none']], [[first, 'none']], [['__proto__']]])('[P14] %j is no key', (correct) => {
    expectRefused(revealed, { type: 'rekey', questionId, correct }, 'INVALID_ANSWER');
  });

  test('[P14] the same again changes nothing', () => {
    expect(transition(revealed, { type: 'rekey', questionId, correct: [right] }, T0).state).toBe(revealed);
    const without = after(revealed, { type: 'void', questionId });
    expect(transition(without, { type: 'void', questionId }, T0 + 5).state).toBe(without);
  });
});

describe('a skipped question', () => {
  test('[P14] goes to its reveal as void, paused or not', () => {
    const open = answered();
    const paused = after(open, { type: 'pause', seen: seenOf(open) });
    for (const state of [open, paused]) {
      const skipped = after(state, skip(state, 'question'));
      expect(skipped).toMatchObject({
        phase: 'question_revealed',
        clock: { deadlineMs: null, leftMs: null },
      });
      expect(scores(skipped)).toEqual([0, 0, 0]);
      const { id: questionId } = currentQuestion(skipped);
      expectRefused(
        skipped,
        {
          type: 'answer',
          seatId: 's1',
          questionId,
          optionId: option(currentQuestion(skipped), 'wrong'),
          counter: 9,
        },
        'TOO_LATE',
      );
    }
  });

  test('[P14][P10] a second press does nothing, nor one that comes after the reveal', () => {
    const open = answered();
    const press = skip(open, 'question');
    expectRefused(after(open, press), press, 'PASSED');
    const revealed = advance(open, 1);
    expectRefused(revealed, press, 'PASSED');
    expectRefused(revealed, skip(revealed, 'question'), 'NOT_NOW');
    const due = transition(open, press, T0 + 60_000);
    expect(due).toMatchObject({ refusal: 'PASSED', state: { phase: 'question_revealed', repairs: [] } });
  });
});

describe('a skipped wine', () => {
  test('[P14] goes to its leaderboard: what was revealed stays, the rest is void', () => {
    const second = advance(answered(), 3);
    const skipped = after(second, skip(second, 'wine'));
    expect(skipped.phase).toBe('round_leaderboard');
    expect(scores(skipped)).toEqual([100, 0, 0]);
    expect(playedQuestions(skipped).map((played) => played.void)).toEqual([false, true, true, true, true]);
    expect(advance(skipped, 1)).toMatchObject({ phase: 'question_open', position: { wine: 1, question: 0 } });
  });

  test('[P14] from a reveal and a leaderboard too, as long as something of it is left', () => {
    const revealed = advance(answered(), 1);
    for (const state of [revealed, advance(revealed, 1)]) {
      expect(after(state, skip(state, 'wine')).phase).toBe('round_leaderboard');
    }
    const last = advance(answered(), 13);
    expect(last).toMatchObject({ phase: 'question_revealed', position: { question: 4 } });
    expectRefused(last, skip(last, 'wine'), 'NOT_NOW');
    for (const state of [seatedState(twoWines(), 1), advance(last, 2), after(last, { type: 'end' })]) {
      expect(canSkipWine(state)).toBe(false);
      expectRefused(state, skip(state, 'wine'), 'NOT_NOW');
    }
  });

  test('[P14][P10] a second press does not skip the next wine', () => {
    const open = answered();
    const press = skip(open, 'wine');
    const skipped = after(open, press);
    expectRefused(skipped, press, 'PASSED');
    expectRefused(advance(skipped, 1), press, 'PASSED');
  });

  test('[P14] the last wine can be skipped: the final leaderboard follows', () => {
    const first = after(answered(), skip(answered(), 'wine'));
    const next = advance(first, 1);
    expect(advance(after(next, skip(next, 'wine')), 1).phase).toBe('ended');
  });
});

test('[P14] the log in words: one line for a wine, and what came to a key', () => {
  const revealed = advance(answered(), 1);
  const question = currentQuestion(revealed);
  const { id: questionId } = question;
  const [right, wrong] = [option(question, 'right'), option(question, 'wrong')];
  const texts = (ids: readonly string[]) =>
    question.options.filter(({ id }) => ids.includes(id)).map(({ text }) => text);
  const rekeyed = after(
    revealed,
    { type: 'rekey', questionId, correct: [right, wrong] },
    { type: 'void', questionId },
    { type: 'rekey', questionId, correct: [wrong] },
  );
  const state = after(rekeyed, skip(rekeyed, 'wine'));
  const line = { wine: 1, category: 'color', atMs: T0, isSkip: false };
  expect(repairLines(state)).toEqual([
    { ...line, number: 1, questionId, right: texts([wrong]), isToo: true },
    { ...line, number: 2, questionId, right: [], isToo: false },
    { ...line, number: 3, questionId, right: texts([wrong]), isToo: false },
    {
      ...line,
      number: 7,
      category: null,
      questionId: expect.any(String),
      right: [],
      isToo: false,
      isSkip: true,
    },
  ]);
});
