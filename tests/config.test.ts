import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import * as fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';

import { ConfigError, loadConfig, readConfig, type ConfigProblem } from '../src/config';

const PAGE = new URL('https://wine.example/arena/index.html?x=1');

function problemOf(text: string): [ConfigProblem, string] {
  try {
    readConfig(text, PAGE);
  } catch (error) {
    if (error instanceof ConfigError) return [error.code, error.detail];
    throw error;
  }
  throw new Error(`accepted: ${text}`);
}

describe('readConfig', () => {
  test('[CONFIG] an empty one means: everything where the page came from', () => {
    const { signaling, joinBases, iceServers } = readConfig('{}', PAGE);
    expect(signaling.href).toBe('https://wine.example/arena/');
    expect(joinBases).toEqual(['https://wine.example/arena/']);
    expect(iceServers).toEqual([]);
  });

  test('[CONFIG] a full one is taken as it stands', () => {
    const iceServers = [
      { urls: 'stun:stun.wine.example:3478' },
      {
        urls: ['turn:turn.wine.example', 'turns:turn.wine.example:5349?transport=tcp'],
        username: 'guest',
        credential: 'secret',
      },
    ];
    const config = readConfig(
      JSON.stringify({
        signaling: 'wss://signal.wine.example/',
        joinBase: ['http://192.168.1.20:4321/', 'http://10.0.0.5:4321/'],
        iceServers,
      }),
      PAGE,
    );
    expect(config.signaling.href).toBe('wss://signal.wine.example/');
    expect(config.joinBases).toEqual(['http://192.168.1.20:4321/', 'http://10.0.0.5:4321/']);
    expect(config.iceServers).toEqual(iceServers);
  });

  test.each(['http', 'https', 'ws', 'wss'])('[CONFIG] the signaling server may be at %s:', (scheme) => {
    expect(
      readConfig(JSON.stringify({ signaling: `${scheme}://s.example:9000/x` }), new URL('http://a.example/'))
        .signaling.href,
    ).toBe(`${scheme}://s.example:9000/x`);
  });

  test.each(['http', 'ws'])(
    '[CONFIG] but not at %s: for a page from https, which may not open it',
    (scheme) => {
      const text = JSON.stringify({ signaling: `${scheme}://s.example/` });
      expect(() => readConfig(text, new URL('https://a.example/'))).toThrow(ConfigError);
    },
  );

  test('[CONFIG] fields that nobody knows do no harm', () => {
    expect(readConfig('{"later":[1],"__proto__":{"joinBase":[]}}', PAGE).joinBases).toHaveLength(1);
  });

  test.each(['', ' ', '{', '<!doctype html><title>404</title>', "{signaling:''}", '{"a":1,}', '// none'])(
    '[CONFIG] %j is not JSON',
    (text) => {
      expect(problemOf(text)[0]).toBe('NOT_JSON');
    },
  );

  test.each(['null', '[]', '1', '"text"', 'true', '[{"signaling":""}]'])(
    '[CONFIG] %s is no configuration',
    (text) => {
      expect(problemOf(text)[0]).toBe('INVALID');
    },
  );

  test.each([
    ['signaling', { signaling: 5 }],
    ['signaling', { signaling: null }],
    ['signaling', { signaling: 'not an address' }],
    ['signaling', { signaling: 'signal.wine.example' }],
    ['signaling', { signaling: '//signal.wine.example' }],
    ['signaling', { signaling: 'javascript:alert(1)' }],
    ['signaling', { signaling: 'file:///etc/passwd' }],
    ['joinBase', { joinBase: 'http://192.168.1.20/' }],
    ['joinBase', { joinBase: [5] }],
    ['joinBase', { joinBase: ['nowhere'] }],
    ['joinBase', { joinBase: ['javascript:alert(1)'] }],
    ['joinBase', { joinBase: ['data:text/html,x'] }],
    ['iceServers', { iceServers: {} }],
    ['iceServers', { iceServers: [{}] }],
    ['iceServers', { iceServers: [null] }],
    ['iceServers', { iceServers: [{ urls: 5 }] }],
    ['iceServers', { iceServers: [{ urls: ['stun:a.example', 5] }] }],
    ['iceServers', { iceServers: [{ urls: 'http://a.example' }] }],
    ['iceServers', { iceServers: [{ urls: '' }] }],
    ['iceServers', { iceServers: [{ urls: [] }] }],
    ['iceServers', { iceServers: [{ urls: 'stun:a.example', username: 5 }] }],
    ['iceServers', { iceServers: [{ urls: 'turn:a.example' }] }],
    ['iceServers', { iceServers: [{ urls: ['stun:a.example', 'turn:a.example'], username: 'guest' }] }],
  ])('[CONFIG] a bad %s is named: %j', (field, config) => {
    const [code, detail] = problemOf(JSON.stringify(config));
    expect(code).toBe('INVALID');
    expect(detail).toContain(field);
  });

  test('[CONFIG] whatever the file holds, it is a configuration or a ConfigError', () => {
    const almost = fc.record(
      { signaling: fc.jsonValue(), joinBase: fc.jsonValue(), iceServers: fc.jsonValue() },
      { requiredKeys: [] },
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      almost.map((config) => JSON.stringify(config)),
    );
    fc.assert(
      fc.property(text, (of) => {
        try {
          const { signaling, joinBases } = readConfig(of, PAGE);
          expect(signaling.protocol).toMatch(/^(?:https?|wss?):$/u);
          for (const base of joinBases) expect(base).toMatch(/^https?:/iu);
          expect(joinBases.length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(ConfigError);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('loadConfig', () => {
  let close = () => {};
  afterEach(() => close());

  /** A server that answers every request the same way; resolves to the address of a page on it. */
  async function serve(status: number, body: string): Promise<{ page: URL; asked: string[] }> {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(status).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    close = () => server.close();
    const { port } = server.address() as AddressInfo;
    return { page: new URL(`http://127.0.0.1:${port}/arena/index.html`), asked };
  }

  test('[CONFIG] it is read from beside the page', async () => {
    const { page, asked } = await serve(200, '\ufeff{"signaling":"wss://s.example/"}');
    expect((await loadConfig(page)).signaling.href).toBe('wss://s.example/');
    expect(asked).toEqual(['/arena/config.json']);
  });

  test.each([404, 500])('[CONFIG] HTTP %i is UNREACHABLE', async (status) => {
    const { page } = await serve(status, '{}');
    await expect(loadConfig(page)).rejects.toMatchObject({
      name: 'ConfigError',
      code: 'UNREACHABLE',
      detail: `HTTP ${status}`,
    });
  });

  test('[CONFIG] no server is UNREACHABLE', async () => {
    const { page } = await serve(200, '{}');
    close();
    await expect(loadConfig(page)).rejects.toMatchObject({ name: 'ConfigError', code: 'UNREACHABLE' });
  });

  test('[CONFIG] a page instead of the file, as single-page hosts send it, is NOT_JSON', async () => {
    const { page } = await serve(200, '<!doctype html>');
    await expect(loadConfig(page)).rejects.toMatchObject({ name: 'ConfigError', code: 'NOT_JSON' });
  });
});
