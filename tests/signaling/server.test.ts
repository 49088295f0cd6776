import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, describe, expect, test } from 'vitest';

import type { StoredLease } from '../../signaling/codes';
import { openLeaseFile } from '../../signaling/lease-file';
import { DEFAULT_LIMITS, LEASE_UNUSED_MS, MAX_FRAME_BYTES } from '../../signaling/limits';
import { ANSWER, CANDIDATE, HOST, OFFER, PHONE, PHONE_2 } from '../support/signaling-broker';
import { openClient } from '../support/signaling-client';
import { NO_LEASES, startShell, type Shell } from '../support/signaling-shell';

const shells: Shell[] = [];
afterEach(async () => {
  await Promise.all(shells.splice(0).map((shell) => shell.close()));
});

async function start(options: Parameters<typeof startShell>[0] = {}): Promise<Shell> {
  const shell = await startShell(options);
  shells.push(shell);
  return shell;
}

/** A host and a phone that have their OPEN. */
async function room(shell: Shell) {
  const host = openClient(shell.base, { id: HOST, token: 'secret' });
  expect(await host.next()).toEqual({ type: 'OPEN' });
  const phone = openClient(shell.base, { id: PHONE, token: 'a' });
  expect(await phone.next()).toEqual({ type: 'OPEN' });
  return { host, phone };
}

/** The HTTP status of an upgrade to `path` that is turned away. */
function upgradeStatus(base: string, path: string, headers: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const upgrade = { Connection: 'Upgrade', Upgrade: 'websocket', 'Sec-WebSocket-Version': '13' };
    const url = `${base.replace('ws:', 'http:')}${path}`;
    request(url, { headers: { ...upgrade, 'Sec-WebSocket-Key': 'AAAAAAAAAAAAAAAAAAAAAA==', ...headers } })
      .on('response', ({ statusCode }) => resolve(statusCode ?? 0))
      .on('error', reject)
      .end();
  });
}

describe('introducing', () => {
  test('[J1] offer, answer and candidates find their way, stamped with their sender', async () => {
    const { host, phone } = await room(await start());
    phone.send({ type: 'OFFER', src: 'forged', dst: HOST, payload: OFFER });
    expect(await host.next()).toEqual({ type: 'OFFER', src: PHONE, dst: HOST, payload: OFFER });
    host.send({ type: 'ANSWER', dst: PHONE, payload: ANSWER });
    host.send({ type: 'CANDIDATE', dst: PHONE, payload: CANDIDATE });
    expect(await phone.next()).toEqual({ type: 'ANSWER', src: HOST, dst: PHONE, payload: ANSWER });
    expect(await phone.next()).toEqual({ type: 'CANDIDATE', src: HOST, dst: PHONE, payload: CANDIDATE });
  });

  test('[J4] a phone whose host is away hears when it is back', async () => {
    let noticed = (): void => {};
    const hostGone = new Promise<void>((resolve) => {
      noticed = resolve;
    });
    // The grace time that starts is how the server shows that it has seen the host go.
    const leases = { ...NO_LEASES, save: (lease: StoredLease) => lease.expiresAt !== null && noticed() };
    const shell = await start({ leases });
    const { host, phone } = await room(shell);
    host.drop();
    await hostGone;
    phone.send({ type: 'OFFER', dst: HOST, payload: OFFER });
    expect(await phone.next()).toEqual({ type: 'EXPIRE', src: HOST, payload: { reason: 'HOST_AWAY' } });
    openClient(shell.base, { id: HOST, token: 'secret' });
    expect(await phone.next()).toEqual({ type: 'HOST-BACK', src: HOST, payload: {} });
  });
});

describe('bad frames end their socket and nothing else', () => {
  const big = JSON.stringify({ type: 'HEARTBEAT', pad: 'x'.repeat(MAX_FRAME_BYTES) });
  test.each<[string, string | Buffer]>([
    ['not JSON', 'hello'],
    ['null', 'null'],
    ['an array', '[]'],
    ['deep nesting', '['.repeat(30_000) + ']'.repeat(30_000)],
    ['an unknown type', '{"type":"SHOUT"}'],
    ['binary', Buffer.from('{"type":"HEARTBEAT"}')],
    ['a frame above 64 KB', big],
    ['20 MB', Buffer.alloc(20 * 1024 * 1024, 120)],
    ['an offer to another phone', JSON.stringify({ type: 'OFFER', dst: PHONE_2, payload: OFFER })],
    ['an unknown destination', JSON.stringify({ type: 'CANDIDATE', dst: 'nobody', payload: CANDIDATE })],
  ])('[SIG] %s', async (_, data) => {
    const shell = await start();
    const { host, phone } = await room(shell);
    const bad = openClient(shell.base, { id: PHONE_2, token: 'b' });
    await bad.next();
    bad.sendRaw(data);
    expect([1006, 1008, 1009]).toContain(await bad.closed);
    phone.send({ type: 'OFFER', dst: HOST, payload: OFFER });
    expect(await host.next()).toMatchObject({ type: 'OFFER', src: PHONE });
  });

  test('[SIG] 50,000 frames in a row', async () => {
    const shell = await start();
    const { host, phone } = await room(shell);
    const flood = openClient(shell.base, { id: PHONE_2, token: 'b' });
    await flood.next();
    for (let n = 0; n < 50_000; n += 1) flood.send({ type: 'CANDIDATE', dst: HOST, payload: CANDIDATE });
    expect(await flood.next()).toEqual({ type: 'ERROR', payload: { msg: 'RATE_LIMITED' } });
    phone.send({ type: 'LEAVE', dst: HOST });
    let heard = await host.next();
    let candidates = 0;
    while (heard.type === 'CANDIDATE') {
      candidates += 1;
      heard = await host.next();
    }
    expect(heard).toMatchObject({ type: 'LEAVE', src: PHONE });
    expect(candidates).toBeLessThanOrEqual(DEFAULT_LIMITS.framesPerPhone.burst * 2);
  });
});

describe('codes', () => {
  test('[T5] a stolen id is not given, neither while its owner is there nor after it dropped', async () => {
    const shell = await start();
    const { host } = await room(shell);
    for (const _ of ['there', 'dropped']) {
      const thief = openClient(shell.base, { id: HOST, token: 'guess' });
      expect(await thief.next()).toEqual({ type: 'ID-TAKEN', payload: { msg: 'ID_TAKEN' } });
      expect(await thief.closed).toBe(1008);
      host.drop();
      await host.closed;
    }
    expect(await openClient(shell.base, { id: HOST, token: 'secret' }).next()).toEqual({ type: 'OPEN' });
  });

  test('[R4] the owner’s new socket closes the old one', async () => {
    const shell = await start();
    const { host } = await room(shell);
    expect(await openClient(shell.base, { id: HOST, token: 'secret' }).next()).toEqual({ type: 'OPEN' });
    expect(await host.next()).toEqual({ type: 'ERROR', payload: { msg: 'REPLACED' } });
    expect(await host.closed).toBe(4001);
  });

  test('[SIG] an id or a token that is none is told so', async () => {
    const shell = await start();
    for (const wrong of [
      { id: 'nonsense', token: 'a' },
      { id: HOST, token: '' },
      { id: HOST, token: 'x'.repeat(300) },
    ]) {
      const client = openClient(shell.base, wrong);
      expect(await client.next()).toEqual({ type: 'ERROR', payload: { msg: 'BAD_ID' } });
      expect(await client.closed).toBe(1008);
    }
  });

  test('[T5] a restart keeps the lease, on disk as a hash, until its time is over', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'signaling-'));
    const path = join(folder, 'leases.jsonl');
    let now = 1_000_000;
    const leases = () => openLeaseFile(path, now, (sentence) => expect.fail(sentence));
    await room(await start({ leases: leases(), now: () => now }));
    expect(readFileSync(path, 'utf8')).not.toContain('secret');
    await Promise.all(shells.splice(0).map((shell) => shell.close()));

    const again = await start({ leases: leases(), now: () => now });
    expect(await openClient(again.base, { id: HOST, token: 'guess' }).next()).toMatchObject({
      type: 'ID-TAKEN',
    });
    now += LEASE_UNUSED_MS;
    again.signaling.tick();
    expect(again.signaling.count()).toEqual({ sockets: 0, codes: 0 });
    expect(await openClient(again.base, { id: HOST, token: 'guess' }).next()).toEqual({ type: 'OPEN' });
    rmSync(folder, { recursive: true });
  });
});

describe('the door', () => {
  test('[SIG] upgrades elsewhere get a 404', async () => {
    const shell = await start();
    expect(await upgradeStatus(shell.base, 'other?id=a')).toBe(404);
    expect(await upgradeStatus(shell.base, 'peerjs/id')).toBe(404);
  });

  test('[SIG] with an allow-list only its origins connect', async () => {
    const shell = await start({ origins: ['https://arena.example'] });
    expect(await upgradeStatus(shell.base, 'peerjs?id=x')).toBe(403);
    expect(await upgradeStatus(shell.base, 'peerjs?id=x', { Origin: 'https://evil.example' })).toBe(403);
    const headers = { Origin: 'https://arena.example' };
    expect(await openClient(shell.base, { id: HOST, token: 'a', headers }).next()).toEqual({ type: 'OPEN' });
  });

  test('[SIG] behind a trusted proxy the last hop is who is counted', async () => {
    const limits = { ...DEFAULT_LIMITS, socketsPerAddress: 1 };
    const shell = await start({ trustProxy: true, limits });
    const open = (id: string, hops: string) =>
      openClient(shell.base, { id, token: 'a', headers: { 'X-Forwarded-For': hops } }).next();
    expect(await open(PHONE, '10.0.0.9, 10.0.0.1')).toEqual({ type: 'OPEN' });
    expect(await open(PHONE_2, '10.0.0.1, 10.0.0.2')).toEqual({ type: 'OPEN' });
    expect(await open(HOST, '10.0.0.7, 10.0.0.1')).toMatchObject({ payload: { msg: 'TOO_MANY_SOCKETS' } });
  });
});
