import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { get, set } from 'idb-keyval';
import { expect, test } from 'vitest';

import { toRecord } from '../../src/storage/record';
import type { SeatRecord } from '../../src/storage/seat-store';
import { createIdbSeatStore } from '../../src/storage/seat-store-idb';
import { createStrictStore } from '../../src/storage/strict-store';
import { seatRecord, testSeatStore } from '../contracts/seat-store-contract';
import { createMemorySeatStore } from '../support/memory-seat-store';

let databases = 0;
const newStore = () => createStrictStore(`seats-${(databases += 1)}`);

testSeatStore('memory', async () => createMemorySeatStore());
testSeatStore('IndexedDB', async () => createIdbSeatStore(newStore()));

/** As the first release wrote it. */
const VERSION_1 = {
  version: 1,
  tastingId: 'old',
  code: '4821',
  hostKey: 'host',
  keys: { secret: 'secret', publicKey: 'public' },
  pseudonym: 'TANNIC-FALCON',
  title: 'Six bottles',
  answer: { questionId: 'q', optionId: 'o', counter: 3, saved: true },
  lastView: null,
  ended: false,
  result: null,
  updatedAtMs: 5000,
};

test('[R1] a seat that the first release kept is still there, and becomes version 2 when it is kept again', async () => {
  const raw = newStore();
  const store = createIdbSeatStore(raw);
  await set('seat/old', VERSION_1, raw);
  const { version: _version, ...fields } = VERSION_1;
  const seat: SeatRecord = { ...fields, answers: [], epoch: 0, toldRepair: null };
  expect(await store.get('old')).toStrictEqual(seat);
  expect(await store.list()).toStrictEqual([seat]);
  expect(await get('seat/old', raw)).toEqual(VERSION_1);
  await store.put(seat);
  expect(await get('seat/old', raw)).toMatchObject({ version: 2 });
  expect(await store.get('old')).toStrictEqual(seat);
});

interface Stored {
  readonly data: SeatRecord;
}

test.each<[string, (record: Stored) => unknown]>([
  ['text', () => 'seat'],
  ['nothing', () => null],
  ['a later version', (record) => ({ ...record, version: 3 })],
  ['without keys', ({ data }) => toRecord('seat/bad', { ...data, keys: undefined })],
  ['of a wrong type', ({ data }) => toRecord('seat/bad', { ...data, updatedAtMs: 'today' })],
  ['changed', (record) => ({ ...record, data: { ...record.data, code: '4822' } })],
  ['without its sum', ({ data }) => ({ version: 2, data })],
  ['of version 1 all at once', (record) => ({ ...record, version: 1 })],
  ['another one', ({ data }) => toRecord('seat/other', { ...data, tastingId: 'other' })],
  ['another one of version 1', () => VERSION_1],
])('[STORAGE] a seat that is %s is passed over and kept, and hides no other', async (_, damage) => {
  const raw = newStore();
  const store = createIdbSeatStore(raw);
  await store.put(seatRecord('good'));
  await store.put(seatRecord('bad'));
  const stored = await get<Stored>('seat/bad', raw);
  const broken = stored && damage(stored);
  await set('seat/bad', broken, raw);
  expect(await store.get('bad')).toBeNull();
  expect((await store.list()).map((seat) => seat.tastingId)).toEqual(['good']);
  expect(await get('seat/bad', raw)).toEqual(broken);
});

test('[STORAGE] whatever lies in the place of a seat, nothing is thrown and no other seat is hidden', async () => {
  const raw = newStore();
  const store = createIdbSeatStore(raw);
  await store.put(seatRecord('good'));
  await fc.assert(
    fc.asyncProperty(fc.anything(), async (value) => {
      try {
        await set('seat/bad', value, raw);
      } catch {
        return; // Not everything can be stored.
      }
      expect(await store.get('bad')).toBeNull();
      expect(await store.list()).toHaveLength(1);
    }),
  );
});

test('[STORAGE] seats share their database with other records', async () => {
  const raw = newStore();
  await set('tasting/a/setup', { version: 1, data: null }, raw);
  await set(7, seatRecord('a'), raw);
  expect(await createIdbSeatStore(raw).list()).toEqual([]);
});
