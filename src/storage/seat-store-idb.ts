import { del, entries, get, set, type UseStore } from 'idb-keyval';
import * as v from 'valibot';

import { openRecord, toRecord } from './record';
import type { SeatRecord, SeatStore } from './seat-store';
import { ToldRepairSchema } from './told-repair';

const PREFIX = 'seat/';

const KeptAnswerSchema = v.object({
  questionId: v.string(),
  optionId: v.string(),
  counter: v.number(),
  saved: v.boolean(),
});

const SeatRecordSchema = v.object({
  tastingId: v.string(),
  code: v.string(),
  hostKey: v.string(),
  keys: v.object({ secret: v.string(), publicKey: v.string() }),
  pseudonym: v.nullable(v.string()),
  title: v.string(),
  answer: v.nullable(KeptAnswerSchema),
  answers: v.optional(v.array(KeptAnswerSchema), () => []),
  epoch: v.optional(v.number(), 0),
  lastView: v.optional(v.unknown(), null),
  toldRepair: v.optional(v.nullable(ToldRepairSchema), null),
  ended: v.boolean(),
  result: v.unknown(),
  updatedAtMs: v.number(),
});

/** Version 1 lay there without a wrapping or a sum. */
const Version1 = v.looseObject({ version: v.literal(1), sum: v.optional(v.never()) });

/** Seats in IndexedDB, a record each under `seat/TASTING-ID`. */
export function createIdbSeatStore(store: UseStore): SeatStore {
  return {
    async get(tastingId) {
      return read(PREFIX + tastingId, await get(PREFIX + tastingId, store));
    },
    async list() {
      const all: [unknown, unknown][] = await entries(store);
      const seats: SeatRecord[] = [];
      for (const [key, value] of all) {
        const seat = typeof key === 'string' && key.startsWith(PREFIX) ? read(key, value) : null;
        if (seat) seats.push(seat);
      }
      return seats.sort((a, b) => b.updatedAtMs - a.updatedAtMs);
    },
    async put(record) {
      const key = PREFIX + record.tastingId;
      await set(key, toRecord(key, record), store);
    },
    async remove(tastingId) {
      await del(PREFIX + tastingId, store);
    },
  };
}

/** Null for what cannot be read: damaged, or written by a later version. */
function read(key: string, value: unknown): SeatRecord | null {
  const opened = openRecord(key, value);
  const data = opened.ok ? opened.data : v.is(Version1, value) ? value : null;
  const parsed = v.safeParse(SeatRecordSchema, data);
  return parsed.success && PREFIX + parsed.output.tastingId === key ? parsed.output : null;
}
