import type { TabLock } from './tab-lock';

/** A tab that is being reloaded lets go of its lock a moment after the new page asks for it. */
const PATIENCE_MS = 1000;

/**
 * By Web Locks, which the browser releases with a tab that crashes. Plain-http pages other than localhost have none:
 * there every tab gets what it asks for.
 */
export function createBrowserTabLock(): TabLock {
  return {
    hold(id, how, onLost) {
      if (!('locks' in navigator)) return Promise.resolve(() => {});
      const abort = new AbortController();
      return new Promise((resolve) => {
        let isHeld = false;
        let isReleased = false;
        const timer = setTimeout(() => abort.abort(), PATIENCE_MS);
        const options = how === 'ask' ? { signal: abort.signal } : { steal: true };
        const holding = navigator.locks.request(`tasting ${id}`, options, () => {
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
