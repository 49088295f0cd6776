import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { redialDelay } from '../../src/participant/redial-delay';

const ALMOST_1 = 1 - Number.EPSILON;

test('[R7] the first redial is at once, near enough, and the longest wait is four seconds', () => {
  expect(redialDelay(0, 0)).toBe(125);
  expect(redialDelay(0, ALMOST_1)).toBeCloseTo(250, 5);
  for (const failures of [4, 5, 100, 1e9]) {
    expect(redialDelay(failures, 0)).toBe(2000);
    expect(redialDelay(failures, ALMOST_1)).toBeCloseTo(4000, 5);
  }
});

test('[R7] each wait is the double of the one before, at the same luck', () => {
  for (let failures = 0; failures < 4; failures += 1) {
    expect(redialDelay(failures + 1, 0.3)).toBeCloseTo(2 * redialDelay(failures, 0.3), 9);
  }
});

test('[R7] phones that lost their host together do not come back together', () => {
  fc.assert(
    fc.property(fc.nat(50), fc.double({ min: 0, max: ALMOST_1, noNaN: true }), (failures, random) => {
      const whole = redialDelay(failures, 0) * 2;
      const delay = redialDelay(failures, random);
      expect(delay).toBeGreaterThanOrEqual(whole / 2);
      expect(delay).toBeLessThanOrEqual(whole);
      expect(redialDelay(failures, random / 2)).toBeLessThanOrEqual(delay);
    }),
  );
  const delays = Array.from({ length: 10 }, (_, index) => redialDelay(3, index / 10));
  expect(new Set(delays).size).toBe(10);
});
