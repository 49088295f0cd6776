import { get, keys, promisifyRequest, set, type UseStore } from 'idb-keyval';

import { writeInOne } from './strict-store';
import {
  aliveRecord,
  checkHold,
  contentsKey,
  holderKey,
  idsOf,
  keyOf,
  readTasting,
  recordsOf,
} from './tasting-records';
import { listedAs, type ListedTasting, type LoadResult, type TastingStore } from './tasting-store';

const HOST_NAME_KEY = 'host-name';

/**
 * Tastings in IndexedDB: a commit writes the records that changed in one transaction of `store`, in which it first
 * reads who holds the tasting. The browser runs such transactions one after the other, over all tabs.
 */
export function createIdbTastingStore(store: UseStore): TastingStore {
  /** In one transaction: a tab that commits meanwhile must not look like damage. */
  const load = (id: string): Promise<LoadResult> =>
    store('readonly', async (records) => {
      const range = rangeOf(id);
      const [found, values] = await Promise.all([
        promisifyRequest(records.getAllKeys(range)),
        promisifyRequest<unknown[]>(records.getAll(range)),
      ]);
      const byKey = new Map<string, unknown>();
      for (const [index, key] of found.entries()) {
        if (typeof key === 'string') byKey.set(key, values[index]);
      }
      return readTasting(id, byKey);
    });

  return {
    load,
    async list() {
      const listed: ListedTasting[] = [];
      for (const id of idsOf(await keys(store))) {
        listed.push(...listedAs(id, await load(id)));
      }
      return listed;
    },
    async commit(change) {
      const { id, holder, retakes = false } = change;
      await writeInOne(store, [contentsKey(id), holderKey(id)], ([contents, stored]) => {
        if (holder !== undefined) checkHold(stored, holder, retakes);
        return recordsOf(change, contents);
      });
    },
    async noteAlive(id, aliveMs, holder) {
      await writeInOne(store, [holderKey(id)], ([stored]) => {
        if (holder !== undefined) checkHold(stored, holder, false);
        return [aliveRecord(id, aliveMs)];
      });
    },
    async takeHold(id, holder) {
      const marks = ['contents', 'session', 'setup', 'identity'].map((part) => keyOf(id, part));
      await writeInOne(store, marks, (values) =>
        values.every((value) => value === undefined) ? [] : [[holderKey(id), holder]],
      );
    },
    async remove(id) {
      await store('readwrite', (records) => {
        records.delete(rangeOf(id));
        return promisifyRequest(records.transaction);
      });
    },
    async hostName() {
      const name: unknown = await get(HOST_NAME_KEY, store);
      return typeof name === 'string' ? name : null;
    },
    async keepHostName(name) {
      await set(HOST_NAME_KEY, name, store);
    },
  };
}

/** Every record of a tasting. */
function rangeOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound(keyOf(id, ''), keyOf(id, '\uffff'));
}
