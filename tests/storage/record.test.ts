import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { checksumOf, openRecord, toRecord } from '../../src/storage/record';

test('[STORAGE] a record opens under its own key, at its own commit, and as it was', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(), fc.jsonValue(), fc.string(), (key, at, data, other) => {
      const record = toRecord(key, data, at);
      expect(openRecord(key, structuredClone(record))).toEqual({ ok: true, version: 2, at, data });
      if (other !== key) expect(openRecord(other, record).ok).toBe(false);
      expect(openRecord(key, { ...record, at: at + 1 }).ok).toBe(false);
    }),
  );
});

test('[STORAGE] two different values have different sums', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, two) => {
      expect(checksumOf(one) === checksumOf(two)).toBe(JSON.stringify(one) === JSON.stringify(two));
    }),
  );
});

test('[STORAGE] the sum stays what it is: records of earlier days are read by it', () => {
  expect(toRecord('tasting/a/session', { phase: 'waiting', seats: {} }, 3)).toEqual({
    version: 2,
    at: 3,
    data: { phase: 'waiting', seats: {} },
    sum: '9b1da2af511424b8',
  });
});

test('[STORAGE] nothing that can lie in the place of a record throws', () => {
  fc.assert(
    fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true }), (value) => {
      expect(openRecord('k', value).ok).toBe(false);
      expect(openRecord('k', { version: 2, at: 0, data: value, sum: '' }).ok).toBe(false);
    }),
  );
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  expect(openRecord('k', { version: 2, at: 0, data: circle, sum: '' })).toEqual({
    ok: false,
    reason: 'DAMAGED',
  });
});
