import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { announce } from '../../signaling/announce';
import { startArena, type Arena } from '../../signaling/arena';
import { readOptions } from '../../signaling/options';
import { HOST } from '../support/signaling-broker';
import { openClient } from '../support/signaling-client';

const arenas: Arena[] = [];
const warnings: string[] = [];
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'arena-'));
  writeFileSync(join(folder, 'index.html'), 'hello');
  warnings.length = 0;
});
afterEach(async () => {
  await Promise.all(arenas.splice(0).map((arena) => arena.close()));
  rmSync(folder, { recursive: true });
});

async function start(env: Record<string, string> = {}): Promise<Arena> {
  const leases = join(folder, 'leases.jsonl');
  const options = readOptions({ PORT: '0', HOST: '127.0.0.1', PAGES: folder, LEASES: leases, ...env });
  const arena = await startArena(options, (sentence) => warnings.push(sentence));
  arenas.push(arena);
  return arena;
}

test('[SIG] pages, signaling, health and STUN answer on one port number', async () => {
  const { port } = await start();
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('hello');
  const host = openClient(`ws://127.0.0.1:${port}/`, { id: HOST, token: 'secret' });
  expect(await host.next()).toEqual({ type: 'OPEN' });
  const health = await (await fetch(`http://127.0.0.1:${port}/healthz`)).json();
  expect(health).toEqual({ ok: true, sockets: 1, codes: 1, uptime: expect.any(Number) });
  const asker = createSocket('udp4');
  const answered = once(asker, 'message');
  asker.send(Buffer.from('000100002112a442b7e7a701bc34d686fa87dfae', 'hex'), port, '127.0.0.1');
  const [answer] = await answered;
  expect(answer.subarray(0, 2).toString('hex')).toBe('0101');
  asker.close();
});

test('[SIG] closing tells every socket to go away and frees the port', async () => {
  const arena = await start();
  const host = openClient(`ws://127.0.0.1:${arena.port}/`, { id: HOST, token: 'secret' });
  await host.next();
  await arena.close();
  arenas.length = 0;
  expect(await host.closed).toBe(1001);
  const again = await start({ PORT: String(arena.port) });
  const thief = openClient(`ws://127.0.0.1:${again.port}/`, { id: HOST, token: 'guess' });
  expect(await thief.next()).toMatchObject({ type: 'ID-TAKEN' });
});

test('[SIG] a port that is taken is an error, and the leases of its owner stay untouched', async () => {
  const { port } = await start();
  await openClient(`ws://127.0.0.1:${port}/`, { id: HOST, token: 'secret' }).next();
  const before = readFileSync(join(folder, 'leases.jsonl'), 'utf8');
  await expect(start({ PORT: String(port) })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  expect(readFileSync(join(folder, 'leases.jsonl'), 'utf8')).toBe(before);
});

test('[SIG] without its UDP port the arena runs, and says what is missing', async () => {
  const taken = createSocket('udp4');
  taken.bind(0);
  await once(taken, 'listening');
  const arena = await start({ PORT: String(taken.address().port) });
  expect(warnings).toEqual([expect.stringContaining('No STUN')]);
  expect(arena.surroundings().stunPort).toBeNull();
  taken.close();
});

test('[J1] what is printed has the address for phones and a line for programs', async () => {
  writeFileSync(join(folder, 'config.json'), '{"joinBase":["http://192.168.1.5:4321/"]}');
  const arena = await start();
  const text = await announce(arena, folder);
  expect(text).toContain('Phones on the same network:    http://192.168.1.5:4321/');
  expect(text).toContain('█');
  expect(text.split('\n').at(-1)).toBe(`listening http://localhost:${arena.port}/`);
});

test('[SIG] behind a proxy the addresses of this machine are not given away', async () => {
  const arena = await start({ TRUST_PROXY: '1' });
  expect(arena.surroundings().addresses).toEqual([]);
});
