import type { Answer, State } from '../game/state';

/** What belongs to a tasting besides its state. Written when it is created and when its code changes. */
export interface TastingIdentity {
  readonly id: string;
  readonly createdAtMs: number;
  /** Null until the signaling server has given one. */
  readonly code: string | null;
  /** Proves to the signaling server that the code is ours. */
  readonly claimSecret: string;
  /** The host's ed25519 key pair of this tasting, base64url. */
  readonly keys: { readonly secret: string; readonly publicKey: string };
}

export interface StoredTasting {
  readonly identity: TastingIdentity;
  readonly state: State;
  /** When its tab was last known to run, on that tab's time axis; null if it never ran. */
  readonly aliveMs: number | null;
}

/** `NEWER`: written by a later version of the app. `DAMAGED`: no schema of ours accepts it. */
export type UnreadableReason = 'DAMAGED' | 'NEWER';

export type LoadResult =
  | { readonly ok: true; readonly tasting: StoredTasting }
  | { readonly ok: false; readonly reason: UnreadableReason | 'MISSING' };

export type ListedTasting =
  | { readonly readable: true; readonly identity: TastingIdentity; readonly state: State }
  | { readonly readable: false; readonly id: string; readonly reason: UnreadableReason };

/** What one commit writes: what changed and no more. */
export interface TastingChange {
  readonly id: string;
  readonly identity?: TastingIdentity;
  readonly setup?: State['setup'];
  readonly session?: Omit<State, 'setup' | 'answers'>;
  /** Answers of single questions, by question id, each complete. */
  readonly answers?: Readonly<Record<string, Readonly<Record<string, Answer>>>>;
  /** When the tab was alive: a phase move is a sign of life that must not be older than its deadline. */
  readonly aliveMs?: number;
  /** The state's revision, so that it never goes back after a reload. */
  readonly revision: number;
}

export type StorageErrorCode = 'STORAGE_FULL' | 'STORAGE_BLOCKED' | 'STORAGE_FAILED';

/** The only error a store rejects with. */
export class StorageError extends Error {
  constructor(
    readonly code: StorageErrorCode,
    detail: string,
  ) {
    super(detail);
    this.name = 'StorageError';
  }
}

/** Where the host's tab keeps its tastings. Every method may reject with a `StorageError`. */
export interface TastingStore {
  /** Every kept tasting, also those that cannot be read. */
  list(): Promise<ListedTasting[]>;
  load(id: string): Promise<LoadResult>;
  /** Durable when it resolves: one strict transaction, all of it or nothing. */
  commit(change: TastingChange): Promise<void>;
  /** Notes that the tab was alive. A lost one only costs the time until the next. */
  noteAlive(id: string, aliveMs: number): Promise<void>;
  remove(id: string): Promise<void>;
  /** The host's own ADJECTIVE-NOUN name (T7), or null at the first visit. */
  hostName(): Promise<string | null>;
  keepHostName(name: string): Promise<void>;
}

/** The change that takes the stored `before` to `after`; `before` null writes everything. */
export function changeBetween(before: State | null, after: State): TastingChange {
  const { setup, answers, ...session } = after;
  const changed = Object.entries(answers).filter(([id, bySeat]) => before?.answers[id] !== bySeat);
  return {
    id: after.id,
    revision: after.revision,
    ...(before?.setup === setup ? {} : { setup }),
    ...(before && isRevisionKept(before, after, changed.length > 0) ? {} : { session }),
    ...(changed.length > 0 ? { answers: Object.fromEntries(changed) } : {}),
  };
}

/** Answers carry the revision too, a setup does not: without either, the session has to, even if it is the same. */
function isRevisionKept(before: State, after: State, hasAnswers: boolean): boolean {
  return isSameSession(before, after) && (hasAnswers || before.revision === after.revision);
}

function isSameSession(before: State, after: State): boolean {
  return (
    before.phase === after.phase &&
    before.position === after.position &&
    before.clock === after.clock &&
    before.seats === after.seats &&
    before.revealed === after.revealed &&
    before.startedAtMs === after.startedAtMs &&
    before.endedAtMs === after.endedAtMs
  );
}
