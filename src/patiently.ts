const PAUSES_MS = [300, 1000, 3000];

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Loads a part of the page, again if it did not arrive: browsers abort what they are fetching when the network
 * changes, and a fetch or an import is not repeated by them. Both fail with a `TypeError`; nothing else is tried again.
 */
export async function patiently<Value>(load: () => Promise<Value>, pause = wait): Promise<Value> {
  for (const ms of PAUSES_MS) {
    try {
      return await load();
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
    await pause(ms);
  }
  return load();
}
