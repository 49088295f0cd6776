import type { HostClock } from '../../src/host/host-clock';
import type { PhoneClock } from '../../src/participant/participant-ports';

const TICK_MS = 1000;

/** Time that moves when the test says so. Everyone in a test shares it, as everyone shares the real one. */
export class ManualTime {
  nowMs = 1_000_000;
  #lastId = 0;
  readonly #timers = new Map<number, { atMs: number; listener: () => void }>();

  after(ms: number, listener: () => void): () => void {
    this.#lastId += 1;
    const id = this.#lastId;
    this.#timers.set(id, { atMs: this.nowMs + Math.max(0, ms), listener });
    return () => this.#timers.delete(id);
  }

  /** Moves to the next timer that is due by `untilMs` and runs it; false when there is none. */
  runNext(untilMs: number): boolean {
    let next: [number, { atMs: number; listener: () => void }] | null = null;
    for (const entry of this.#timers) if (!next || entry[1].atMs < next[1].atMs) next = entry;
    if (!next || next[1].atMs > untilMs) return false;
    this.#timers.delete(next[0]);
    this.nowMs = Math.max(this.nowMs, next[1].atMs);
    next[1].listener();
    return true;
  }

  phoneClock(): PhoneClock {
    return { now: () => this.nowMs, after: (ms, listener) => this.after(ms, listener) };
  }

  /** `isSuspended` makes the tab miss its ticks and alarms, as a shut lid does. */
  hostClock(isSuspended: () => boolean = () => false): HostClock {
    return {
      now: () => this.nowMs,
      wakeAt: (atMs, listener) =>
        this.after(atMs - this.nowMs, () => {
          if (!isSuspended()) listener();
        }),
      onTick: (listener) => {
        let cancel = () => {};
        const tick = () => {
          cancel = this.after(TICK_MS, tick);
          if (!isSuspended()) listener();
        };
        cancel = this.after(TICK_MS, tick);
        return () => cancel();
      },
    };
  }
}
