import type { Command, RefusalCode } from '../game/command';
import type { State } from '../game/state';
import { transition } from '../game/transition';
import {
  StorageError,
  changeBetween,
  type TastingChange,
  type TastingIdentity,
  type TastingStore,
} from '../storage/tasting-store';
import type { HostClock } from './host-clock';
import type { StorageFault } from './host-store';

/** A longer gap between ticks means that the tab was not running: it was away (R4). */
const ABSENCE_MS = 5000;
const TICKS_BETWEEN_SIGNS = 10;

export interface Commit {
  readonly before: State;
  readonly after: State;
}

/** This tab's hold of the tasting, taken before the state was loaded. */
export interface Hold {
  /** As given to `TastingStore.takeHold`. */
  readonly holder: string;
  /** The identity as it is now: written again where the storage was cleared. */
  readonly identity: () => TastingIdentity;
}

/**
 * The authority over one tasting: commands one at a time, saved before anything is acknowledged or published.
 *
 * Commands are applied at once to `#head`; while a write is under way they gather there and are saved together
 * by the next one. A failed write acknowledges nothing: everything waits, `onFault` is told, and each tick or
 * `retry` tries again.
 *
 * When another tab has taken the hold, it stops for good and acknowledges nothing more. Where the browser cleared the
 * storage under it, it writes everything anew and goes on.
 */
export class Authority {
  #head: State;
  #saved: State;
  #waiting: { resolve: (refusal: RefusalCode | null) => void; refusal: RefusalCode | null }[] = [];
  #isWriting = false;
  #isClosed = false;
  #fault: StorageFault | null = null;
  #mustWriteAll = false;
  #wasEvicted = false;
  #lastTickMs: number;
  #ticks = 0;
  #cancelWake: (() => void) | null = null;
  readonly #stopTicks: () => void;
  /** Told after every commit, and when a fault comes or goes. */
  onCommit: (commit: Commit) => void = () => {};
  /** The tab did not run for this long. */
  onAbsence: (ms: number) => void = () => {};
  onFault: (fault: StorageFault | null) => void = () => {};
  /** Another tab has the tasting (R8): this one is closed. */
  onTakenOver: () => void = () => {};
  /** The browser had cleared the storage; everything is on disk again. */
  onEvicted: () => void = () => {};

  /**
   * @param state what is on disk.
   * @param hold null where nobody else can have the tasting.
   */
  constructor(
    state: State,
    private readonly store: TastingStore,
    private readonly clock: HostClock,
    private readonly hold: Hold | null = null,
  ) {
    this.#head = state;
    this.#saved = state;
    this.#lastTickMs = clock.now();
    this.#stopTicks = clock.onTick(() => this.#tick());
    this.#setAlarm();
  }

  /** The state as it is on disk: the only one that may be shown. */
  get state(): State {
    return this.#saved;
  }

  get fault(): StorageFault | null {
    return this.#fault;
  }

  /** True once the browser has cleared the storage under this tab: it may do so again. */
  get wasEvicted(): boolean {
    return this.#wasEvicted;
  }

  /**
   * Puts a command into the queue. Its time is now.
   *
   * @returns why it was refused, or null; once everything up to and with it is on disk.
   */
  submit(command: Command): Promise<RefusalCode | null> {
    if (this.#isClosed) return new Promise(() => {});
    const now = this.clock.now();
    this.#noticeAbsence(now);
    const { state, refusal } = transition(this.#head, command, now);
    this.#head = state;
    return new Promise((resolve) => {
      this.#waiting.push({ resolve, refusal });
      this.#setAlarm();
      if (!this.#fault) void this.#write();
    });
  }

  /** Tries again to save what could not be saved. */
  retry(): void {
    if (this.#hasWork()) void this.#write();
    else this.#noteAlive();
  }

  /** Stops the clock. Nothing is accepted any more; what is not saved is never acknowledged. */
  close(): void {
    this.#isClosed = true;
    this.#stopTicks();
    this.#cancelWake?.();
  }

  #hasWork(): boolean {
    return this.#waiting.length > 0 || this.#head !== this.#saved || this.#mustWriteAll;
  }

  async #write(): Promise<void> {
    if (this.#isWriting || this.#isClosed) return;
    this.#isWriting = true;
    while (this.#hasWork() && !this.#isClosed) {
      const before = this.#saved;
      const after = this.#head;
      const isAll = this.#mustWriteAll;
      const batch = this.#waiting;
      this.#waiting = [];
      try {
        if (isAll || after !== before) await this.store.commit(this.#change(isAll ? null : before, after));
      } catch (error) {
        this.#waiting = [...batch, ...this.#waiting];
        if (this.#meet(error)) continue;
        break;
      }
      this.#tellFault(null);
      this.#saved = after;
      for (const { resolve, refusal } of batch) resolve(refusal);
      if (after !== before) this.#tell(() => this.onCommit({ before, after }));
      if (isAll) {
        this.#mustWriteAll = false;
        this.#wasEvicted = true;
        this.#tell(this.onEvicted);
      }
    }
    this.#isWriting = false;
  }

  /** `before` null: everything, and the hold with it. */
  #change(before: State | null, after: State): TastingChange {
    const { hold } = this;
    return {
      ...changeBetween(before, after),
      aliveMs: this.clock.now(),
      ...(hold ? { holder: hold.holder } : {}),
      ...(hold && !before ? { identity: hold.identity(), retakes: true } : {}),
    };
  }

  #noteAlive(): void {
    this.store.noteAlive(this.#saved.id, this.#lastTickMs, this.hold?.holder).then(
      () => this.#tellFault(null),
      (error: unknown) => {
        if (this.#meet(error)) void this.#write();
      },
    );
  }

  /** True when writing can go on at once. */
  #meet(error: unknown): boolean {
    const code = error instanceof StorageError ? error.code : null;
    if (this.#isClosed) return false;
    if (code === 'EVICTED' && this.hold) {
      this.#mustWriteAll = true;
      return true;
    }
    if (code === 'TAKEN_OVER') {
      this.close();
      this.#tell(this.onTakenOver);
    } else {
      this.#tellFault(toFault(error));
    }
    return false;
  }

  #tick(): void {
    const now = this.clock.now();
    this.#noticeAbsence(now);
    this.#lastTickMs = now;
    this.#ticks += 1;
    // Only an open question needs to know the second; else a laptop's disk may rest.
    const isDue = this.#saved.phase === 'question_open' || this.#ticks % TICKS_BETWEEN_SIGNS === 0;
    if (this.#fault) this.retry();
    else if (isDue) this.#noteAlive();
  }

  /** A suspended tab wakes up with whatever comes first, a message or a timer, so everyone looks. */
  #noticeAbsence(now: number): void {
    const lastAliveMs = this.#lastTickMs;
    if (now - lastAliveMs <= ABSENCE_MS) return;
    this.#lastTickMs = now;
    this.onAbsence(now - lastAliveMs);
    this.#head = transition(this.#head, { type: 'absence', lastAliveMs }, now).state;
    this.#setAlarm();
    if (!this.#fault) void this.#write();
  }

  #setAlarm(): void {
    this.#cancelWake?.();
    // The reveal, or Next where it comes by itself: never both.
    const atMs = this.#head.clock.deadlineMs ?? this.#head.goesOnAtMs;
    this.#cancelWake =
      atMs === null ? null : this.clock.wakeAt(atMs, () => void this.submit({ type: 'tick' }));
  }

  /** A listener that throws is a bug, but no reason to stop the room. */
  #tell(tell: () => void): void {
    try {
      tell();
    } catch (error) {
      queueMicrotask(() => {
        throw error;
      });
    }
  }

  #tellFault(fault: StorageFault | null): void {
    if (this.#isClosed || this.#fault === fault) return;
    this.#fault = fault;
    this.onFault(fault);
  }
}

function toFault(error: unknown): StorageFault {
  if (!(error instanceof StorageError)) return { code: 'STORAGE_FAILED', detail: String(error) };
  const { code, message } = error;
  if (code === 'TAKEN_OVER' || code === 'EVICTED') return { code: 'STORAGE_FAILED', detail: message };
  return { code, detail: message };
}
