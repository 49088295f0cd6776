import type { UseStore } from 'idb-keyval';
import * as v from 'valibot';

import type { Lease, LeaseStore } from './lease-store';
import { writeInOne } from './strict-store';

const LeaseSchema = v.object({
  page: v.string(),
  tab: v.string(),
  renewedAtMs: v.pipe(v.number(), v.finite()),
});

/** Leases in IndexedDB, a record each under `lease/ID`. One that cannot be read is none. */
export function createIdbLeaseStore(store: UseStore): LeaseStore {
  return {
    async exchange(id, decide) {
      const key = `lease/${id}`;
      const now: { lease: Lease | null } = { lease: null };
      await writeInOne(store, [key], ([value]) => {
        const found = v.is(LeaseSchema, value) ? value : null;
        now.lease = decide(found);
        return now.lease === found ? [] : [[key, now.lease ?? undefined]];
      });
      return now.lease;
    },
  };
}
