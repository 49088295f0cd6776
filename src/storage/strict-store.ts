import type { UseStore } from 'idb-keyval';

import { StorageError } from './tasting-store';

const STORE_NAME = 'records';

/**
 * An IndexedDB store for idb-keyval whose write transactions ask for strict durability: when they complete, the
 * browser has handed the data to the disk and not just to the system's buffers.
 *
 * @param onTransaction sees every transaction; tests assert its `durability`.
 */
export function createStrictStore(
  databaseName: string,
  onTransaction: (transaction: IDBTransaction) => void = () => {},
): UseStore {
  let opening: Promise<IDBDatabase> | null = null;
  const open = () => {
    opening ??= openDatabase(databaseName).then((database) => {
      // The browser may close it (storage cleared, a new version elsewhere): the next use opens it again.
      database.addEventListener('close', () => (opening = null));
      database.addEventListener('versionchange', () => {
        database.close();
        opening = null;
      });
      return database;
    });
    opening.catch(() => (opening = null));
    return opening;
  };
  return async (mode, callback) => {
    const begin = (database: IDBDatabase) => database.transaction(STORE_NAME, mode, { durability: 'strict' });
    let transaction: IDBTransaction | null = null;
    let requestError: unknown = null;
    try {
      try {
        transaction = begin(await open());
      } catch (error) {
        if (nameOf(error) !== 'InvalidStateError') throw error;
        // Safari drops connections without their close event.
        opening = null;
        transaction = begin(await open());
      }
      // When a request's error reaches the transaction, and with it idb-keyval, the transaction has none yet.
      transaction.addEventListener('error', ({ target }) => {
        requestError = target instanceof IDBRequest ? target.error : null;
      });
      onTransaction(transaction);
      return await callback(transaction.objectStore(STORE_NAME));
    } catch (error) {
      abort(transaction);
      throw toStorageError(error ?? requestError);
    }
  };
}

/**
 * Reads some records and writes others in one transaction: nothing of another tab comes in between.
 *
 * @param write gets the values of `reads`, undefined where there is none; an undefined one deletes its record. What it throws rejects, and nothing is
 *   written then.
 */
export function writeInOne(
  store: UseStore,
  reads: readonly string[],
  write: (values: readonly unknown[]) => readonly (readonly [key: string, value: unknown])[],
): Promise<void> {
  return store(
    'readwrite',
    (records) =>
      new Promise<void>((resolve, reject) => {
        const { transaction } = records;
        const found = reads.map((key) => records.get(key));
        const last = found[found.length - 1];
        if (!last) throw new Error('without a read, nothing to wait for');
        last.addEventListener('success', () => {
          try {
            for (const [key, value] of write(found.map(({ result }): unknown => result))) {
              if (value === undefined) records.delete(key);
              else records.put(value, key);
            }
          } catch (error) {
            reject(error);
          }
        });
        transaction.addEventListener('complete', () => resolve());
        transaction.addEventListener('abort', () => reject(transaction.error));
        transaction.addEventListener('error', () => reject(transaction.error));
      }),
  );
}

/** Takes back what a callback wrote before it threw. */
function abort(transaction: IDBTransaction | null): void {
  try {
    transaction?.abort();
  } catch {
    // It is over already.
  }
}

function openDatabase(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    if (typeof indexedDB === 'undefined') {
      reject(new StorageError('STORAGE_BLOCKED', 'this browser offers no IndexedDB here'));
      return;
    }
    const request = indexedDB.open(name, 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE_NAME));
    let isGivenUp = false;
    request.addEventListener('success', () => {
      if (isGivenUp) request.result.close();
      else resolve(request.result);
    });
    request.addEventListener('error', () => reject(request.error ?? new Error('open failed')));
    request.addEventListener('blocked', () => {
      isGivenUp = true;
      reject(new StorageError('STORAGE_BLOCKED', 'open was blocked'));
    });
  });
}

/** What the browser threw, as one of three codes with the browser's own words. */
export function toStorageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  const name = nameOf(error);
  const detail = error instanceof Error || error instanceof DOMException ? error.message : String(error);
  if (name === 'QuotaExceededError') return new StorageError('STORAGE_FULL', detail || name);
  if (name === 'SecurityError' || name === 'InvalidAccessError') {
    return new StorageError('STORAGE_BLOCKED', detail || name);
  }
  return new StorageError('STORAGE_FAILED', detail || name);
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}
