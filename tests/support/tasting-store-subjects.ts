import 'fake-indexeddb/auto';
import { del, get, keys, set } from 'idb-keyval';

import { createStrictStore } from '../../src/storage/strict-store';
import { createIdbTastingStore } from '../../src/storage/tasting-store-idb';
import type { TastingStoreSubject } from './kept-tastings';
import { createMemoryTastingStore } from './memory-tasting-store';

let databases = 0;

/** A name that no database has yet. */
export const newDatabaseName = () => `tastings-${(databases += 1)}`;

/** Every kind of tasting store, each with the way to open an empty one. */
export const TASTING_STORES: readonly (readonly [name: string, open: () => Promise<TastingStoreSubject>])[] =
  [
    [
      'memory',
      async () => {
        const store = createMemoryTastingStore();
        const { records } = store;
        return {
          store,
          records: {
            keys: async () => Array.from(records.keys()),
            get: async (key) => records.get(key),
            set: async (key, value) => void records.set(key, structuredClone(value)),
            delete: async (key) => void records.delete(key),
          },
        };
      },
    ],
    [
      'IndexedDB',
      async () => {
        const store = createStrictStore(newDatabaseName());
        return {
          store: createIdbTastingStore(store),
          records: {
            keys: () => keys<string>(store),
            get: (key) => get(key, store),
            set: (key, value) => set(key, value, store),
            delete: (key) => del(key, store),
          },
        };
      },
    ],
  ];
