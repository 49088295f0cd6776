import 'fake-indexeddb/auto';
import { get, set } from 'idb-keyval';
import { expect, test } from 'vitest';

import { createIdbDeviceStore } from '../../src/storage/device-store-idb';
import { toRecord } from '../../src/storage/record';
import { createStrictStore } from '../../src/storage/strict-store';
import { deviceRecord, testDeviceStore } from '../contracts/device-store-contract';
import { createMemoryDeviceStore } from '../support/memory-device-store';

let databases = 0;
const newStore = () => createStrictStore(`devices-${(databases += 1)}`);

testDeviceStore('memory', async () => createMemoryDeviceStore());
testDeviceStore('IndexedDB', async () => createIdbDeviceStore(newStore()));

test.each<[string, unknown]>([
  ['text', 'device'],
  ['of a later version', { ...toRecord('device/screen/bad', deviceRecord('bad')), version: 3 }],
  ['without keys', toRecord('device/screen/bad', { ...deviceRecord('bad'), keys: undefined })],
  ['another one', toRecord('device/screen/bad', deviceRecord('other'))],
  ['of another kind', toRecord('device/screen/bad', deviceRecord('bad', { kind: 'remote' }))],
])('[STORAGE] a place that is %s is passed over and kept, and hides no other', async (_, broken) => {
  const raw = newStore();
  const store = createIdbDeviceStore(raw);
  await store.put(deviceRecord('good'));
  await set('device/screen/bad', broken, raw);
  expect(await store.get('screen', 'bad')).toBeNull();
  expect((await store.list()).map(({ tastingId }) => tastingId)).toEqual(['good']);
  expect(await get('device/screen/bad', raw)).toEqual(broken);
});
