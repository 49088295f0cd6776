import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { TokenBucket } from '../../src/host/token-bucket';

test('[PROTOCOL] a burst passes at once, and no more', () => {
  const bucket = new TokenBucket(20, 60, 0);
  expect(Array.from({ length: 61 }, () => bucket.take(0))).toEqual([...Array<boolean>(60).fill(true), false]);
});

test('[PROTOCOL] then as many as the rate', () => {
  const bucket = new TokenBucket(20, 1, 0);
  expect(bucket.take(0)).toBe(true);
  expect(bucket.take(49)).toBe(false);
  expect(bucket.take(51)).toBe(true);
  expect(bucket.take(99)).toBe(false);
  expect(bucket.take(101)).toBe(true);
});

test('[PROTOCOL] a long silence saves up one burst and not two', () => {
  const bucket = new TokenBucket(20, 3, 0);
  const taken = Array.from({ length: 10 }, () => bucket.take(3_600_000));
  expect(taken.filter(Boolean)).toHaveLength(3);
});

test('[PROTOCOL] in any time no more pass than the burst and the rate allow, and a slow phone always does', () => {
  const gaps = fc.array(fc.nat(200), { minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(gaps, (between) => {
      const bucket = new TokenBucket(20, 60, 0);
      let now = 0;
      let passed = 0;
      for (const gapMs of between) {
        now += gapMs;
        if (bucket.take(now)) passed += 1;
      }
      expect(passed).toBeLessThanOrEqual(60 + (now / 1000) * 20 + 1e-6);
      expect(passed).toBeGreaterThanOrEqual(Math.min(between.length, 60));
      if (between.every((gapMs) => gapMs >= 51)) expect(passed).toBe(between.length);
    }),
  );
});
