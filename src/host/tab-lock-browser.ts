import type { TabLock } from './tab-lock';
import { createLeaseTabLock, type LeasePorts, type TabChannel } from './tab-lock-lease';

/** A tab that is being reloaded lets go of its lock a moment after the new page asks for it. */
const PATIENCE_MS = 1000;
/** A lock that nobody holds comes at once; only a busy machine makes it wait. */
const LONGEST_MS = 10_000;
const CHANNEL = 'sommelier-arena.tabs';

/**
 * By Web Locks, which the browser releases with a tab that crashes. Plain-http pages other than localhost have none:
 * there by leases.
 */
export function createBrowserTabLock(ports: Omit<LeasePorts, 'channel'>): TabLock {
  if ('locks' in navigator) return createWebTabLock(navigator.locks);
  return createLeaseTabLock({ ...ports, channel: openChannel() });
}

function createWebTabLock(locks: LockManager): TabLock {
  return {
    hold(id, how, onLost) {
      const abort = new AbortController();
      return new Promise((resolve) => {
        let isHeld = false;
        let isReleased = false;
        let timer = setTimeout(() => abort.abort(), LONGEST_MS);
        void isTaken(locks, nameOf(id)).then((isElsewhere) => {
          if (!isElsewhere || isHeld) return;
          clearTimeout(timer);
          timer = setTimeout(() => abort.abort(), PATIENCE_MS);
        });
        const options = how === 'ask' ? { signal: abort.signal } : { steal: true };
        const holding = locks.request(nameOf(id), options, () => {
          clearTimeout(timer);
          isHeld = true;
          return new Promise<void>((release) => {
            resolve(() => {
              isReleased = true;
              release();
            });
          });
        });
        holding.catch(() => {
          if (!isHeld) resolve(null);
          else if (!isReleased) onLost();
        });
      });
    },
  };
}

function nameOf(id: string): string {
  return `tasting ${id}`;
}

async function isTaken(locks: LockManager, name: string): Promise<boolean> {
  const held = await locks.query().catch(() => null);
  return held?.held?.some((lock) => lock.name === name) ?? true;
}

/** Where there is none (Safari before 15.4) nobody answers: who asks waits until the lease is renewed or runs out. */
function openChannel(): TabChannel {
  if (typeof BroadcastChannel === 'undefined') return { post: () => {}, onMessage: () => {} };
  const channel = new BroadcastChannel(CHANNEL);
  return {
    post: (message) => channel.postMessage(message),
    onMessage: (listener) => channel.addEventListener('message', ({ data }) => listener(data)),
  };
}
