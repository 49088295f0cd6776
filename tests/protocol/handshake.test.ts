import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { isProof, prove, type Side, type Transcript } from '../../src/protocol/handshake';
import { createKeyPair } from '../../src/protocol/keys';

const host = createKeyPair();
const phone = createKeyPair();

const TRANSCRIPT: Transcript = {
  protocol: 1,
  code: '4821',
  tastingId: 'AAAAAAAAAAAAAAAAAAAAAA',
  epoch: 1,
  hostFingerprint: 'sha-256 AA:BB',
  phoneFingerprint: 'sha-256 CC:DD',
  hostNonce: 'h'.repeat(43),
  phoneNonce: 'p'.repeat(43),
  hostKey: host.publicKey,
  phoneKey: phone.publicKey,
};

const SIDES: [Side, string][] = [
  ['host', host.secret],
  ['phone', phone.secret],
];
const FIELDS = Object.keys(TRANSCRIPT) as (keyof Transcript)[];

describe('a proof', () => {
  test.each(SIDES)('[PROTOCOL] of the %s holds for its own transcript', (side, secret) => {
    expect(isProof(side, TRANSCRIPT, prove(side, TRANSCRIPT, secret))).toBe(true);
  });

  test.each(SIDES)('[PROTOCOL] of the %s falls with any single field', (side, secret) => {
    const signature = prove(side, TRANSCRIPT, secret);
    const changed: Record<keyof Transcript, string | number> = {
      protocol: 2,
      code: '4822',
      tastingId: 'AAAAAAAAAAAAAAAAAAAAAB',
      epoch: 2,
      hostFingerprint: 'sha-256 AA:BC',
      phoneFingerprint: 'sha-256 CC:DE',
      hostNonce: `${'h'.repeat(42)}i`,
      phoneNonce: `${'p'.repeat(42)}q`,
      hostKey: createKeyPair().publicKey,
      phoneKey: createKeyPair().publicKey,
    };
    expect(FIELDS).toHaveLength(10);
    for (const field of FIELDS) {
      const other = { ...TRANSCRIPT, [field]: changed[field] };
      expect([field, isProof(side, other, signature)]).toEqual([field, false]);
    }
  });

  test('[PROTOCOL] of one side is none of the other, even with the same key on both', () => {
    const mirror = { ...TRANSCRIPT, phoneKey: host.publicKey };
    expect(isProof('phone', mirror, prove('host', mirror, host.secret))).toBe(false);
    expect(isProof('host', mirror, prove('phone', mirror, host.secret))).toBe(false);
  });

  test('[R3] with another secret proves nothing: knowing a public key gives no seat', () => {
    expect(isProof('phone', TRANSCRIPT, prove('phone', TRANSCRIPT, createKeyPair().secret))).toBe(false);
    expect(isProof('host', TRANSCRIPT, prove('host', TRANSCRIPT, phone.secret))).toBe(false);
  });

  test('[PROTOCOL] from an earlier channel cannot be replayed: each side brings a fresh nonce', () => {
    const overheard = prove('phone', TRANSCRIPT, phone.secret);
    expect(isProof('phone', { ...TRANSCRIPT, hostNonce: 'x'.repeat(43) }, overheard)).toBe(false);
    const overheardHost = prove('host', TRANSCRIPT, host.secret);
    expect(isProof('host', { ...TRANSCRIPT, phoneNonce: 'x'.repeat(43) }, overheardHost)).toBe(false);
  });

  test('[PROTOCOL] with the roles or the nonces swapped falls', () => {
    const signature = prove('host', TRANSCRIPT, host.secret);
    const { hostNonce, phoneNonce, hostFingerprint, phoneFingerprint } = TRANSCRIPT;
    expect(isProof('host', { ...TRANSCRIPT, hostNonce: phoneNonce, phoneNonce: hostNonce }, signature)).toBe(
      false,
    );
    // The man in the middle: each side sees his fingerprint where the other's should be.
    expect(
      isProof(
        'host',
        { ...TRANSCRIPT, hostFingerprint: phoneFingerprint, phoneFingerprint: hostFingerprint },
        signature,
      ),
    ).toBe(false);
  });

  test('[PROTOCOL] does not let a character slip from one field into the next', () => {
    const texts = fc.string({ minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(texts, texts, fc.nat(15), (code, tastingId, cut) => {
        const joined = code + tastingId;
        const at = cut % joined.length;
        const moved = { code: joined.slice(0, at), tastingId: joined.slice(at) };
        fc.pre(moved.code !== code);
        const signature = prove('host', { ...TRANSCRIPT, code, tastingId }, host.secret);
        expect(isProof('host', { ...TRANSCRIPT, ...moved }, signature)).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  test.each(['', 'A'.repeat(86), '!'.repeat(86), 'é'])('[PROTOCOL] is not %j', (signature) => {
    expect(isProof('host', TRANSCRIPT, signature)).toBe(false);
  });
});
