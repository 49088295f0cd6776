import { BAROLO, CHABLIS } from './support/host-driver';
import { expect, test } from './support/room';

test('[J1][T5][P8] bag numbers, table card and answer key are printed black on white, and nothing else', async ({
  room,
}) => {
  const host = await room.host();
  await host.prepare([CHABLIS, BAROLO], 'Friday in the cellar');
  const code = await host.code();
  await host.page.getByRole('link', { name: 'Print' }).click();
  const { page } = host;
  await expect(page.getByRole('heading', { name: /^Print for/ })).toBeVisible();
  await expect(page.locator('[data-print="labels"] p')).toHaveText([/Wine\s*1/, /Wine\s*2/]);
  await expect(page.locator('[data-print="card"]')).toContainText(code);
  await page.getByRole('checkbox', { name: /^Answer key/ }).check();
  await expect(page.getByText('do not look before the end')).toBeVisible();
  await expect(page.getByText('Nebbiolo'), 'on the screen').toBeHidden();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Nebbiolo'), 'on paper').toBeVisible();
  await expect(page.locator('main')).toBeHidden();
  const [background, color] = await page.evaluate(() => [
    getComputedStyle(document.body).backgroundImage,
    getComputedStyle(document.querySelector('[data-print="card"]') ?? document.body).color,
  ]);
  expect(background).toBe('none');
  expect(color).toBe('rgb(0, 0, 0)');

  for (const [paper, width] of [
    ['A4', '594'],
    ['Letter', '612'],
  ] as const) {
    await page.emulateMedia({ media: null });
    await page.getByRole('radio', { name: paper }).check();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    // Labels, card, the key's front, the key.
    expect(pdf.match(/\/Type\s*\/Page\b/gu)).toHaveLength(4);
    expect(pdf).toMatch(new RegExp(`/MediaBox\\s*\\[\\s*0 0 ${width}`, 'u'));
  }
});

test('[T8] the dashboard leads to what can be printed', async ({ room }) => {
  const host = await room.host();
  await host.prepare();
  await host.page.goto(`${room.arena.url}#/host`);
  await host.page.getByRole('link', { name: /^Print/ }).click();
  await expect(host.page.getByRole('button', { name: 'Print' })).toBeEnabled();
  await host.page.getByRole('link', { name: 'Back to the tasting' }).click();
  await host.inPhase('waiting');
});
