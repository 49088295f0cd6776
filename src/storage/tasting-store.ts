import type { Answer, State } from '../game/state';

/** What belongs to a tasting besides its state. Written when it is created and when its code changes. */
export interface TastingIdentity {
  readonly id: string;
  readonly createdAtMs: number;
  /** Null until the signaling server has given one. */
  readonly code: string | null;
  /** The code it had before, as long as printed cards and earlier links may still say so (T5). */
  readonly formerCode: string | null;
  /** Proves to the signaling server that the code is ours. */
  readonly claimSecret: string;
  /** Rises by one whenever the tasting moves to another device. */
  readonly epoch: number;
  /** It was moved away: this copy must not run any more. */
  readonly isMovedAway: boolean;
  /** The host's ed25519 key pair of this tasting, base64url. */
  readonly keys: { readonly secret: string; readonly publicKey: string };
}

export interface StoredTasting {
  readonly identity: TastingIdentity;
  readonly state: State;
  /** When its tab was last known to run, on that tab's time axis; null if it never ran. */
  readonly aliveMs: number | null;
}

/** `NEWER`: written by a later version of the app. `DAMAGED`: gone, or its checksum or shape does not hold. */
export type UnreadableReason = 'DAMAGED' | 'NEWER';

export interface Unreadable {
  readonly reason: UnreadableReason;
  /** Null when not even that can be read. */
  readonly title: string | null;
  /** Names of the records that cannot be read: `identity`, `setup`, `session`, `answers/QUESTION-ID`. */
  readonly parts: readonly string[];
}

/** A tasting whose answers alone are damaged is readable: those questions are in `state.lostAnswers`. */
export type LoadResult =
  | { readonly ok: true; readonly tasting: StoredTasting }
  | { readonly ok: false; readonly reason: 'MISSING' }
  | ({ readonly ok: false } & Unreadable);

export type ListedTasting =
  | { readonly readable: true; readonly identity: TastingIdentity; readonly state: State }
  | ({ readonly readable: false; readonly id: string } & Unreadable);

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
  /** Who commits, from `takeHold`; nothing is written unless the hold is theirs. Absent: nobody asks. */
  readonly holder?: string;
  /** With `holder`: where there is no hold any more, it is taken anew by this very commit. */
  readonly retakes?: true;
}

/**
 * `TAKEN_OVER`: another holder has the tasting. `EVICTED`: there is no hold any more, the storage was cleared under a
 * running tab. Both only where a holder was named; nothing was written then.
 */
export type StorageErrorCode =
  | 'STORAGE_FULL'
  | 'STORAGE_BLOCKED'
  | 'STORAGE_FAILED'
  | 'TAKEN_OVER'
  | 'EVICTED';

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
  /**
   * Notes that the tab was alive. A lost one only costs the time until the next.
   *
   * @param holder as in a commit.
   */
  noteAlive(id: string, aliveMs: number, holder?: string): Promise<void>;
  /**
   * Takes the hold of a tasting from whoever had it (R8). Once it resolves, no commit of another holder can land any
   * more; one that was under way has landed wholly, and a `load` that follows sees it, or is rejected. Does nothing
   * where there is no such tasting.
   *
   * @param holder a text of this page load's own; two pages must never have the same.
   */
  takeHold(id: string, holder: string): Promise<void>;
  remove(id: string): Promise<void>;
  /** The host's own ADJECTIVE-NOUN name (T7), or null at the first visit. */
  hostName(): Promise<string | null>;
  keepHostName(name: string): Promise<void>;
}

/** What the list has of a tasting that was loaded: one entry, or none where there is none. */
export function listedAs(id: string, result: LoadResult): ListedTasting[] {
  if (result.ok) {
    const { identity, state } = result.tasting;
    return [{ readable: true, identity, state }];
  }
  if (result.reason === 'MISSING') return [];
  const { reason, title, parts } = result;
  return [{ readable: false, id, reason, title, parts }];
}

/** The change that takes the stored `before` to `after`; `before` null writes everything. */
export function changeBetween(before: State | null, after: State): TastingChange {
  const { setup, answers, ...session } = after;
  const changed = Object.entries(answers).filter(([id, bySeat]) => before?.answers[id] !== bySeat);
  return {
    id: after.id,
    revision: after.revision,
    ...(before?.setup === setup ? {} : { setup }),
    ...(before && isRevisionKept(before, after, changed) ? {} : { session }),
    ...(changed.length > 0 ? { answers: Object.fromEntries(changed) } : {}),
  };
}

/**
 * Answers carry the revision too, a setup does not: without either, the session has to, even if it is the same. The
 * first answers that take the place of lost ones make the record good again: the session must say that they were lost.
 */
function isRevisionKept(
  before: State,
  after: State,
  changed: readonly (readonly [questionId: string, unknown])[],
): boolean {
  if (changed.some(([id]) => after.lostAnswers.includes(id) && !before.answers[id])) return false;
  return isSameSession(before, after) && (changed.length > 0 || before.revision === after.revision);
}

function isSameSession(before: State, after: State): boolean {
  return (
    before.phase === after.phase &&
    before.position === after.position &&
    before.clock === after.clock &&
    before.seats === after.seats &&
    before.seatLinks === after.seatLinks &&
    before.devices === after.devices &&
    before.deviceLinks === after.deviceLinks &&
    before.isDoorClosed === after.isDoorClosed &&
    before.revealed === after.revealed &&
    before.repairs === after.repairs &&
    before.lostAnswers === after.lostAnswers &&
    before.startedAtMs === after.startedAtMs &&
    before.endedAtMs === after.endedAtMs &&
    before.goesOnAtMs === after.goesOnAtMs &&
    before.podium === after.podium
  );
}
