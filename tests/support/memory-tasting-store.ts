import {
  aliveRecord,
  checkHold,
  contentsKey,
  holderKey,
  idsOf,
  isTasting,
  keyOf,
  readTasting,
  recordsOf,
} from '../../src/storage/tasting-records';
import {
  listedAs,
  StorageError,
  type LoadResult,
  type StorageErrorCode,
  type TastingChange,
  type TastingStore,
} from '../../src/storage/tasting-store';

/** A `TastingStore` in memory, with the levers that a test needs. */
export interface MemoryTastingStore extends TastingStore {
  /** Every commit that became durable, in order, as it was given. */
  readonly commits: readonly TastingChange[];
  /** Commits that were called, whatever became of them. */
  readonly attempts: number;
  /** Commits that were called and are still held open. */
  readonly held: number;
  /** What lies on the disk, under the keys of the IndexedDB adapter; a test may damage it. */
  readonly records: Map<string, unknown>;
  /** Makes the next `times` commits fail, all of them when it is not given. A held commit fails at its release. */
  failCommits(code: StorageErrorCode, times?: number): void;
  /** Makes the next `times` calls of `noteAlive` fail. */
  failSignsOfLife(code: StorageErrorCode, times?: number): void;
  /** Nothing fails any more. */
  heal(): void;
  /** From now on commits stay open. */
  holdCommits(): void;
  /** Lets the oldest held commit finish; later ones stay open. */
  releaseOne(): void;
  /** Lets every held commit finish, and holds no more. */
  releaseCommits(): void;
}

interface Failure {
  readonly code: StorageErrorCode;
  left: number;
}

/** An empty store. Like a disk it keeps copies: nothing that goes in or comes out is shared. */
export function createMemoryTastingStore(): MemoryTastingStore {
  const records = new Map<string, unknown>();
  const commits: TastingChange[] = [];
  const waiting: (() => void)[] = [];
  let attempts = 0;
  let isHolding = false;
  let commitFailure: Failure | null = null;
  let aliveFailure: Failure | null = null;
  let hostName: string | null = null;

  const failIfDue = (failure: Failure | null) => {
    if (!failure || failure.left <= 0) return;
    failure.left -= 1;
    throw new StorageError(failure.code, 'the test says so');
  };

  const load = (id: string): LoadResult => {
    const found = Array.from(records).filter(([key]) => key.startsWith(keyOf(id, '')));
    return readTasting(id, new Map(structuredClone(found)));
  };

  const check = (id: string, holder: string | undefined, retakes = false) => {
    if (holder !== undefined) checkHold(records.get(holderKey(id)), holder, retakes);
  };

  const write = (change: TastingChange) => {
    failIfDue(commitFailure);
    check(change.id, change.holder, change.retakes);
    const written = recordsOf(change, records.get(contentsKey(change.id)));
    for (const [key, value] of structuredClone(written)) records.set(key, value);
    commits.push(change);
  };

  return {
    commits,
    records,
    get attempts() {
      return attempts;
    },
    get held() {
      return waiting.length;
    },
    failCommits(code, times = Number.POSITIVE_INFINITY) {
      commitFailure = { code, left: times };
    },
    failSignsOfLife(code, times = Number.POSITIVE_INFINITY) {
      aliveFailure = { code, left: times };
    },
    heal() {
      commitFailure = null;
      aliveFailure = null;
    },
    holdCommits() {
      isHolding = true;
    },
    releaseOne() {
      waiting.shift()?.();
    },
    releaseCommits() {
      isHolding = false;
      for (const release of waiting.splice(0)) release();
    },

    async load(id) {
      return load(id);
    },
    async list() {
      return Array.from(idsOf(records.keys())).flatMap((id) => listedAs(id, load(id)));
    },
    async commit(change) {
      attempts += 1;
      const copy = structuredClone(change);
      if (isHolding) await new Promise<void>((resolve) => waiting.push(resolve));
      write(copy);
    },
    async noteAlive(id, aliveMs, holder) {
      failIfDue(aliveFailure);
      check(id, holder);
      records.set(...aliveRecord(id, aliveMs));
    },
    async takeHold(id, holder) {
      const keys = Array.from(records.keys()).filter((key) => key.startsWith(keyOf(id, '')));
      if (isTasting(id, keys)) records.set(holderKey(id), holder);
    },
    async remove(id) {
      for (const key of Array.from(records.keys())) {
        if (key.startsWith(keyOf(id, ''))) records.delete(key);
      }
    },
    async hostName() {
      return hostName;
    },
    async keepHostName(name) {
      hostName = name;
    },
  };
}
