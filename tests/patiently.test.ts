import { expect, test } from 'vitest';

import { patiently } from '../src/patiently';

function failing(times: number, error: Error) {
  const seen = { loads: 0, pauses: [] as number[] };
  const load = async () => {
    seen.loads += 1;
    if (seen.loads <= times) throw error;
    return 'loaded';
  };
  const outcome = patiently(load, async (ms) => {
    seen.pauses.push(ms);
  });
  return { seen, outcome };
}

test('[R7] a part of the page that did not arrive is fetched again, after growing pauses', async () => {
  const { seen, outcome } = failing(3, new TypeError('Failed to fetch'));
  expect(await outcome).toBe('loaded');
  expect(seen.pauses).toEqual([300, 1000, 3000]);
});

test('[R7] a part that never arrives, or is there but cannot work, is an error', async () => {
  const never = failing(9, new TypeError('Failed to fetch'));
  await expect(never.outcome).rejects.toThrow('Failed to fetch');
  expect(never.seen.loads).toBe(4);
  const broken = failing(1, new Error('no WebRTC'));
  await expect(broken.outcome).rejects.toThrow('no WebRTC');
  expect(broken.seen.loads).toBe(1);
});
