import type { Command, RefusalCode } from '../game/command';
import type { State } from '../game/state';
import { transition } from '../game/transition';
import { StorageError, changeBetween, type TastingStore } from '../storage/tasting-store';
import type { HostClock } from './host-clock';
import type { StorageFault } from './host-store';

/** A longer gap between ticks means that the tab was not running: it was away (R4). */
const ABSENCE_MS = 5000;
const TICKS_BETWEEN_SIGNS = 10;

export interface Commit {
  readonly before: State;
  readonly after: State;
}

/**
 * The authority over one tasting: commands one at a time, saved before anything is acknowledged or published.
 *
 * Commands are applied at once to `#head`; while a write is under way they gather there and are saved together
 * by the next one. A failed write acknowledges nothing: everything waits, `onFault` is told, and each tick or
 * `retry` tries again.
 */
export class Authority {
  #head: State;
  #saved: State;
  #waiting: { resolve: (refusal: RefusalCode | null) => void; refusal: RefusalCode | null }[] = [];
  #isWriting = false;
  #isClosed = false;
  #fault: StorageFault | null = null;
  #lastTickMs: number;
  #ticks = 0;
  #cancelWake: (() => void) | null = null;
  readonly #stopTicks: () => void;
  /** Told after every commit, and when a fault comes or goes. */
  onCommit: (commit: Commit) => void = () => {};
  /** The tab did not run for this long. */
  onAbsence: (ms: number) => void = () => {};
  onFault: (fault: StorageFault | null) => void = () => {};

  /** @param state what is on disk. */
  constructor(
    state: State,
    private readonly store: TastingStore,
    private readonly clock: HostClock,
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
    if (this.#waiting.length > 0 || this.#head !== this.#saved) void this.#write();
    else this.#noteAlive();
  }

  /** Stops the clock. Nothing is accepted any more; what is not saved is never acknowledged. */
  close(): void {
    this.#isClosed = true;
    this.#stopTicks();
    this.#cancelWake?.();
  }

  async #write(): Promise<void> {
    if (this.#isWriting || this.#isClosed) return;
    this.#isWriting = true;
    while (this.#waiting.length > 0 || this.#head !== this.#saved) {
      const before = this.#saved;
      const after = this.#head;
      const batch = this.#waiting;
      this.#waiting = [];
      try {
        if (after !== before) {
          await this.store.commit({ ...changeBetween(before, after), aliveMs: this.clock.now() });
        }
      } catch (error) {
        this.#waiting = [...batch, ...this.#waiting];
        this.#tellFault(toFault(error));
        break;
      }
      this.#tellFault(null);
      this.#saved = after;
      for (const { resolve, refusal } of batch) resolve(refusal);
      if (after !== before) this.#tellCommit({ before, after });
    }
    this.#isWriting = false;
  }

  #noteAlive(): void {
    this.store.noteAlive(this.#saved.id, this.#lastTickMs).then(
      () => this.#tellFault(null),
      (error: unknown) => this.#tellFault(toFault(error)),
    );
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
    const { deadlineMs } = this.#head.clock;
    this.#cancelWake =
      deadlineMs === null ? null : this.clock.wakeAt(deadlineMs, () => void this.submit({ type: 'tick' }));
  }

  /** A listener that throws is a bug, but no reason to stop the room. */
  #tellCommit(commit: Commit): void {
    try {
      this.onCommit(commit);
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
  if (error instanceof StorageError) return { code: error.code, detail: error.message };
  return { code: 'STORAGE_FAILED', detail: String(error) };
}
