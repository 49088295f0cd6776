import { expect, test } from 'vitest';

import { parseSiteConfig, siteConfig } from '../../signaling/site-config';

const EMPTY = { signaling: '', joinBase: [], iceServers: [] };
const AROUND = { addresses: ['192.168.1.5', '10.0.0.7'], port: 4321, stunPort: 4321 };

test('[J1] addresses found become links for phones and STUN servers', () => {
  expect(siteConfig(EMPTY, AROUND)).toEqual({
    signaling: '',
    joinBase: ['http://192.168.1.5:4321/', 'http://10.0.0.7:4321/'],
    iceServers: [{ urls: ['stun:192.168.1.5:4321', 'stun:10.0.0.7:4321'] }],
  });
});

test('[SIG] what a person wrote wins, and our STUN stays the nearest', () => {
  const turn = { urls: 'turn:turn.example', username: 'u', credential: 'c' };
  const written = {
    signaling: 'wss://signal.example/',
    joinBase: ['https://arena.example/'],
    iceServers: [turn],
  };
  expect(siteConfig({ ...written, more: 1 }, AROUND)).toEqual({
    ...written,
    iceServers: [{ urls: ['stun:192.168.1.5:4321', 'stun:10.0.0.7:4321'] }, turn],
    more: 1,
  });
});

test('[SIG] without STUN or without a network nothing is made up', () => {
  expect(siteConfig(EMPTY, { ...AROUND, stunPort: null }).iceServers).toEqual([]);
  expect(siteConfig(EMPTY, { ...AROUND, addresses: [] })).toEqual(EMPTY);
});

test('[SIG] an IPv6 address is bracketed', () => {
  expect(siteConfig(EMPTY, { ...AROUND, addresses: ['2001:db8::1'] })).toEqual({
    signaling: '',
    joinBase: ['http://[2001:db8::1]:4321/'],
    iceServers: [{ urls: ['stun:[2001:db8::1]:4321'] }],
  });
});

test('[SIG] what is left out has its default, what makes no sense is named', () => {
  expect(parseSiteConfig('{}')).toEqual(EMPTY);
  for (const [text, part] of [
    ['{', 'not JSON'],
    ['[]', 'not an object'],
    ['null', 'the whole'],
    ['{"joinBase":"http://a/"}', 'joinBase'],
    ['{"iceServers":[{"urls":5}]}', 'iceServers.0.urls'],
  ] as const) {
    expect(parseSiteConfig(text)).toEqual({ problem: expect.stringContaining(part) });
  }
});
