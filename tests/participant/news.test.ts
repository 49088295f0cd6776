import { expect, test } from 'vitest';

import { createNews } from '../../src/participant/news';
import type { ParticipantView, RepairView } from '../../src/protocol/view';
import { phoneLobby, phoneOpen } from '../support/gallery-screens';

const repairOf = (number: number): RepairView => ({
  number,
  wine: 1,
  category: 'color',
  right: ['Garnet'],
  isToo: false,
  points: 100,
});

/** A view of a question, or of none, with the host's last repair. */
function viewOf(questionId: string | null, number: number): ParticipantView {
  const base = questionId !== null && 'question' in phoneOpen ? phoneOpen : phoneLobby;
  const you = { ...base.you, ...(number > 0 ? { repair: repairOf(number) } : {}) };
  if (!('question' in base) || questionId === null) return { ...base, you };
  return { ...base, you, question: { ...base.question, id: questionId } };
}

/** Question ids, null for a leaderboard after a wine, with the number of the repair that the host tells. */
function told(...views: [questionId: string | null, number: number][]): number[] {
  const read = createNews();
  return views.map(([questionId, number]) => read(viewOf(questionId, number)).you.repair?.number ?? 0);
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
