import { expect, it } from 'vitest';

import { addMissing } from '../src/polyfills';

it('[BROWSERS] Object.hasOwn is there for browsers before Chrome 93 and Firefox 92', () => {
  const old: { hasOwn?: (object: object, key: PropertyKey) => boolean } = {};
  addMissing(old);
  expect(old.hasOwn?.({ here: undefined }, 'here')).toBe(true);
  expect(old.hasOwn?.({}, 'toString')).toBe(false);
  const { hasOwn } = old;
  addMissing(old);
  expect(old.hasOwn).toBe(hasOwn);
});
