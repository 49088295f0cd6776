import { readFile } from 'node:fs/promises';

import type { HostDriver } from './support/host-driver';
import type { PhoneDriver } from './support/phone-driver';
import { CHABLIS, type WineText } from './support/host-driver';
import { expect, test } from './support/room';

/** Answers that are bad input to a spreadsheet, and read from the right. */
const ODD: WineText = [
  ['🍷 rouge', '=1+1', '@SUM(A1)', '+33'],
  ['יין הגליל', 'وادي البقاع', 'Galilée, "Golan"', 'Côte, Rôtie'],
  ['Argaman', 'Merlot', 'Obeidi', 'Merwah'],
  ['2016', '2013', '2018', '2010'],
  ['Château Musar 🇱🇧', 'Ksara', 'Yarden', 'Kefraya'],
];

/** Plays all of a wine: the first phone is right, the second always chooses the first wrong answer. */
async function playWine(host: HostDriver, phones: readonly PhoneDriver[], wine: WineText, last: boolean) {
  for (const [index, [right, wrong]] of wine.entries()) {
    for (const [place, phone] of phones.entries()) {
      await phone.inPhase('question_open');
      await phone.answer(place === 0 ? right : wrong);
    }
    await host.reveal();
    await host.next('question_leaderboard');
    if (index < 4) await host.next('question_open');
  }
  await host.next('round_leaderboard');
  await host.next(last ? 'ended' : 'question_open');
}

test('[H2] the results page: ranking, numbers, every question as bars and as a table, a file and a sheet', async ({
  room,
}) => {
  const host = await room.host();
  await host.prepare([CHABLIS, ODD], 'Friday in the cellar', null);
  const link = await room.link(host);
  const phones = [await room.phone(), await room.phone()];
  const names: string[] = [];
  for (const phone of phones) names.push(await phone.join(link));
  await host.start();
  await playWine(host, phones, CHABLIS, false);
  await playWine(host, phones, ODD, true);
  await host.page.getByRole('link', { name: 'Results' }).click();
  const { page } = host;

  await expect(page.getByRole('list', { name: 'Leaderboard' }).locator('[data-rank="1"]')).toContainText(
    `${names[0]} 1000`,
  );
  await expect(page.getByText('Best nose, vintage year')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Wine 2: Château Musar 🇱🇧' })).toBeVisible();
  const figures = page.getByRole('figure');
  await expect(figures).toHaveCount(10);
  const region = figures.nth(6);
  await expect(region).toContainText('1 of 2 got it');
  await expect(region.getByRole('img')).toHaveAccessibleName(/^Bar chart: .*יין הגליל 1/u);
  await expect(region.getByRole('row', { name: /יין הגליל/u })).toContainText('1');
  await expect(region.getByRole('row', { name: /Côte/u })).toContainText('0');

  const downloading = page.waitForEvent('download');
  await host.button('Save the answers as CSV').click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^sommelier-arena-\d{4}-\d\d-\d\d\.csv$/u);
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv.split('\r\n')).toHaveLength(22);
  expect(csv).toContain(`\r\n2,${names[1]},0,2,Color,"'=1+1",🍷 rouge,no,0,yes\r\n`);

  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `artifacts/pictures/results-${width}.png`, fullPage: true });
    const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await page.evaluate(overflow), `${width} px scrolls sideways`).toBeLessThanOrEqual(0);
  }

  await page.emulateMedia({ media: 'print' });
  await expect(host.button('Print')).toBeHidden();
  await expect(page.getByRole('link', { name: 'Your tastings' })).toBeHidden();
  await expect(figures.getByRole('button')).toHaveCount(0);
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.screenshot({ path: 'artifacts/pictures/results-paper.png', fullPage: true });
});
