import { expect, test } from 'vitest';

import { OLDEST_PROTOCOL_OF_PHONE, PROTOCOL, olderSide } from '../../src/protocol/version';

test('[J4] the same protocol can talk', () => {
  expect(olderSide(PROTOCOL, PROTOCOL)).toBeNull();
});

test('[J4] a phone that is behind its host has to update', () => {
  expect(olderSide(PROTOCOL + 1, PROTOCOL)).toBe('phone');
  expect(olderSide(PROTOCOL, PROTOCOL - 1)).toBe('phone');
});

test('[J4] a phone speaks down to its oldest protocol; below that the host is too old', () => {
  const oldest = OLDEST_PROTOCOL_OF_PHONE;
  expect(oldest).toBeGreaterThanOrEqual(PROTOCOL - 1);
  expect(oldest).toBeLessThanOrEqual(PROTOCOL);
  for (let host = oldest; host <= PROTOCOL; host += 1) expect(olderSide(host, PROTOCOL)).toBeNull();
  expect(olderSide(oldest - 1, PROTOCOL)).toBe('host');
});
