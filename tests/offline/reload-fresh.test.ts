// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';

import { reloadFresh } from '../../src/offline/reload-fresh';

afterEach(() => vi.unstubAllGlobals());

test('[J4] a page that is told it is too old forgets what was kept of it, then reloads', async () => {
  const done: string[] = [];
  vi.stubGlobal('navigator', {
    serviceWorker: { getRegistration: async () => ({ unregister: async () => done.push('unregistered') }) },
  });
  vi.stubGlobal('caches', {
    keys: async () => ['one', 'two'],
    delete: async (name: string) => done.push(`forgot ${name}`),
  });
  vi.stubGlobal('window', { location: { reload: () => done.push('reloaded') } });
  await reloadFresh();
  expect(done).toEqual(['unregistered', 'forgot one', 'forgot two', 'reloaded']);
});

test('[J4] without a service worker, and with blocked storage, it reloads all the same', async () => {
  const done: string[] = [];
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('caches', {
    keys: async () => {
      throw new Error('blocked');
    },
  });
  vi.stubGlobal('window', { location: { reload: () => done.push('reloaded') } });
  await reloadFresh();
  expect(done).toEqual(['reloaded']);
});
