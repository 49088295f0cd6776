import type { HostStore } from './host-store';

/**
 * Keeps the host's screen awake while a tasting is under way, since its sleep stops everyone. The browser lets go of
 * the lock whenever the page is hidden, so it is taken again on return. Plain-http pages have no wake lock: then the
 * screen's own settings decide.
 */
export function keepAwake(store: HostStore): void {
  let lock: Promise<WakeLockSentinel | null> | null = null;

  const look = () => {
    const phase = store.getState().active?.view.phase;
    const isWanted = phase !== undefined && document.visibilityState === 'visible';
    if (isWanted && !lock && 'wakeLock' in navigator) {
      // Refused in power saving: the game goes on without.
      lock = navigator.wakeLock.request('screen').catch(() => null);
    } else if (!isWanted && lock) {
      void lock.then((held) => held?.release());
      lock = null;
    }
  };
  store.subscribe(look);
  document.addEventListener('visibilitychange', look);
  look();
}
