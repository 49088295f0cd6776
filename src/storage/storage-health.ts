import type { UseStore } from 'idb-keyval';

import { writeInOne } from './strict-store';

/** How safe the browser's storage looks before people join. `fleeting`: the browser may delete it by itself. */
export type StorageHealth = 'ok' | 'low' | 'fleeting' | 'blocked';

export interface StorageFacts {
  /** A record could be written and deleted again. */
  readonly canWrite: boolean;
  /** Quota less usage; null where the browser does not say. */
  readonly freeBytes: number | null;
  /** The browser has promised to keep it; null where it cannot be asked. */
  readonly isPersisted: boolean | null;
  /** Its maker's browsers delete what was not visited for a week, whether there is room or not. */
  readonly deletesUnvisited: boolean;
}

/** A tasting of thirty wines with three hundred people takes about 3 MB. */
const LOW_BYTES = 20_000_000;
const PROBE_KEY = 'storage-probe';
/** Firefox asks the person, who may leave the question open. */
const PATIENCE_MS = 1000;

/**
 * What the facts come to; the worst first.
 *
 * Where the browser cannot be asked to keep the storage (plain-http pages, Safari before 15.2) it is called fleeting
 * only if it is known to delete by itself what was not visited. The others make room only when the disk is full, and a
 * warning that every host of a plain-http page gets, with nothing to be done about it, would soon be read by nobody.
 */
export function judgeStorage({
  canWrite,
  freeBytes,
  isPersisted,
  deletesUnvisited,
}: StorageFacts): StorageHealth {
  if (!canWrite) return 'blocked';
  if (freeBytes !== null && freeBytes < LOW_BYTES) return 'low';
  return (isPersisted ?? !deletesUnvisited) ? 'ok' : 'fleeting';
}

/**
 * The way to look at this browser's storage. The first look asks the browser to keep it; since Firefox asks the
 * person then, it is best taken when the host has just pressed something. Never rejects.
 */
export function createStorageCheck(store: UseStore): () => Promise<StorageHealth> {
  // Absent on plain-http pages, whatever the types say.
  const storage: Partial<StorageManager> | undefined = navigator.storage;
  let asking: Promise<unknown> | null = null;

  const isPersisted = async (): Promise<boolean | null> => {
    if (!storage?.persisted || !storage.persist) return null;
    if (await storage.persisted()) return true;
    asking ??= storage.persist().catch(() => {});
    await Promise.race([asking, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
    return storage.persisted();
  };
  const freeBytes = async (): Promise<number | null> => {
    const { quota, usage } = (await storage?.estimate?.()) ?? {};
    return quota === undefined || usage === undefined ? null : quota - usage;
  };
  const canWrite = async (): Promise<true> => {
    await writeInOne(store, [PROBE_KEY], () => [[PROBE_KEY, 'probe']]);
    await writeInOne(store, [PROBE_KEY], () => [[PROBE_KEY, undefined]]);
    return true;
  };

  return async () =>
    judgeStorage({
      canWrite: await canWrite().catch(() => false),
      freeBytes: await freeBytes().catch(() => null),
      isPersisted: await isPersisted().catch(() => null),
      deletesUnvisited: navigator.vendor.startsWith('Apple'),
    });
}
