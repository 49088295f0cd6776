import type { Lease, LeaseStore } from '../storage/lease-store';
import type { HostClock } from './host-clock';
import type { TabLock } from './tab-lock';

/** A lease that was not renewed for this long belongs to a tab that crashed (R8). */
const STALE_MS = 10_000;
/** A lease is renewed at every second tick of the clock: every two seconds. */
const TICKS_PER_RENEWAL = 2;
/** How long a page that was reloaded waits for the one before it, which is most likely gone, to speak up. */
const RELOAD_PATIENCE_MS = 1000;

/** Carries what is posted to the other tabs, not to one's own. Messages are plain data, and may be anything. */
export interface TabChannel {
  post(message: TabMessage): void;
  onMessage(listener: (message: unknown) => void): void;
}

/** `ask`: is anybody there? `here`: yes. `taken`: the lease is mine now. `gone`: I have let go of it. */
export interface TabMessage {
  readonly type: 'ask' | 'here' | 'taken' | 'gone';
  readonly id: string;
}

export interface LeasePorts {
  readonly leases: LeaseStore;
  readonly channel: TabChannel;
  readonly clock: HostClock;
  /** A text of this page load's own. */
  readonly page: string;
  /** A text of this tab's own, kept over its reloads. */
  readonly tab: string;
}

/**
 * One tab is the authority, where the browser has no Web Locks: plain-http pages. A tab that holds a tasting renews a
 * lease and answers when others ask.
 *
 * Tabs compare their clocks here, and a wall clock that was set while they were open may make a lease look stale that
 * is not. Then it is taken, its holder is told at once or finds out at its next renewal, and until then the store
 * refuses the holder's commits (`TastingStore.takeHold`): that, and not the lease, is what keeps two from acting.
 */
export function createLeaseTabLock({ leases, channel, clock, page, tab }: LeasePorts): TabLock {
  const held = new Map<string, () => void>();
  const waiting = new Set<(message: TabMessage) => void>();
  let ticks = 0;

  const mine = (): Lease => ({ page, tab, renewedAtMs: clock.now() });

  const lose = (id: string) => {
    const onLost = held.get(id);
    held.delete(id);
    onLost?.();
  };

  /** Storage that was cleared has no lease: it is written anew. Rejects as the store does. */
  const renew = async (id: string): Promise<void> => {
    const holder = held.get(id);
    const now = await leases.exchange(id, (found) => (found && found.page !== page ? found : mine()));
    if (now?.page !== page && holder && held.get(id) === holder) lose(id);
  };

  clock.onTick(() => {
    ticks += 1;
    if (ticks % TICKS_PER_RENEWAL !== 0) return;
    // A renewal that fails is tried again; should another take the lease meanwhile, the next one finds out.
    for (const id of held.keys()) renew(id).catch(() => {});
  });

  channel.onMessage((message) => {
    if (!isTabMessage(message)) return;
    const { type, id } = message;
    if (type === 'ask' && held.has(id)) channel.post({ type: 'here', id });
    if (type === 'taken' && held.has(id)) renew(id).catch(() => lose(id));
    for (const listener of Array.from(waiting)) listener(message);
  });

  /** Resolves when somebody has answered, or let go, or `patienceMs` have passed. */
  const isAnybodyThere = (id: string, patienceMs: number): Promise<boolean> =>
    new Promise((resolve) => {
      const done = (isThere: boolean) => {
        waiting.delete(listener);
        cancel();
        resolve(isThere);
      };
      const listener = (message: TabMessage) => {
        if (message.id === id && message.type !== 'ask') done(message.type !== 'gone');
      };
      const cancel = clock.wakeAt(clock.now() + patienceMs, () => done(false));
      waiting.add(listener);
      channel.post({ type: 'ask', id });
    });

  /** True when the lease is ours now. */
  const ask = async (id: string): Promise<boolean> => {
    const first = await leases.exchange(id, (found) => {
      const isFree = !found || found.page === page || ageOf(found, clock.now()) >= STALE_MS;
      return isFree ? mine() : found;
    });
    if (!first || first.page === page) {
      channel.post({ type: 'taken', id });
      return true;
    }
    const leftMs = STALE_MS - ageOf(first, clock.now());
    if (await isAnybodyThere(id, first.tab === tab ? Math.min(leftMs, RELOAD_PATIENCE_MS) : leftMs))
      return false;
    // A holder that did not answer and yet renewed it is alive; so is one that was quicker than we.
    const last = await leases.exchange(id, (found) => (!found || isSame(found, first) ? mine() : found));
    if (last?.page !== page) return false;
    channel.post({ type: 'taken', id });
    return true;
  };

  return {
    async hold(id, how, onLost) {
      if (how === 'ask') {
        if (held.has(id) || !(await ask(id)) || held.has(id)) return null;
      } else {
        await leases.exchange(id, mine);
        channel.post({ type: 'taken', id });
        lose(id);
      }
      const own = () => onLost();
      held.set(id, own);
      return () => {
        if (held.get(id) !== own) return;
        held.delete(id);
        const gone = leases.exchange(id, (found) => (found?.page === page ? null : found));
        // A lease that cannot be deleted runs out.
        gone.catch(() => {});
        channel.post({ type: 'gone', id });
      };
    },
  };
}

/** ms; one renewed in the future, by another clock, is as fresh as can be. */
function ageOf(lease: Lease, nowMs: number): number {
  return Math.max(0, nowMs - lease.renewedAtMs);
}

function isSame(one: Lease, other: Lease): boolean {
  return one.page === other.page && one.renewedAtMs === other.renewedAtMs;
}

function isTabMessage(message: unknown): message is TabMessage {
  if (typeof message !== 'object' || message === null) return false;
  const { type, id } = message as Partial<Record<'type' | 'id', unknown>>;
  return typeof id === 'string' && (type === 'ask' || type === 'here' || type === 'taken' || type === 'gone');
}
