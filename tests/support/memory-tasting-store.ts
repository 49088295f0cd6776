import { readTasting, toRecord, type RawTasting } from '../../src/storage/tasting-records';
import {
  StorageError,
  type ListedTasting,
  type LoadResult,
  type StorageErrorCode,
  type TastingChange,
  type TastingStore,
} from '../../src/storage/tasting-store';

const PREFIX = 'tasting/';

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
    const base = `${PREFIX}${id}/`;
    const found = Array.from(records).filter(([key]) => key.startsWith(base));
    if (!found.some(([key]) => key !== `${base}alive`)) return { ok: false, reason: 'MISSING' };
    const copy = new Map(structuredClone(found));
    const answers = new Map<string, unknown>();
    for (const [key, value] of copy) {
      if (key.startsWith(`${base}answers/`)) answers.set(key.slice(`${base}answers/`.length), value);
    }
    const raw: RawTasting = {
      identity: copy.get(`${base}identity`),
      setup: copy.get(`${base}setup`),
      session: copy.get(`${base}session`),
      answers,
      alive: copy.get(`${base}alive`),
    };
    return readTasting(raw);
  };

  const write = (change: TastingChange) => {
    failIfDue(commitFailure);
    const base = `${PREFIX}${change.id}/`;
    if (change.identity) records.set(`${base}identity`, toRecord(change.identity));
    if (change.aliveMs !== undefined) records.set(`${base}alive`, change.aliveMs);
    if (change.setup) records.set(`${base}setup`, toRecord(change.setup));
    if (change.session) records.set(`${base}session`, toRecord(change.session));
    for (const [questionId, bySeat] of Object.entries(change.answers ?? {})) {
      records.set(`${base}answers/${questionId}`, toRecord({ revision: change.revision, bySeat }));
    }
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
      const ids = new Set<string>();
      for (const key of records.keys()) {
        const id = key.startsWith(PREFIX) ? key.split('/')[1] : undefined;
        if (id) ids.add(id);
      }
      const listed: ListedTasting[] = [];
      for (const id of ids) {
        const result = load(id);
        if (result.ok) {
          listed.push({ readable: true, identity: result.tasting.identity, state: result.tasting.state });
        } else if (result.reason !== 'MISSING') {
          listed.push({ readable: false, id, reason: result.reason });
        }
      }
      return listed;
    },
    async commit(change) {
      attempts += 1;
      const copy = structuredClone(change);
      if (isHolding) await new Promise<void>((resolve) => waiting.push(resolve));
      write(copy);
    },
    async noteAlive(id, aliveMs) {
      failIfDue(aliveFailure);
      records.set(`${PREFIX}${id}/alive`, aliveMs);
    },
    async remove(id) {
      for (const key of Array.from(records.keys())) {
        if (key.startsWith(`${PREFIX}${id}/`)) records.delete(key);
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
