import { describe, expect, it } from 'vitest';

import { fingerprintOf } from '../../src/transport/fingerprint';

const PRINT = Array.from({ length: 32 }, (_, n) => n.toString(16).padStart(2, '0')).join(':');
const sdp = (...lines: string[]) => ['v=0', 'o=- 1 2 IN IP4 127.0.0.1', ...lines, ''].join('\r\n');

describe('the fingerprint of a description', () => {
  it('[TRUST] exactly one SHA-256 line is taken, in upper case', () => {
    expect(fingerprintOf(sdp(`a=fingerprint:sha-256 ${PRINT}`))).toBe(PRINT.toUpperCase());
  });

  it.each([
    ['none', sdp('a=setup:actpass')],
    ['two', sdp(`a=fingerprint:sha-256 ${PRINT}`, `a=fingerprint:sha-256 ${PRINT}`)],
    ['a second of another kind', sdp(`a=fingerprint:sha-256 ${PRINT}`, 'a=fingerprint:sha-1 00:11')],
    ['SHA-1 alone', sdp('a=fingerprint:sha-1 00:11')],
    ['one that is cut short', sdp(`a=fingerprint:sha-256 ${PRINT.slice(0, 50)}`)],
    ['one with something behind it', sdp(`a=fingerprint:sha-256 ${PRINT} x`)],
  ])('[TRUST] %s is refused', (_what, text) => {
    expect(fingerprintOf(text)).toBeNull();
  });
});
