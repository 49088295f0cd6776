import type { HostTab } from './world';

/** The disk is as it was: an old copy, put back by a repair of the browser. */
export function rollBack(host: HostTab, records: ReadonlyMap<string, unknown>): void {
  host.store.records.clear();
  for (const [key, value] of structuredClone(records)) host.store.records.set(key, value);
}
