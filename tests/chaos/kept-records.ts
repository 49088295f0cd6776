import 'fake-indexeddb/auto';

import { setMany } from 'idb-keyval';
import type { Page } from 'playwright/test';

import type { State } from '../../src/game/state';
import type { EndedView } from '../../src/protocol/view';
import { keptResult } from '../../src/participant/seat-keeper';
import { createIdbSeatStore } from '../../src/storage/seat-store-idb';
import { createStrictStore } from '../../src/storage/strict-store';
import { createIdbTastingStore } from '../../src/storage/tasting-store-idb';

const DATABASE = 'sommelier-arena';
let copies = 0;

/** The tasting as the host's browser has it on disk, read by the app's own reader. */
export async function keptTasting(page: Page): Promise<State> {
  const tastings = await createIdbTastingStore(await copyOf(page)).list();
  const [tasting] = tastings;
  if (tastings.length !== 1 || !tasting?.readable)
    throw new Error('the host does not have one readable tasting');
  return tasting.state;
}

/** The result as a phone's browser has it on disk, read by the app's own reader. */
export async function keptPhoneResult(page: Page): Promise<EndedView> {
  const seats = await createIdbSeatStore(await copyOf(page)).list();
  const result = seats[0] ? keptResult(seats[0]) : null;
  if (seats.length !== 1 || !result) throw new Error('the phone does not have one result');
  return result;
}

/** Every record of a page's database, in a database of this process. */
async function copyOf(page: Page): Promise<ReturnType<typeof createStrictStore>> {
  const entries = await page.evaluate(async (name) => {
    const opening = indexedDB.open(name);
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error('no database'));
    });
    const records = database.transaction('records').objectStore('records');
    const [keys, values] = [records.getAllKeys(), records.getAll()];
    await new Promise((resolve) => (values.onsuccess = resolve));
    database.close();
    return keys.result.map((key, index): [IDBValidKey, unknown] => [key, values.result[index]]);
  }, DATABASE);
  copies += 1;
  const store = createStrictStore(`${DATABASE}-copy-${copies}`);
  await setMany(entries, store);
  return store;
}
