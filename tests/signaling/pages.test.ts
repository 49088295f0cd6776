import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { createPages } from '../../signaling/pages';

const EMPTY = '{ "signaling": "", "joinBase": [], "iceServers": [] }';
const SURROUNDINGS = { addresses: ['192.168.1.5'], port: 4321, stunPort: 4321 };
const warnings: string[] = [];
let folder = '';
let base = '';
let server: Server;

beforeEach(async () => {
  warnings.length = 0;
  folder = join(mkdtempSync(join(tmpdir(), 'pages-')), 'dist');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  mkdirSync(`${folder}-server`);
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Arena</title>');
  writeFileSync(join(folder, 'config.json'), EMPTY);
  writeFileSync(join(folder, 'assets', 'main-abc123.js'), 'export {};');
  writeFileSync(join(`${folder}-server`, 'main.js'), 'secret');
  server = createServer(
    createPages({
      folder,
      surroundings: () => SURROUNDINGS,
      health: () => ({ sockets: 2, codes: 1, uptime: 7 }),
      warn: (sentence) => warnings.push(sentence),
    }),
  );
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  rmSync(join(folder, '..'), { recursive: true });
});

test('[SIG] the page is asked for again each time, what is named by its content never', async () => {
  const page = await fetch(`${base}/`);
  expect(await page.text()).toContain('Arena');
  expect(page.headers.get('cache-control')).toBe('no-cache');
  const script = await fetch(`${base}/assets/main-abc123.js`);
  expect(await script.text()).toBe('export {};');
  expect(script.headers.get('cache-control')).toBe('public,max-age=31536000,immutable');
});

test('[SIG] what the build has gzipped is sent so to browsers that take it, the page itself too', async () => {
  writeFileSync(join(folder, 'index.html.gz'), gzipSync('<!doctype html><title>Small Arena</title>'));
  const small = await fetch(`${base}/`, { headers: { 'Accept-Encoding': 'gzip' } });
  expect(small.headers.get('content-encoding')).toBe('gzip');
  expect(small.headers.get('content-type')).toContain('text/html');
  expect(small.headers.get('cache-control')).toBe('no-cache');
  expect(await small.text()).toContain('Small Arena');
  const plain = await fetch(`${base}/`, { headers: { 'Accept-Encoding': 'identity' } });
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(await plain.text()).toContain('<title>Arena');
});

test('[J1] config.json names addresses that phones can reach, and the STUN server next door', async () => {
  const response = await fetch(`${base}/config.json?x=1`);
  expect(response.headers.get('cache-control')).toBe('no-cache');
  expect(await response.json()).toEqual({
    signaling: '',
    joinBase: ['http://192.168.1.5:4321/'],
    iceServers: [{ urls: ['stun:192.168.1.5:4321'] }],
  });
});

test('[SIG] a config.json that is missing is generated; a broken one is served as it is and told', async () => {
  rmSync(join(folder, 'config.json'));
  expect(await (await fetch(`${base}/config.json`)).json()).toMatchObject({ signaling: '' });
  expect(warnings).toEqual([]);
  writeFileSync(join(folder, 'config.json'), '{ "signaling": ');
  expect(await (await fetch(`${base}/config.json`)).text()).toBe('{ "signaling": ');
  expect(warnings).toHaveLength(1);
});

test('[SIG] healthz tells counts and uptime in seconds', async () => {
  expect(await (await fetch(`${base}/healthz`)).json()).toEqual({
    ok: true,
    sockets: 2,
    codes: 1,
    uptime: 7,
  });
});

test('[SIG] other methods and unknown paths are turned away', async () => {
  expect((await fetch(`${base}/`, { method: 'POST' })).status).toBe(405);
  expect((await fetch(`${base}/host/new`)).status).toBe(404);
  expect((await fetch(`${base}/%E0%A4%A`)).status).toBe(404);
  expect((await fetch(`${base}/%00`)).status).toBe(404);
});

test.each(['/../dist-server/main.js', '/%2e%2e/dist-server/main.js', '/..%2fdist-server/main.js'])(
  '[SIG] nothing outside the folder is served: %s',
  async (path) => {
    // `fetch` would tidy the path up before it is sent.
    const status = await new Promise((resolve, reject) => {
      request(base, { path })
        .on('response', ({ statusCode }) => resolve(statusCode))
        .on('error', reject)
        .end();
    });
    expect(status).toBe(404);
  },
);

test('[SIG] a range that makes no sense does not stop the server', async () => {
  const response = await fetch(`${base}/index.html`, { headers: { Range: 'bytes=5-2' } });
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('Arena');
});
