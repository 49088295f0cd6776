const KEY = 'sommelier-arena.replaced';

/**
 * A page of a static host whose files were replaced asks for parts that are gone. When that is what has happened, and
 * this page is in no tasting, it opens itself anew, once a version.
 *
 * @param isBusy this page is in a tasting; then the screens say that a part did not load, and a person decides.
 */
export function healReplacedPages(isBusy: () => boolean): void {
  window.addEventListener('vite:preloadError', () => {
    const heal = async () => {
      const version = await newVersion();
      if (version === null || isBusy() || sessionStorage.getItem(KEY) === version) return;
      sessionStorage.setItem(KEY, version);
      window.location.reload();
    };
    // Out of reach, or blocked storage: the screens say that a part did not load.
    heal().catch(() => {});
  });
}

/** The name of the entry that the server has now, if it is not this page's. */
async function newVersion(): Promise<string | null> {
  const response = await fetch('./', { cache: 'no-store' });
  if (!response.ok) return null;
  const served = entryOf(new DOMParser().parseFromString(await response.text(), 'text/html'));
  return served !== null && served !== entryOf(document) ? served : null;
}

function entryOf(page: Document): string | null {
  return page.querySelector('script[type="module"]')?.getAttribute('src') ?? null;
}
