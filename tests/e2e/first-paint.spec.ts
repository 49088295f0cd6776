import type { Page } from 'playwright/test';

import { expect, test } from './support/room';

const APP = '**/assets/app-*.js';

/** Holds the app back, as a slow network does, until the returned function is called. */
async function holdApp(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(APP, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

const field = (page: Page) => page.getByRole('textbox', { name: 'Tasting code' });

test('[J1] the join form stands there before the app, keeps what is typed and the focus, and nothing moves', async ({
  room,
}) => {
  const { page } = await room.phone();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        window.name = `${window.name} ${String(Reflect.get(entry, 'value'))}`;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const release = await holdApp(page);
  await page.goto(room.arena.url, { waitUntil: 'commit' });
  await field(page).fill('12');
  const before = await field(page).elementHandle();
  // What comes next is asked for by the app, once it has the form.
  const taken = page.waitForResponse('**/assets/play-*.js');
  release();
  await taken;
  expect(await page.evaluate(() => window.name)).toBe('');
  expect(await before?.evaluate((element: Element) => element.isConnected)).toBe(true);
  await expect(field(page)).toHaveValue('12');
  await field(page).press('End');
  await field(page).pressSequentially('34');
  await expect(field(page)).toBeFocused();
  await page.getByRole('button', { name: 'Join' }).click();
  await expect(page.locator('[data-reason="SESSION_NOT_FOUND"]')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('[J1] a code sent off before the app is there is dialled when it is', async ({ room }) => {
  const host = await room.host();
  await host.prepare();
  const phone = await room.phone();
  const release = await holdApp(phone.page);
  await phone.page.goto(`${room.arena.url}#/play`, { waitUntil: 'commit' });
  await field(phone.page).fill(await host.code());
  await phone.page.getByRole('button', { name: 'Join' }).click();
  await expect(phone.main).toHaveAttribute('data-link', 'connecting');
  release();
  await phone.isLive();
});

test('[J1] a wrong code sent off too early is told when the app is there', async ({ room }) => {
  const { page } = await room.phone();
  const release = await holdApp(page);
  await page.goto(room.arena.url, { waitUntil: 'commit' });
  await field(page).fill('12');
  await page.getByRole('button', { name: 'Join' }).click();
  release();
  await expect(page.getByRole('alert')).toContainText('four digits');
});

test('[J1] the first screen speaks the language and wears the theme of the phone', async ({
  browser,
  room,
}) => {
  const context = await browser.newContext({ locale: 'fr-CH', colorScheme: 'light' });
  const page = await context.newPage();
  const release = await holdApp(page);
  await page.goto(room.arena.url, { waitUntil: 'commit' });
  await expect(page.getByRole('textbox', { name: 'Code de la dégustation' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  release();
  await page.evaluate(() =>
    localStorage.setItem('sommelier-arena.preferences', '{"language":"en","theme":"dark"}'),
  );
  await page.reload();
  await expect(field(page)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await context.close();
});

test('[Browsers] a browser too old is told so, and so is one without JavaScript', async ({
  browser,
  room,
}) => {
  const old = await (await room.phone()).page.context().newPage();
  await old.addInitScript(() => {
    Reflect.deleteProperty(String.prototype, 'replaceAll');
  });
  await old.goto(room.arena.url);
  await expect(old.getByRole('alert')).toContainText('Safari 15.6');

  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(room.arena.url);
  await expect(plain.locator('noscript p').first()).toBeVisible();
  await context.close();
});
