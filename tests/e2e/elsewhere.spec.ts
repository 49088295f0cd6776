import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { PeerServer } from 'peer';

import { expect, Room, test } from './support/room';
import { serveStatic } from './support/static-pages';

test('[SIG] a moved folder on a plain static server, with signaling at another address', async ({
  browser,
  arena,
}) => {
  const pages = await serveStatic('dist');
  pages.setConfig(JSON.stringify({ signaling: arena.url.replace('http', 'ws') }));
  const room = new Room(browser, { ...arena, url: pages.url });
  try {
    const host = await room.host();
    await host.prepare();
    const phone = await room.phone();
    await phone.join(await host.link());
    await host.start();
    await phone.answer('Lemon');
  } finally {
    await room.close();
    pages.stop();
  }
});

test('[SIG] the stock peer server stands in for ours, and a stock client that is not raw gets nowhere', async ({
  browser,
  arena,
}) => {
  const server = await new Promise<Server>((resolve) => {
    PeerServer({ port: 0, path: '/', corsOptions: { origin: '*' } }, (listening) => resolve(listening));
  });
  const signaling = `ws://localhost:${(server.address() as AddressInfo).port}/`;
  const pages = await serveStatic('dist');
  pages.setConfig(JSON.stringify({ signaling }));
  const room = new Room(browser, { ...arena, url: pages.url });
  try {
    const host = await room.host();
    await host.prepare();
    const phone = await room.phone();
    await phone.join(await host.link());

    const stranger = await (await room.phone()).page.context().newPage();
    await stranger.goto(`${arena.url}config.json`);
    await stranger.addScriptTag({ path: 'node_modules/peerjs/dist/peerjs.min.js' });
    const heard = await stranger.evaluate(
      async ([port, hostId]) => {
        const { Peer } = (window as unknown as { peerjs: { Peer: new (options: object) => never } }).peerjs;
        type Emitter = { on(type: string, listener: (value: unknown) => void): void };
        type Stock = Emitter & {
          connect(id: string, options?: object): Emitter & { send(data: unknown): void };
        };
        const peer: Stock = new Peer({
          host: 'localhost',
          port: Number(port),
          path: '/',
          config: { iceServers: [] },
        });
        await new Promise((resolve) => peer.on('open', resolve));
        return new Promise<string>((resolve) => {
          const connection = peer.connect(hostId ?? '');
          connection.on('open', () => resolve('open'));
          connection.on('data', () => resolve('data'));
          connection.on('close', () => resolve('closed'));
          connection.on('error', () => resolve('error'));
          setTimeout(() => resolve('nothing'), 4000);
        });
      },
      [new URL(signaling).port, `sommelier-${await host.code()}`],
    );
    expect(['closed', 'error', 'nothing']).toContain(heard);
    await host.start();
    await phone.answer('Lemon');
    await phone.page.reload();
    await phone.isLive();
  } finally {
    await room.close();
    pages.stop();
    server.close();
    server.closeAllConnections();
  }
});

for (const [what, text] of [
  ['missing', null],
  ['not JSON', '{ "signaling": '],
  ['of the wrong types', '{ "signaling": 7 }'],
  ['an address that is none', '{ "signaling": "ftp://x" }'],
] as const) {
  test(`[CONFIG] a config.json that is ${what} gets a clear message, not a blank page`, async ({
    browser,
    arena,
  }) => {
    const pages = await serveStatic('dist');
    pages.setConfig(text);
    const room = new Room(browser, { ...arena, url: pages.url });
    try {
      const phone = await room.phone();
      await phone.type(pages.url, '4821');
      await expect(phone.page.getByRole('alert')).toContainText('config.json');
      const host = await room.host();
      await host.page.goto(`${pages.url}#/host`);
      await expect(host.page.getByRole('alert')).toContainText('config.json');
    } finally {
      await room.close();
      pages.stop();
    }
  });
}

test('[SIG] the stock PeerJS client finds a host through our broker, and only a raw dial passes', async ({
  room,
}) => {
  const host = await room.host();
  await host.prepare();
  const hostId = `sommelier-${await host.code()}`;
  const { page } = await room.phone();
  await page.goto(`${room.arena.url}config.json`);
  await page.addScriptTag({ path: 'node_modules/peerjs/dist/peerjs.min.js' });
  const dial = (options: object) =>
    page.evaluate(
      async ([port, hostPeer, how]) => {
        const { Peer } = (
          window as unknown as { peerjs: { Peer: new (id: string, options: object) => never } }
        ).peerjs;
        type Emitter = { on(type: string, listener: (value: never) => void): void };
        type Stock = Emitter & { connect(id: string, options: object): Emitter; destroy(): void };
        const id = `${hostPeer}-stranger${Math.random().toString(36).slice(2, 10)}`;
        const peer: Stock = new Peer(id, {
          host: 'localhost',
          port,
          path: '/',
          config: { iceServers: [] },
        });
        const outcome = await new Promise<string>((resolve) => {
          peer.on('error', ({ type }: { type?: string }) => resolve(type ?? 'error'));
          peer.on('open', () => {
            const connection = peer.connect(hostPeer, how);
            connection.on('data', (data: string) => resolve(data.slice(0, 15)));
          });
        });
        peer.destroy();
        return outcome;
      },
      [room.arena.port, hostId, options] as const,
    );
  expect(await dial({ serialization: 'raw', reliable: true })).toBe('{"type":"hello"');
  expect(await dial({ reliable: true })).toBe('server-error');
  expect(await dial({ serialization: 'raw', reliable: true, metadata: { secret: 1 } })).toBe('server-error');
});
