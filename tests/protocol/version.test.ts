import { expect, test } from 'vitest';

import {
  commonProtocol,
  HOST_SPEAKS,
  olderSide,
  OLDEST_PROTOCOL_OF_PHONE,
  PHONE_SPEAKS,
  PROTOCOL,
  spokenBy,
} from '../../src/protocol/version';

const only = (protocol: number) => ({ oldest: protocol, newest: protocol });

test('[J4] the same protocol can talk', () => {
  expect(olderSide(HOST_SPEAKS, PHONE_SPEAKS)).toBeNull();
  expect(commonProtocol(HOST_SPEAKS, PHONE_SPEAKS)).toBe(PROTOCOL);
});

test('[J4] a phone that is too old for its host has to update', () => {
  expect(olderSide(only(PROTOCOL + 1), PHONE_SPEAKS)).toBe('phone');
  expect(olderSide(HOST_SPEAKS, only(HOST_SPEAKS.oldest - 1))).toBe('phone');
});

test('[J4] a phone speaks down to its oldest protocol; below that the host is too old', () => {
  const oldest = OLDEST_PROTOCOL_OF_PHONE;
  for (let host = oldest; host <= PROTOCOL; host += 1) {
    expect(olderSide(only(host), PHONE_SPEAKS)).toBeNull();
    expect(commonProtocol(only(host), PHONE_SPEAKS)).toBe(host);
  }
  expect(olderSide(only(oldest - 1), PHONE_SPEAKS)).toBe('host');
});

test('[J4] a host serves phones of the protocol before, by that protocol', () => {
  const older = spokenBy({ protocol: 1 });
  expect(olderSide(HOST_SPEAKS, older)).toBeNull();
  expect(commonProtocol(HOST_SPEAKS, older)).toBe(1);
});

test('[J4] a host of a protocol to come that still serves this one is talked to', () => {
  const host = spokenBy({ protocol: PROTOCOL, newest: PROTOCOL + 5 });
  expect(olderSide(host, PHONE_SPEAKS)).toBeNull();
  expect(commonProtocol(host, PHONE_SPEAKS)).toBe(PROTOCOL);
});
