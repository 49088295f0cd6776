import type { BrowserContext, Page } from 'playwright/test';

import { HostDriver } from './support/host-driver';
import { isKept, publish } from './support/kept-pages';
import { expect, test } from './support/room';
import { serveStatic, type StaticPages } from './support/static-pages';

test.use({ serviceWorkers: 'allow' });
test.setTimeout(60_000);

async function withPages(
  context: BrowserContext,
  play: (pages: StaticPages, page: Page) => Promise<void>,
): Promise<void> {
  const pages = await serveStatic('dist');
  try {
    await play(pages, await context.newPage());
  } finally {
    pages.stop();
  }
}

test('[Offline] dashboard, editor with its lists, and join form open without a server', async ({
  context,
}) => {
  await withPages(context, async (pages, page) => {
    await page.goto(`${pages.url}#/host`);
    await isKept(page, true);
    pages.stop();
    await page.goto(`${pages.url}#/host/new`);
    await page.reload();
    const label = page.getByRole('textbox', { name: 'Wine 1 label' });
    await label.fill('Chablis 2019');
    await expect(async () => {
      await label.press('Enter');
      await expect(page.getByLabel('Wine 1 Region correct answer', { exact: true })).toHaveValue('Chablis', {
        timeout: 2000,
      });
    }).toPass();
    await page.goto(`${pages.url}#/`);
    await page.reload();
    await expect(page.getByRole('textbox', { name: 'Tasting code' })).toBeVisible();
  });
});

test('[Offline] a new version waits, says so, and comes on a press when no page is in a tasting', async ({
  arena,
  context,
}) => {
  await withPages(context, async (pages, page) => {
    pages.setConfig(JSON.stringify({ signaling: arena.url.replace('http', 'ws') }));
    await page.goto(pages.url);
    await isKept(page, false);
    const tab = await context.newPage();
    const host = new HostDriver(tab, pages.url);
    await host.prepare();
    await isKept(tab, true);
    await publish(pages, page);
    await page.getByRole('button', { name: 'Update now' }).click();
    await expect(page.getByText('Another tab is in')).toBeVisible();

    await tab.close();
    const reloaded = page.waitForEvent('load');
    await page.getByRole('button', { name: 'Update now' }).click();
    await reloaded;
    await expect(page.getByRole('button', { name: 'Update now' })).toHaveCount(0);
    expect(
      await page.evaluate(async () => (await caches.keys()).some((name) => name.includes('.new.'))),
    ).toBe(true);
  });
});
