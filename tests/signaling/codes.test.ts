import { expect, test } from 'vitest';

import {
  claimCode,
  createCodes,
  engageLease,
  expireLeases,
  isLeased,
  releaseCode,
  startGrace,
} from '../../signaling/codes';
import { DEFAULT_LIMITS, LEASE_ENGAGED_MS, LEASE_UNUSED_MS } from '../../signaling/limits';

const CODE = 'arena-4821';

function claimed() {
  const codes = createCodes([], 0);
  const claim = (hash: string, now: number, code = CODE, epoch = 1) =>
    claimCode(codes, { code, hash, epoch, address: '10.0.0.1' }, DEFAULT_LIMITS, now);
  claim('mine', 0);
  return { codes, claim };
}

test('[T5] the grace time is two minutes, and an hour once a participant was answered', () => {
  const { codes } = claimed();
  expect(startGrace(codes, CODE, 10)?.expiresAt).toBe(10 + LEASE_UNUSED_MS);
  expect(engageLease(codes, CODE)?.engaged).toBe(true);
  expect(engageLease(codes, CODE)).toBeNull();
  expect(startGrace(codes, CODE, 10)?.expiresAt).toBe(10 + LEASE_ENGAGED_MS);
});

test('[T5] a spent lease is free at its last millisecond, before and after it is swept up', () => {
  const { codes, claim } = claimed();
  startGrace(codes, CODE, 0);
  expect(claim('other', LEASE_UNUSED_MS - 1)).toEqual({ type: 'taken' });
  expect(isLeased(codes, CODE, LEASE_UNUSED_MS)).toBe(false);
  expect(expireLeases(codes, LEASE_UNUSED_MS)).toEqual([CODE]);
  expect(claim('other', LEASE_UNUSED_MS)).toMatchObject({ type: 'granted' });
});

test('[SIG] the owner that is back has its lease without an end again', () => {
  const { codes, claim } = claimed();
  engageLease(codes, CODE);
  startGrace(codes, CODE, 0);
  const lease = { code: CODE, hash: 'mine', epoch: 1, engaged: true, expiresAt: null };
  expect(claim('mine', 1_000)).toEqual({ type: 'granted', lease });
});

test('[R8] the same secret with a lower epoch is superseded for as long as the lease lives', () => {
  const { claim } = claimed();
  expect(claim('mine', 1, CODE, 3)).toMatchObject({ type: 'granted', lease: { epoch: 3 } });
  expect(claim('mine', 2, CODE, 2)).toEqual({ type: 'superseded' });
  expect(claim('other', 2, CODE, 9)).toEqual({ type: 'taken' });
  expect(claim('mine', 3, CODE, 3)).toMatchObject({ type: 'granted' });
});

test('[SIG] what nobody holds can be neither kept, engaged nor released', () => {
  const codes = createCodes([], 0);
  expect([startGrace(codes, CODE, 0), engageLease(codes, CODE), releaseCode(codes, CODE)]).toEqual([
    null,
    null,
    false,
  ]);
});

test('[SIG] codes given back or spent count no more for their address', () => {
  const { codes, claim } = claimed();
  for (let code = 1000; code < 1019; code += 1) claim('mine', 0, `arena-${code}`);
  expect(claim('mine', 0, 'arena-2000')).toEqual({ type: 'too_many' });
  releaseCode(codes, 'arena-1000');
  expect(claim('mine', 0, 'arena-2000')).toMatchObject({ type: 'granted' });
  startGrace(codes, 'arena-1001', 0);
  expect(claim('mine', LEASE_UNUSED_MS, 'arena-2001')).toMatchObject({ type: 'granted' });
});
