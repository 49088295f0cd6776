import { readFile } from 'node:fs/promises';

import type { WineText } from './support/host-driver';
import { expect, test } from './support/room';

/** A wine that no list of wines knows. */
const HOUSE_WINE: WineText = [
  ['Moonlight', 'Old brick', 'Fog', 'Ink'],
  ['Grandmother’s hill', 'Behind the barn', 'North meadow', 'South meadow'],
  ['House red one', 'House red two', 'House red three', 'House red four'],
  ['Year of the hail', 'Year of the frost', 'Year of the wasps', 'Year of the flood'],
  ['Cuvée Rosalie', 'Cuvée Albert', 'Cuvée Emma', 'Cuvée Otto'],
];

test('[H3] what a host typed is in the library after a reload, can be put in order, and moves as a file', async ({
  room,
}) => {
  const host = await room.host();
  const { page } = host;
  await host.prepare([HOUSE_WINE]);
  await page.goto(`${room.arena.url}#/host`);
  await page.getByRole('link', { name: 'Your answers' }).click();
  const list = (category: string) => page.getByRole('list', { name: category, exact: true });
  await expect(list('Color').getByRole('listitem')).toHaveCount(4);
  await page.reload();
  await expect(list('Color').getByRole('listitem')).toHaveCount(4);

  await page.getByRole('radio', { name: /^Region/ }).check();
  await expect(list('Region')).toContainText('Grandmother’s hill');
  await page.getByLabel('Add to Region').fill('Côté jardin');
  await page.getByLabel('Add to Region').press('Enter');
  await expect(list('Region')).toContainText('Côté jardin');
  await expect(page.getByLabel('Add to Region')).toHaveValue('');

  await page.getByRole('button', { name: 'Rename North meadow' }).click();
  const field = page.getByLabel('New text for “North meadow”');
  await expect(field).toBeFocused();
  await field.fill('North meadow, top');
  await field.press('Enter');
  await expect(page.getByRole('button', { name: 'Rename North meadow, top' })).toBeFocused();

  await page.getByRole('button', { name: 'Remove South meadow' }).click();
  await expect(list('Region')).not.toContainText('South meadow');
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(list('Region')).toContainText('South meadow');

  await page.getByLabel('Search your answers').fill('cote JARDIN');
  await expect(page.getByText(/^1 of \d+ answers$/)).toBeVisible();
  await expect(list('Region').getByRole('listitem')).toHaveCount(1);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as file' }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ kind: 'sommelier-arena-library', version: 1 });
  const other = await room.host();
  await other.page.goto(`${room.arena.url}#/host/library`);
  const file = { name: 'answers.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await other.page.locator('input[type="file"]').setInputFiles(file);
  await expect(other.page.getByText(/^\d+ new answers were added\.$/)).toBeVisible();
  await other.page.getByRole('radio', { name: /^Region/ }).check();
  await expect(other.page.getByRole('list', { name: 'Region', exact: true })).toContainText(
    'North meadow, top',
  );
});

test('[H3] an answer is renamed on a screen of 320 px, and nothing lies beside it', async ({ room }) => {
  const host = await room.host();
  await host.prepare([HOUSE_WINE]);
  await host.page.setViewportSize({ width: 320, height: 454 });
  await host.page.goto(`${room.arena.url}#/host/library`);
  await host.page.getByRole('button', { name: 'Rename Moonlight' }).click();
  await expect(host.page.getByLabel('New text for “Moonlight”')).toBeFocused();
  const overflow = await host.page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});
