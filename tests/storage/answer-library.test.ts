import 'fake-indexeddb/auto';
import { del, get, keys, set } from 'idb-keyval';
import { expect, test } from 'vitest';

import { createIdbAnswerLibrary } from '../../src/storage/answer-library-idb';
import { createStrictStore } from '../../src/storage/strict-store';
import { testAnswerLibrary } from '../contracts/answer-library-contract';
import { createMemoryAnswerLibrary } from '../support/memory-answer-library';

let databases = 0;

testAnswerLibrary('memory', async () => {
  const library = createMemoryAnswerLibrary();
  const { records } = library;
  return {
    library,
    records: {
      keys: async () => Array.from(records.keys()),
      get: async (key) => records.get(key),
      set: async (key, value) => void records.set(key, structuredClone(value)),
      delete: async (key) => void records.delete(key),
    },
  };
});

testAnswerLibrary('IndexedDB', async () => {
  const store = createStrictStore(`library-${(databases += 1)}`);
  return {
    library: createIdbAnswerLibrary(store),
    records: {
      keys: () => keys<string>(store),
      get: (key) => get(key, store),
      set: (key, value) => set(key, value, store),
      delete: (key) => del(key, store),
    },
  };
});

test('[H3] two tabs that learn at the same time lose nothing of each other', async () => {
  const name = `library-${(databases += 1)}`;
  const tabs = [createStrictStore(name), createStrictStore(name)].map(createIdbAnswerLibrary);
  await Promise.all(
    Array.from({ length: 10 }, (_, index) =>
      tabs[index % 2]?.add([{ category: 'region', text: `Region ${index}` }], index),
    ),
  );
  expect((await tabs[0]?.list())?.entries).toHaveLength(10);
});

test('[STORAGE] what the host types is written with strict durability', async () => {
  const durabilities: (string | undefined)[] = [];
  const store = createStrictStore(`library-${(databases += 1)}`, ({ mode, durability }) => {
    if (mode === 'readwrite') durabilities.push(durability);
  });
  await createIdbAnswerLibrary(store).add([{ category: 'region', text: 'Barolo' }], 1);
  expect(durabilities).toEqual(['strict']);
});
