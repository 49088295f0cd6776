import 'fake-indexeddb/auto';
import { keys, set } from 'idb-keyval';
import { describe, expect, test, vi } from 'vitest';

import { createStrictStore } from '../../src/storage/strict-store';
import { StorageError, changeBetween } from '../../src/storage/tasting-store';
import { createIdbTastingStore } from '../../src/storage/tasting-store-idb';
import { testLostAnswers } from '../contracts/lost-answers-contract';
import { testDamage } from '../contracts/tasting-damage-contract';
import { testHold } from '../contracts/tasting-hold-contract';
import { testTastingStore } from '../contracts/tasting-store-contract';
import { identityOf } from '../support/kept-tastings';
import { seatedState } from '../support/sequences';
import { TASTING_STORES, newDatabaseName } from '../support/tasting-store-subjects';

for (const [name, open] of TASTING_STORES) {
  testTastingStore(name, open);
  testDamage(name, open);
  testHold(name, open);
  testLostAnswers(name, open);
}

describe('IndexedDB', () => {
  const state = seatedState();

  /** A store whose transactions the test sees, and may spoil, as they begin. */
  function openSpied(
    onTransaction: (transaction: IDBTransaction) => void = () => {},
    name = newDatabaseName(),
  ) {
    const seen: IDBTransaction[] = [];
    const raw = createStrictStore(name, (transaction) => {
      seen.push(transaction);
      onTransaction(transaction);
    });
    return { store: createIdbTastingStore(raw), raw, seen, name };
  }

  async function codeOf(promise: Promise<unknown>): Promise<string> {
    const error: unknown = await promise.then(
      () => new Error('it resolved'),
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(StorageError);
    return error instanceof StorageError ? error.code : '';
  }

  test('[STORAGE] every commit is one transaction that asks for strict durability', async () => {
    const { store, seen } = openSpied();
    const identity = identityOf(state.id);
    await store.commit({ ...changeBetween(null, state), identity, aliveMs: 5, answers: { q1: {}, q2: {} } });
    expect(seen.map(({ mode, durability }) => [mode, durability])).toEqual([['readwrite', 'strict']]);
    await store.remove(state.id);
    await store.keepHostName('TANNIC-FALCON');
    for (const { mode, durability } of seen) if (mode === 'readwrite') expect(durability).toBe('strict');
  });

  test('[STORAGE] a commit resolves when its transaction is complete, not before', async () => {
    const order: string[] = [];
    const { store } = openSpied((transaction) =>
      transaction.addEventListener('complete', () => order.push('complete')),
    );
    await store.commit(changeBetween(null, state)).then(() => order.push('resolved'));
    expect(order).toEqual(['complete', 'resolved']);
  });

  test('[STORAGE] another connection finds what was committed', async () => {
    const { store, name } = openSpied();
    await store.keepHostName('TANNIC-FALCON');
    expect(await openSpied(() => {}, name).store.hostName()).toBe('TANNIC-FALCON');
  });

  test('[STORAGE] a full disk at the end of the transaction is STORAGE_FULL, and nothing was written', async () => {
    let isFull = false;
    const { store } = openSpied((transaction) => {
      if (isFull) queueMicrotask(() => spoil(transaction, 'QuotaExceededError'));
    });
    await store.keepHostName('before');
    isFull = true;
    expect(await codeOf(store.commit(changeBetween(null, state)))).toBe('STORAGE_FULL');
    expect(await codeOf(store.keepHostName('after'))).toBe('STORAGE_FULL');
    isFull = false;
    expect(await store.load(state.id)).toEqual({ ok: false, reason: 'MISSING' });
    expect(await store.hostName()).toBe('before');
    await store.commit(changeBetween(null, state));
  });

  test('[STORAGE] a full disk at a single request is STORAGE_FULL too', async () => {
    const { store } = openSpied((transaction) => spoilPut(transaction, 'QuotaExceededError'));
    expect(await codeOf(store.commit(changeBetween(null, state)))).toBe('STORAGE_FULL');
    expect(await codeOf(store.noteAlive('a', 1))).toBe('STORAGE_FULL');
  });

  test('[STORAGE] any other failure is STORAGE_FAILED', async () => {
    const { store } = openSpied((transaction) => queueMicrotask(() => spoil(transaction, 'UnknownError')));
    expect(await codeOf(store.commit(changeBetween(null, state)))).toBe('STORAGE_FAILED');
    expect(await codeOf(store.load('a'))).toBe('STORAGE_FAILED');
    expect(await codeOf(store.list())).toBe('STORAGE_FAILED');
    expect(await codeOf(store.hostName())).toBe('STORAGE_FAILED');
  });

  test('[STORAGE] a commit that breaks off in the middle leaves nothing behind', async () => {
    const { store, raw } = openSpied();
    const answers = { q: { s1: { optionId: 'o', counter: 1, what: () => 'functions cannot be stored' } } };
    expect(await codeOf(store.commit({ ...changeBetween(null, state), answers }))).toBe('STORAGE_FAILED');
    expect(await keys(raw)).toEqual([]);
  });

  test.each([1, 2, 3, 4])(
    '[STORAGE] a put that throws for want of room, the %sth, leaves nothing',
    async (nth) => {
      let isFull = false;
      let puts = 0;
      const { store, raw } = openSpied((transaction) => {
        if (!isFull) return;
        const records = transaction.objectStore('records');
        const really = records.put.bind(records);
        records.put = (...call) => {
          puts += 1;
          if (puts === nth) throw new DOMException('no room', 'QuotaExceededError');
          return really(...call);
        };
      });
      await store.commit({ ...changeBetween(null, state), identity: identityOf(state.id), aliveMs: 1 });
      await store.takeHold(state.id, 'one');
      const before = await store.load(state.id);
      const order = await keys(raw);
      isFull = true;
      const change = { ...changeBetween(null, { ...state, revision: 99 }), aliveMs: 2, answers: { q: {} } };
      expect(await codeOf(store.commit({ ...change, holder: 'one' }))).toBe('STORAGE_FULL');
      isFull = false;
      expect(await store.load(state.id)).toEqual(before);
      expect(await keys(raw)).toEqual(order);
      await store.commit({ ...change, holder: 'one' });
    },
  );

  test('[STORAGE] a hold that cannot be written is not taken', async () => {
    let isFull = false;
    const { store } = openSpied((transaction) => {
      if (isFull) spoilPut(transaction, 'QuotaExceededError');
    });
    await store.commit({ ...changeBetween(null, state), identity: identityOf(state.id) });
    await store.takeHold(state.id, 'one');
    isFull = true;
    expect(await codeOf(store.takeHold(state.id, 'two'))).toBe('STORAGE_FULL');
    isFull = false;
    await store.noteAlive(state.id, 5, 'one');
  });

  test('[STORAGE] a tab that commits while another reads does not look like damage', async () => {
    const { store } = openSpied();
    await store.commit({ ...changeBetween(null, state), identity: identityOf(state.id) });
    for (let round = 0; round < 10; round += 1) {
      const writing = store.commit({ id: state.id, revision: round, answers: { [`q${round}`]: {} } });
      const [loaded, listed] = await Promise.all([store.load(state.id), store.list(), writing]);
      expect(loaded).toMatchObject({ ok: true, tasting: { state: { lostAnswers: [] } } });
      expect(listed).toMatchObject([{ readable: true, state: { lostAnswers: [] } }]);
    }
  });

  test('[STORAGE] an opening that another tab blocks is STORAGE_BLOCKED, and tried again the next time', async () => {
    const { store } = openSpied();
    const real = indexedDB.open.bind(indexedDB);
    const block = vi.spyOn(indexedDB, 'open').mockImplementation((...call) => {
      const request = real(...call);
      const listen = request.addEventListener.bind(request);
      request.addEventListener = (type: string, listener: EventListener) => {
        listen(type, listener);
        if (type === 'blocked') queueMicrotask(() => listener(new Event('blocked')));
      };
      return request;
    });
    expect(await codeOf(store.hostName())).toBe('STORAGE_BLOCKED');
    block.mockRestore();
    expect(await store.hostName()).toBeNull();
  });

  test('[STORAGE] a connection that the browser closed without a word is opened again', async () => {
    const { store, seen } = openSpied();
    await store.keepHostName('TANNIC-FALCON');
    seen[0]?.db.close();
    expect(await store.hostName()).toBe('TANNIC-FALCON');
    await store.commit(changeBetween(null, state));
  });

  test('[STORAGE] it makes way when the database is deleted elsewhere, and comes back', async () => {
    const { store, name } = openSpied();
    await store.keepHostName('TANNIC-FALCON');
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.addEventListener('success', () => resolve());
      request.addEventListener('blocked', () => reject(new Error('blocked')));
    });
    expect(await store.hostName()).toBeNull();
  });

  test('[STORAGE] a browser that forbids it is STORAGE_BLOCKED, and asked again the next time', async () => {
    const { store } = openSpied();
    const refuse = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('not here', 'SecurityError');
    });
    expect(await codeOf(store.hostName())).toBe('STORAGE_BLOCKED');
    refuse.mockRestore();
    expect(await store.hostName()).toBeNull();
  });

  test('[STORAGE] strange keys and a damaged name disturb nobody', async () => {
    const { store, raw } = openSpied();
    await set(5, 'a number for a key', raw);
    await set(['tasting', 'a'], 'a list for a key', raw);
    await set('host-name', { not: 'a name' }, raw);
    await set('tasting/', 'no id', raw);
    await store.commit(changeBetween(null, state));
    expect(await store.hostName()).toBeNull();
    expect(await store.list()).toMatchObject([{ readable: false, id: state.id, parts: ['identity'] }]);
    await store.remove(state.id);
    expect(await store.list()).toEqual([]);
  });
});

/** fake-indexeddb's own way to let a transaction, or a request of it, fail. */
interface Spoilable extends IDBTransaction {
  _abort(errorName: string): void;
  _execRequestAsync(work: { operation: () => never; source: IDBObjectStore }): IDBRequest;
}

/* oxlint-disable no-underscore-dangle -- the names are not ours */
function spoil(transaction: IDBTransaction, errorName: string): void {
  (transaction as Spoilable)._abort(errorName);
}

function spoilPut(transaction: IDBTransaction, errorName: string): void {
  const store = transaction.objectStore('records');
  store.put = () =>
    (transaction as Spoilable)._execRequestAsync({
      source: store,
      operation: () => {
        throw new DOMException('no room', errorName);
      },
    });
}
/* oxlint-enable no-underscore-dangle */
