import type { TabLock } from '../../src/host/tab-lock';

/** Locks of one browser in memory: every host tab that shares it lives there. */
export function createMemoryTabLock(): TabLock {
  const held = new Map<string, () => void>();
  return {
    async hold(id, how, onLost) {
      const holder = held.get(id);
      if (holder && how === 'ask') return null;
      const own = () => onLost();
      held.set(id, own);
      holder?.();
      return () => {
        if (held.get(id) === own) held.delete(id);
      };
    },
  };
}
