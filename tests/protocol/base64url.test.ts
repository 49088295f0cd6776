import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { fromBase64Url, randomBase64Url, toBase64Url } from '../../src/protocol/base64url';

test('[PROTOCOL] base64url is that of RFC 4648 without padding, there and back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      const text = toBase64Url(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64url'));
      expect(fromBase64Url(text)).toEqual(bytes);
    }),
    { numRuns: 500 },
  );
});

test.each(['!', 'é', 'a', 'AAAAA', '🍷🍷'])('[PROTOCOL] %j is no base64url', (text) => {
  expect(() => fromBase64Url(text)).toThrow();
});

test('[PROTOCOL] random texts have the length of their bytes and do not repeat', () => {
  const texts = Array.from({ length: 100 }, () => randomBase64Url(16));
  for (const text of texts) expect(text).toMatch(/^[\w-]{22}$/u);
  expect(new Set(texts).size).toBe(100);
  expect(randomBase64Url(32)).toHaveLength(43);
});
