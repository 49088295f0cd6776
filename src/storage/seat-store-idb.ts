import { del, entries, get, set, type UseStore } from 'idb-keyval';
import * as v from 'valibot';

import type { SeatRecord, SeatStore } from './seat-store';

const PREFIX = 'seat/';
const RECORD_VERSION = 1;

const SeatRecordSchema = v.object({
  version: v.literal(RECORD_VERSION),
  tastingId: v.string(),
  code: v.string(),
  hostKey: v.string(),
  keys: v.object({ secret: v.string(), publicKey: v.string() }),
  pseudonym: v.nullable(v.string()),
  title: v.string(),
  answer: v.nullable(
    v.object({ questionId: v.string(), optionId: v.string(), counter: v.number(), saved: v.boolean() }),
  ),
  lastView: v.optional(v.unknown(), null),
  ended: v.boolean(),
  result: v.unknown(),
  updatedAtMs: v.number(),
});

/** Seats in IndexedDB, a record each under `seat/TASTING-ID`. */
export function createIdbSeatStore(store: UseStore): SeatStore {
  return {
    async get(tastingId) {
      return read(await get(PREFIX + tastingId, store));
    },
    async list() {
      const all: [unknown, unknown][] = await entries(store);
      const seats: SeatRecord[] = [];
      for (const [key, value] of all) {
        const seat = String(key).startsWith(PREFIX) ? read(value) : null;
        if (seat) seats.push(seat);
      }
      return seats.sort((a, b) => b.updatedAtMs - a.updatedAtMs);
    },
    async put(record) {
      await set(PREFIX + record.tastingId, { ...record, version: RECORD_VERSION }, store);
    },
    async remove(tastingId) {
      await del(PREFIX + tastingId, store);
    },
  };
}

function read(value: unknown): SeatRecord | null {
  const parsed = v.safeParse(SeatRecordSchema, value);
  if (!parsed.success) return null;
  const { version: _version, ...record } = parsed.output;
  return record;
}
