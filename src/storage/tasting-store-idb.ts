import { delMany, get, getMany, keys, set, setMany, type UseStore } from 'idb-keyval';

import { readTasting, toRecord, type RawTasting } from './tasting-records';
import type { ListedTasting, LoadResult, TastingChange, TastingStore } from './tasting-store';

const HOST_NAME_KEY = 'host-name';
const PREFIX = 'tasting/';

/**
 * Tastings in IndexedDB. One tasting is a handful of records under `tasting/ID/`: `identity`, `setup`, `session`,
 * `answers/QUESTION-ID`, `alive`; a commit writes those that changed in one transaction of `store`.
 */
export function createIdbTastingStore(store: UseStore): TastingStore {
  const allKeys = async () => (await keys(store)).filter((key) => typeof key === 'string');
  const keysOf = async (id: string) => (await allKeys()).filter((key) => key.startsWith(`${PREFIX}${id}/`));

  const load = async (id: string): Promise<LoadResult> => {
    const found = await keysOf(id);
    if (!found.some((key) => !key.endsWith('/alive'))) return { ok: false, reason: 'MISSING' };
    const values: unknown[] = await getMany(found, store);
    return readTasting(rawTasting(id, new Map(found.map((key, index) => [key, values[index]]))));
  };

  return {
    load,
    async list() {
      const ids = new Set<string>();
      for (const key of await allKeys()) {
        const id = key.startsWith(PREFIX) ? key.split('/')[1] : undefined;
        if (id) ids.add(id);
      }
      const listed: ListedTasting[] = [];
      for (const id of ids) {
        const result = await load(id);
        if (result.ok) {
          listed.push({ readable: true, identity: result.tasting.identity, state: result.tasting.state });
        } else if (result.reason !== 'MISSING') {
          listed.push({ readable: false, id, reason: result.reason });
        }
      }
      return listed;
    },
    async commit(change) {
      await setMany(recordsOf(change), store);
    },
    async noteAlive(id, aliveMs) {
      await set(`${PREFIX}${id}/alive`, aliveMs, store);
    },
    async remove(id) {
      await delMany(await keysOf(id), store);
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

function recordsOf(change: TastingChange): [string, unknown][] {
  const base = `${PREFIX}${change.id}`;
  const records: [string, unknown][] = [];
  if (change.identity) records.push([`${base}/identity`, toRecord(change.identity)]);
  if (change.aliveMs !== undefined) records.push([`${base}/alive`, change.aliveMs]);
  if (change.setup) records.push([`${base}/setup`, toRecord(change.setup)]);
  if (change.session) records.push([`${base}/session`, toRecord(change.session)]);
  for (const [questionId, bySeat] of Object.entries(change.answers ?? {})) {
    records.push([`${base}/answers/${questionId}`, toRecord({ revision: change.revision, bySeat })]);
  }
  return records;
}

function rawTasting(id: string, values: ReadonlyMap<string, unknown>): RawTasting {
  const base = `${PREFIX}${id}`;
  const answers = new Map<string, unknown>();
  for (const [key, value] of values) {
    if (key.startsWith(`${base}/answers/`)) answers.set(key.slice(`${base}/answers/`.length), value);
  }
  return {
    identity: values.get(`${base}/identity`),
    setup: values.get(`${base}/setup`),
    session: values.get(`${base}/session`),
    answers,
    alive: values.get(`${base}/alive`),
  };
}
