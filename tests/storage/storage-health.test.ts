import 'fake-indexeddb/auto';
import { keys, type UseStore } from 'idb-keyval';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { createStorageCheck, judgeStorage, type StorageFacts } from '../../src/storage/storage-health';
import { createStrictStore } from '../../src/storage/strict-store';
import { newDatabaseName } from '../support/tasting-store-subjects';

const FINE: StorageFacts = { canWrite: true, freeBytes: 1e9, isPersisted: true, deletesUnvisited: false };

test.each<[string, Partial<StorageFacts>, string]>([
  ['all is well', {}, 'ok'],
  ['it refuses', { canWrite: false, freeBytes: 0, isPersisted: false }, 'blocked'],
  ['hardly anything is free', { freeBytes: 19_999_999, isPersisted: false }, 'low'],
  ['more is used than there is', { freeBytes: -5 }, 'low'],
  ['just enough is free', { freeBytes: 20_000_000 }, 'ok'],
  ['nobody says how much is free', { freeBytes: null }, 'ok'],
  ['the browser promises nothing', { isPersisted: false }, 'fleeting'],
  ['nobody can be asked', { isPersisted: null, freeBytes: null }, 'ok'],
  ['nobody can be asked and Safari deletes', { isPersisted: null, deletesUnvisited: true }, 'fleeting'],
  ['Safari promises', { deletesUnvisited: true }, 'ok'],
])('[STORAGE] when %s', (_, facts, health) => {
  expect(judgeStorage({ ...FINE, ...facts })).toBe(health);
});

describe('the look at the browser', () => {
  afterEach(() => vi.unstubAllGlobals());

  function browser(storage: Partial<StorageManager> | undefined, vendor = 'Google Inc.') {
    vi.stubGlobal('navigator', { storage, vendor });
    return createStrictStore(newDatabaseName());
  }

  test('[STORAGE] it leaves nothing behind, and asks the browser once', async () => {
    const persist = vi.fn<() => Promise<boolean>>(async () => false);
    const store = browser({
      persist,
      persisted: async () => false,
      estimate: async () => ({ quota: 1e9, usage: 5 }),
    });
    const check = createStorageCheck(store);
    expect([await check(), await check()]).toEqual(['fleeting', 'fleeting']);
    expect(persist).toHaveBeenCalledTimes(1);
    expect(await keys(store)).toEqual([]);
  });

  test('[STORAGE] what the browser grants counts at once', async () => {
    let granted = false;
    const store = browser({
      persist: async () => (granted = true),
      persisted: async () => granted,
      estimate: async () => ({ quota: 1e9, usage: 5 }),
    });
    expect(await createStorageCheck(store)()).toBe('ok');
  });

  test('[STORAGE] a browser that says little or fails at it is judged by what is known', async () => {
    expect(await createStorageCheck(browser(undefined))()).toBe('ok');
    expect(await createStorageCheck(browser(undefined, 'Apple Computer, Inc.'))()).toBe('fleeting');
    const refuse = () => Promise.reject(new Error('no'));
    const refusing = browser({ persist: refuse, persisted: refuse, estimate: refuse });
    expect(await createStorageCheck(refusing)()).toBe('ok');
  });

  test('[STORAGE] storage that refuses a probing write is blocked', async () => {
    browser(undefined);
    const refusing: UseStore = () => Promise.reject(new Error('no'));
    expect(await createStorageCheck(refusing)()).toBe('blocked');
  });
});
