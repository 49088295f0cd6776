import { expect, test } from 'vitest';

import { readOptions } from '../../signaling/options';

test('[SIG] without any setting: port 4321, all interfaces, leases in .data', () => {
  expect(readOptions({ PORT: '' })).toMatchObject({
    port: 4321,
    host: undefined,
    leases: '.data/leases.jsonl',
    folder: 'dist',
    trustProxy: false,
    origins: [],
    limits: { socketsPerAddress: 1_000, leasesPerAddress: 20 },
  });
});

test('[SIG] every setting is read', () => {
  const env = {
    PORT: '0',
    HOST: '127.0.0.1',
    LEASES: '',
    PAGES: 'elsewhere',
    TRUST_PROXY: '1',
    ORIGINS: 'https://a.example/, https://b.example',
    SOCKETS_PER_ADDRESS: '5',
    LEASES_PER_ADDRESS: '7',
  };
  expect(readOptions(env)).toMatchObject({
    port: 0,
    host: '127.0.0.1',
    leases: '',
    folder: 'elsewhere',
    trustProxy: true,
    origins: ['https://a.example', 'https://b.example'],
    limits: { socketsPerAddress: 5, leasesPerAddress: 7 },
  });
});

test.each([{ PORT: 'http' }, { PORT: '70000' }, { PORT: '-1' }, { LEASES_PER_ADDRESS: '0' }])(
  '[SIG] %j is refused with a sentence that names it',
  (env) => {
    expect(() => readOptions(env)).toThrow(`${Object.keys(env)[0]} must be a whole number`);
  },
);
