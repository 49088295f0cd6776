const PAUSES_MS = [300, 1000, 3000];

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Style sheets of the page that did not arrive. */
const unstyled = new Set<HTMLLinkElement>();
globalThis.document?.addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') unstyled.add(target);
  },
  true,
);

/**
 * Loads a part of the page, again if it did not arrive. A phone that joins a Wi-Fi gets its second address a moment
 * later, and browsers abort what they are fetching then (`ERR_NETWORK_CHANGED`); a fetch or an import is not repeated
 * by them. Both fail with a `TypeError`, and Vite's import of a part with styles by its own words. Nothing else is
 * tried again.
 */
export async function patiently<Value>(load: () => Promise<Value>, pause = wait): Promise<Value> {
  for (const ms of PAUSES_MS) {
    try {
      return await load();
    } catch (error) {
      if (!hasNotArrived(error)) throw error;
    }
    await pause(ms);
    styleAgain();
  }
  return load();
}

function hasNotArrived(error: unknown): boolean {
  return (
    error instanceof TypeError ||
    (error instanceof Error && error.message.startsWith('Unable to preload CSS'))
  );
}

/** Vite asks for each style sheet once; a second import does without those that failed. */
function styleAgain(): void {
  for (const link of unstyled) {
    unstyled.delete(link);
    link.replaceWith(link.cloneNode());
  }
}
