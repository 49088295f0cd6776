import 'fake-indexeddb/auto';
import type { HostClock } from '../../src/host/host-clock';
import { createLeaseTabLock, type TabMessage } from '../../src/host/tab-lock-lease';
import type { TabLock } from '../../src/host/tab-lock';
import type { Lease, LeaseStore } from '../../src/storage/lease-store';
import { createIdbLeaseStore } from '../../src/storage/lease-store-idb';
import { createStrictStore } from '../../src/storage/strict-store';
import { ManualTime } from './manual-time';
import { settled } from './open-question';
import { newDatabaseName } from './tasting-store-subjects';

export interface LeaseTab {
  readonly lock: TabLock;
  /** Neither ticks nor hears nor speaks: it crashed, or a lid is shut. */
  isSuspended: boolean;
  /** It ticks, but its channel is dead. */
  isDeaf: boolean;
  /** Its storage refuses. */
  isBroken: boolean;
}

/** Tabs of a browser without locks: leases in IndexedDB, a channel in memory, time by hand. */
export class LeaseTabs {
  readonly time = new ManualTime();
  readonly leases = createIdbLeaseStore(createStrictStore(newDatabaseName()));
  readonly #tabs: { tab: LeaseTab; hear: ((message: unknown) => void)[] }[] = [];

  /**
   * @param tabId the tab's own text, which a reload keeps.
   * @param aheadMs how much its clock is ahead of the others'.
   */
  open(tabId = `tab ${this.#tabs.length}`, aheadMs = 0): LeaseTab {
    const hear: ((message: unknown) => void)[] = [];
    const page = `page ${this.#tabs.length}`;
    const inner = this.time.hostClock(() => tab.isSuspended);
    const clock: HostClock = {
      now: () => inner.now() + aheadMs,
      onTick: inner.onTick,
      wakeAt: (atMs, listener) => inner.wakeAt(atMs - aheadMs, listener),
    };
    const leases: LeaseStore = {
      exchange: (id, decide) =>
        tab.isBroken ? Promise.reject(new Error('refused')) : this.leases.exchange(id, decide),
    };
    const lock = createLeaseTabLock({
      leases,
      clock,
      page,
      tab: tabId,
      channel: {
        post: (message) => this.post(message, hear),
        onMessage: (listener) => hear.push(listener),
      },
    });
    const tab: LeaseTab = { lock, isSuspended: false, isDeaf: false, isBroken: false };
    this.#tabs.push({ tab, hear });
    return tab;
  }

  /** Says something to all tabs but the one that hears by `except`. */
  post(message: TabMessage | null, except: unknown = null): void {
    const from = this.#tabs.find(({ hear }) => hear === except)?.tab;
    if (from && (from.isDeaf || from.isSuspended)) return;
    for (const { tab, hear } of this.#tabs) {
      if (hear === except) continue;
      queueMicrotask(() => {
        if (!tab.isSuspended && !tab.isDeaf) for (const listener of hear) listener(structuredClone(message));
      });
    }
  }

  async lease(): Promise<Lease | null> {
    return this.leases.exchange('a', (found) => found);
  }

  async advance(ms: number): Promise<void> {
    const untilMs = this.time.nowMs + ms;
    await settled();
    while (this.time.runNext(untilMs)) await settled();
    this.time.nowMs = untilMs;
  }
}
