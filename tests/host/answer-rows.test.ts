import { describe, expect, test } from 'vitest';

import { createState, type State } from '../../src/game/state';
import { transition } from '../../src/game/transition';
import { answerRows } from '../../src/host/answer-rows';
import { createResults } from '../../src/host/results';
import { setupOf } from '../support/setups';

const NOW = 1_000_000;
const setup = setupOf(1);
const [color, region] = setup.wines[0]?.questions ?? [];
const optionOf = (question: typeof color, isRight: boolean) =>
  question?.options.find(({ id }) => question.correct.includes(id) === isRight)?.id ?? '';

const seat = (id: string, status: 'live' | 'left' | 'removed') => ({
  id,
  keys: [`key ${id}`],
  formerKeys: [],
  pseudonym: `NAME-${id}`,
  status,
});

/** Two questions revealed, the second one left out by the host; s1 was right, s2 wrong and silent, s3 is removed. */
function played(): State {
  const base = createState('evening', setup);
  const ended: State = {
    ...base,
    phase: 'ended',
    position: { wine: 0, question: 1 },
    startedAtMs: NOW,
    endedAtMs: NOW + 60_000,
    seats: { s2: seat('s2', 'left'), s1: seat('s1', 'live'), s3: seat('s3', 'removed') },
    revealed: [color?.id ?? '', region?.id ?? ''],
    answers: {
      [color?.id ?? '']: {
        s1: { optionId: optionOf(color, true), counter: 1 },
        s2: { optionId: optionOf(color, false), counter: 1 },
        s3: { optionId: optionOf(color, true), counter: 1 },
      },
      [region?.id ?? '']: { s1: { optionId: optionOf(region, true), counter: 2 } },
    },
  };
  return transition(ended, { type: 'void', questionId: region?.id ?? '' }, NOW).state;
}

describe('what everybody said', () => {
  test('[H2] a row for everyone ranked and every played question, by rank; the removed are nobody', () => {
    expect(answerRows(played()).map(({ pseudonym, rank, category }) => [rank, pseudonym, category])).toEqual([
      [1, 'NAME-s1', 'color'],
      [1, 'NAME-s1', 'region'],
      [2, 'NAME-s2', 'color'],
      [2, 'NAME-s2', 'region'],
    ]);
  });

  test('[H2][P14] with what was said, what is right, the points, and whether it counts', () => {
    const [right, leftOut, wrong, silent] = answerRows(played());
    expect(right).toMatchObject({
      score: 100,
      said: 'wine 1 color right',
      right: ['wine 1 color right'],
      isRight: true,
      points: 100,
      isCounted: true,
    });
    expect(leftOut).toMatchObject({ isRight: true, points: 0, isCounted: false });
    expect(wrong).toMatchObject({ score: 0, isRight: false, points: 0, isCounted: true });
    expect(wrong?.said).toMatch(/wrong/u);
    expect(silent).toMatchObject({ said: null, isRight: false });
  });

  test('[H2] the points of all rows are the total that stands beside each', () => {
    const rows = answerRows(played());
    for (const { pseudonym, score } of createResults(played()).leaderboard) {
      const own = rows.filter((row) => row.pseudonym === pseudonym);
      expect(own.reduce((sum, { points }) => sum + points, 0)).toBe(score);
      expect(own.every((row) => row.score === score)).toBe(true);
    }
  });

  test('[P8] nothing of a question that was not revealed', () => {
    const open: State = { ...played(), phase: 'question_open', revealed: [], repairs: [] };
    expect(answerRows(open)).toEqual([]);
  });
});
