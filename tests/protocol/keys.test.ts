import * as ed25519 from '@noble/ed25519';
import { sha512 } from '@noble/hashes/sha2.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { fromBase64Url, toBase64Url } from '../../src/protocol/base64url';
import { createKeyPair, pinOf, sign, verify } from '../../src/protocol/keys';

const MESSAGE = new TextEncoder().encode('the same wine in two glasses');
const { secret, publicKey } = createKeyPair();

/** RFC 8032, section 7.1, TEST 2. */
const VECTOR = {
  secret: '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
  publicKey: '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
  message: '72',
  signature:
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da' +
    '085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
};

/** Points of small order in all their encodings: a signature under such a key proves nothing. */
const SMALL_ORDER = [
  '0100000000000000000000000000000000000000000000000000000000000000',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0000000000000000000000000000000000000000000000000000000000000080',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  '0100000000000000000000000000000000000000000000000000000000000080',
];

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));
/** Numbers are little-endian on this curve. */
const numberOf = (from: Uint8Array) =>
  BigInt(`0x${Array.from(from, (byte) => byte.toString(16).padStart(2, '0')).reduceRight((a, b) => a + b)}`);
const bytesOf = (number: bigint) =>
  Uint8Array.from({ length: 32 }, (_, index) => Number((number >> BigInt(8 * index)) & 255n));
const base64Url = (hex: string) => toBase64Url(bytes(hex));

describe('signatures', () => {
  test('[PROTOCOL] are those of RFC 8032', () => {
    expect(sign(bytes(VECTOR.message), base64Url(VECTOR.secret))).toBe(base64Url(VECTOR.signature));
    expect(verify(bytes(VECTOR.message), base64Url(VECTOR.signature), base64Url(VECTOR.publicKey))).toBe(
      true,
    );
  });

  test('[PROTOCOL] hold for their message and key, and for nothing one bit away', () => {
    const signature = sign(MESSAGE, secret);
    expect(signature).toMatch(/^[\w-]{86}$/u);
    expect(verify(MESSAGE, signature, publicKey)).toBe(true);
    const flipped = (text: string, bit: number) => {
      const changed = fromBase64Url(text);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      return toBase64Url(changed);
    };
    for (let bit = 0; bit < 512; bit += 7)
      expect(verify(MESSAGE, flipped(signature, bit), publicKey)).toBe(false);
    for (let bit = 0; bit < 256; bit += 5)
      expect(verify(MESSAGE, signature, flipped(publicKey, bit))).toBe(false);
    expect(verify(Uint8Array.of(...MESSAGE, 0), signature, publicKey)).toBe(false);
    expect(verify(MESSAGE, signature, createKeyPair().publicKey)).toBe(false);
  });

  test.each(SMALL_ORDER)('[PROTOCOL] a key of small order, %s, proves nothing', (hex) => {
    // With R the neutral element and S zero, S·B = R + k·A holds in the small subgroup for any message.
    const neutral = '01' + '00'.repeat(31);
    for (const r of [neutral, hex]) {
      for (let round = 0; round < 8; round += 1) {
        const message = Uint8Array.of(round);
        expect(verify(message, base64Url(r + '00'.repeat(32)), base64Url(hex))).toBe(false);
      }
    }
  });

  test('[PROTOCOL] one that only ZIP-215 accepts is refused', () => {
    // R is the neutral element in an encoding that is not canonical (y = p + 1), so S·B = R + k·A needs S = k·a.
    const r = bytes('eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f');
    const key = fromBase64Url(publicKey);
    const { Point, utils } = ed25519;
    const { n: order } = Point.CURVE();
    const k = numberOf(sha512(Uint8Array.from([...r, ...key, ...MESSAGE]))) % order;
    const { scalar } = utils.getExtendedPublicKey(fromBase64Url(secret));
    const s = bytesOf((k * scalar) % order);
    const signature = Uint8Array.from([...r, ...s]);
    expect(ed25519.verify(signature, MESSAGE, key, { zip215: true })).toBe(true);
    expect(verify(MESSAGE, toBase64Url(signature), publicKey)).toBe(false);
  });

  test('[PROTOCOL] with S not below the order is refused: nobody can make a second one from the first', () => {
    const signature = fromBase64Url(sign(MESSAGE, secret));
    const s = numberOf(signature.slice(32)) + ed25519.Point.CURVE().n;
    const high = bytesOf(s);
    expect(
      verify(MESSAGE, toBase64Url(Uint8Array.from([...signature.slice(0, 32), ...high])), publicKey),
    ).toBe(false);
  });

  test('[PROTOCOL] nonsense is false and never an exception', () => {
    const odd = fc.oneof(
      fc.string({ maxLength: 100 }),
      fc.uint8Array({ minLength: 32, maxLength: 32 }).map(toBase64Url),
      fc.uint8Array({ minLength: 64, maxLength: 64 }).map(toBase64Url),
    );
    fc.assert(
      fc.property(odd, odd, (signature, key) => {
        expect(verify(MESSAGE, signature, publicKey)).toBe(false);
        expect(verify(MESSAGE, signature, key)).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});

describe('pinOf', () => {
  test('[J1] is 22 characters of base64url: the first 128 bits of SHA-512 over the key', () => {
    const pin = pinOf(publicKey);
    expect(pin).toMatch(/^[\w-]{22}$/u);
    expect(Buffer.from(pin, 'base64url')).toEqual(
      Buffer.from(sha512(Buffer.from(publicKey, 'base64url')).slice(0, 16)),
    );
  });

  test('[J4] another key has another pin', () => {
    const pins = Array.from({ length: 50 }, () => pinOf(createKeyPair().publicKey));
    expect(new Set(pins).size).toBe(50);
  });
});
