import type { Page } from 'playwright/test';

import type { StaticPages } from './static-pages';

/** Resolves when the pages, and with `all` everything a host needs, open without a network. */
export async function isKept(page: Page, all: boolean): Promise<void> {
  await page.evaluate(async (all) => {
    await navigator.serviceWorker.ready;
    const mark = all ? 'kept-all' : 'index.html';
    while (!(await caches.match(new URL(mark, location.href).href, { ignoreSearch: true })))
      await new Promise((resolve) => setTimeout(resolve, 50));
  }, all);
}

/** A new version is put on the server, and this page hears of it. */
export async function publish(pages: StaticPages, page: Page): Promise<void> {
  pages.change('sw.js', (text) => text.replaceAll('sommelier-arena.pages.', 'sommelier-arena.pages.new.'));
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
}
