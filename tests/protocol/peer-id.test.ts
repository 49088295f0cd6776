import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { hostPeerId, isCode, phonePeerId } from '../../src/protocol/peer-id';

/** What PeerJS 1.5 accepts as an id (lib/utils/validateId.ts). */
const PEERJS_ID = /^[A-Za-z0-9]+([ _-][A-Za-z0-9]+)*$/u;

const code = fc.integer({ min: 1000, max: 9999 }).map(String);

describe('peer ids', () => {
  test('[T5] codes are 1000 to 9999', () => {
    for (let number = 0; number <= 11_000; number += 1) {
      expect(isCode(String(number))).toBe(number >= 1000 && number <= 9999);
    }
    for (const text of ['', '04821', '4821 ', '48.1', '4821\n', '٤٨٢١']) expect(isCode(text)).toBe(false);
  });

  test('[PROTOCOL] of the host are PREFIX-CODE', () => {
    expect(hostPeerId('4821')).toMatch(/^[a-z]+-4821$/u);
    expect(hostPeerId('4821')).toMatch(PEERJS_ID);
  });

  test('[PROTOCOL] of a phone are the host id and at least 8 letters or digits, for any random bytes', () => {
    fc.assert(
      fc.property(code, fc.uint8Array({ minLength: 16, maxLength: 40 }), (of, random) => {
        const id = phonePeerId(of, random);
        expect(id).toMatch(PEERJS_ID);
        expect(id.startsWith(`${hostPeerId(of)}-`)).toBe(true);
        expect(id.slice(hostPeerId(of).length + 1)).toMatch(/^[a-z0-9]{16}$/u);
        expect(id.length).toBeLessThanOrEqual(64);
      }),
    );
  });

  test('[PROTOCOL] of a phone take every byte into account', () => {
    const bytes = new Uint8Array(16);
    const plain = phonePeerId('4821', bytes);
    for (let index = 0; index < 16; index += 1) {
      const other = Uint8Array.from(bytes);
      other[index] = 1;
      expect(phonePeerId('4821', other)).not.toBe(plain);
    }
  });
});
