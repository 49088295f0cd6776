import 'fake-indexeddb/auto';
import { get, set } from 'idb-keyval';
import { expect, test } from 'vitest';

import { createIdbSeatStore } from '../../src/storage/seat-store-idb';
import { createStrictStore } from '../../src/storage/strict-store';
import { seatRecord, testSeatStore } from '../contracts/seat-store-contract';
import { createMemorySeatStore } from '../support/memory-seat-store';

let databases = 0;
const newStore = () => createStrictStore(`seats-${(databases += 1)}`);

testSeatStore('memory', async () => createMemorySeatStore());
testSeatStore('IndexedDB', async () => createIdbSeatStore(newStore()));

test.each([
  ['text', () => 'seat'],
  ['nothing', () => null],
  ['a later version', (record: object) => ({ ...record, version: 2 })],
  ['no keys', (record: object) => ({ ...record, keys: undefined })],
  ['a wrong type', (record: object) => ({ ...record, updatedAtMs: 'today' })],
])('[STORE] a seat that is %s is passed over and kept, and hides no other', async (_, damage) => {
  const raw = newStore();
  const store = createIdbSeatStore(raw);
  await store.put(seatRecord('good'));
  await store.put(seatRecord('bad'));
  const broken = damage((await get('seat/bad', raw)) ?? {});
  await set('seat/bad', broken, raw);
  expect(await store.get('bad')).toBeNull();
  expect((await store.list()).map((seat) => seat.tastingId)).toEqual(['good']);
  expect(await get('seat/bad', raw)).toEqual(broken);
});

test('[STORE] seats share their database with other records', async () => {
  const raw = newStore();
  await set('tasting/a/setup', { version: 1, data: null }, raw);
  await set(7, seatRecord('a'), raw);
  expect(await createIdbSeatStore(raw).list()).toEqual([]);
});
