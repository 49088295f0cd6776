import { expect, test } from 'vitest';

import { fullBucket, takeToken } from '../../signaling/token-bucket';

const RATE = { burst: 2, perSecond: 1 };

test('[SIG] a burst passes, then what the seconds bring', () => {
  const bucket = fullBucket(RATE, 0);
  const takeAt = (now: number) => takeToken(bucket, RATE, now);
  expect([0, 0, 0, 999, 1_000, 1_000].map(takeAt)).toEqual([true, true, false, false, true, false]);
  expect([60_000, 60_000, 60_000].map(takeAt)).toEqual([true, true, false]);
});

test('[SIG] a clock that goes back gives nothing and takes nothing away', () => {
  const bucket = fullBucket(RATE, 10_000);
  expect([10_000, 10_000, 5_000, 6_000].map((now) => takeToken(bucket, RATE, now))).toEqual([
    true,
    true,
    false,
    true,
  ]);
});
