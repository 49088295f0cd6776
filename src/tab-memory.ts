const RUNNING_KEY = 'sommelier-arena.running';
const TAB_KEY = 'sommelier-arena.tab';

/**
 * What this tab remembers over its reloads, and no longer. Where site data is blocked it remembers nothing: then a
 * reload runs nothing by itself, and every page load is a tab of its own.
 */
export const tabMemory = {
  /** Ids of the tastings that it runs. */
  running(): string[] {
    return (read(RUNNING_KEY) ?? '').split(' ').filter(Boolean);
  },

  keepRunning(ids: readonly string[]): void {
    write(RUNNING_KEY, ids.join(' '));
  },

  /** The tab's own name: `fresh`, unless it has one. */
  name(fresh: string): string {
    const name = read(TAB_KEY) ?? fresh;
    write(TAB_KEY, name);
    return name;
  },

  forget(): void {
    for (const key of [RUNNING_KEY, TAB_KEY]) write(key, null);
  },
};

/** Where site data is blocked even looking throws. */
function read(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, text: string | null): void {
  try {
    if (text === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
  } catch {
    // Blocked: see above.
  }
}
