import { entries, get, set, type UseStore } from 'idb-keyval';
import * as v from 'valibot';

import { DEVICE_KINDS } from '../game/state';
import type { DeviceRecord, DeviceStore } from './device-store';
import { openRecord, toRecord } from './record';
import { ToldRepairSchema } from './told-repair';

const PREFIX = 'device/';

const DeviceRecordSchema = v.object({
  tastingId: v.string(),
  kind: v.picklist(DEVICE_KINDS),
  code: v.string(),
  hostKey: v.string(),
  keys: v.object({ secret: v.string(), publicKey: v.string() }),
  isIn: v.boolean(),
  epoch: v.number(),
  toldRepair: v.optional(v.nullable(ToldRepairSchema), null),
  updatedAtMs: v.number(),
});

/** Big screens and remotes in IndexedDB, a record each under `device/KIND/TASTING-ID`. */
export function createIdbDeviceStore(store: UseStore): DeviceStore {
  return {
    async get(kind, tastingId) {
      const key = keyOf({ kind, tastingId });
      return read(key, await get(key, store));
    },
    async list() {
      const all: [unknown, unknown][] = await entries(store);
      const devices: DeviceRecord[] = [];
      for (const [key, value] of all) {
        const device = typeof key === 'string' && key.startsWith(PREFIX) ? read(key, value) : null;
        if (device) devices.push(device);
      }
      return devices.sort((a, b) => b.updatedAtMs - a.updatedAtMs);
    },
    async put(record) {
      const key = keyOf(record);
      await set(key, toRecord(key, record), store);
    },
  };
}

function keyOf({ kind, tastingId }: Pick<DeviceRecord, 'kind' | 'tastingId'>): string {
  return `${PREFIX}${kind}/${tastingId}`;
}

/** Null for what cannot be read: damaged, or written by a later version. */
function read(key: string, value: unknown): DeviceRecord | null {
  const opened = openRecord(key, value);
  const parsed = v.safeParse(DeviceRecordSchema, opened.ok ? opened.data : null);
  return parsed.success && keyOf(parsed.output) === key ? parsed.output : null;
}
