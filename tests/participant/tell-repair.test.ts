import { expect, test } from 'vitest';

import { tellRepair } from '../../src/participant/tell-repair';
import type { ToldRepair } from '../../src/storage/told-repair';

/** Question ids, null for a leaderboard after a wine, with the number of the repair in each view: which of them is told. */
function told(...views: [questionId: string | null, number: number][]): number[] {
  let known: ToldRepair | null = null;
  return views.map(([questionId, number]) => {
    known = tellRepair(known, number === 0 ? undefined : number, questionId);
    return known === null || known.isOld ? 0 : known.number;
  });
}

test('[P14] a repair is news until another question opens, and stays old then', () => {
  expect(told(['a', 0], ['a', 1], ['a', 1], [null, 1], ['b', 1], [null, 1], ['c', 1])).toEqual([
    0, 1, 1, 1, 0, 0, 0,
  ]);
});

test('[P14] heard of between two wines it is news until the next one', () => {
  expect(told([null, 1], [null, 1], ['b', 1], ['b', 1])).toEqual([1, 1, 0, 0]);
});

test('[P14] another repair is news again, of the same question too', () => {
  expect(told(['a', 1], ['b', 1], ['b', 2], ['b', 3], [null, 3], ['c', 3], ['c', 4])).toEqual([
    1, 0, 2, 3, 3, 0, 4,
  ]);
});

test('[P14] a phone that missed it hears of it whenever it is back', () => {
  expect(told(['a', 0], ['k', 1], [null, 1], ['l', 1])).toEqual([0, 1, 1, 0]);
});
