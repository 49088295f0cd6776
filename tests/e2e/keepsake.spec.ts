import { readFile } from 'node:fs/promises';

import { BAROLO, CHABLIS } from './support/host-driver';
import type { PhoneDriver } from './support/phone-driver';
import { expect, test } from './support/room';

/** Width and height of a PNG. */
function sizeOf(png: Buffer) {
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

async function openKeepsake(phone: PhoneDriver) {
  await phone.page.getByRole('button', { name: 'Keep this evening' }).click();
  const dialog = phone.page.getByRole('dialog', { name: 'Your evening' });
  await expect(dialog.getByRole('img')).toBeVisible();
  return dialog;
}

test('[P12][P13] an evening is kept as a picture and on paper, and found by the old link with nobody there', async ({
  room,
}) => {
  const host = await room.host();
  await host.prepare([BAROLO, CHABLIS], 'Friday in the cellar 🍷', null);
  const id = /#\/host\/(.+)$/u.exec(host.page.url())?.[1];
  const link = await room.link(host);
  const phone = await room.phone();
  const name = await phone.join(link);
  await host.start();
  for (const [index, [right, wrong]] of BAROLO.entries()) {
    await phone.inPhase('question_open');
    if (index < 4) await phone.answer(index % 2 === 0 ? right : wrong);
    await host.reveal();
    await host.next('question_leaderboard');
    await host.next(index < 4 ? 'question_open' : 'round_leaderboard');
  }
  await host.next('question_open');
  await phone.answer('Lemon');
  await host.end();
  await phone.inPhase('ended');
  await host.page.goto('about:blank');

  const keepsake = await openKeepsake(phone);
  await expect(keepsake.getByRole('img')).toHaveAccessibleName(
    `Friday in the cellar 🍷: ${name}, 1st of 1, with 200 points. 2 wines with the right answers and yours.`,
  );
  const downloading = phone.page.waitForEvent('download');
  await keepsake.getByRole('link', { name: 'Save the picture' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^sommelier-arena-\d{4}-\d\d-\d\d\.png$/u);
  const picture = await readFile(await download.path());
  expect(sizeOf(picture).width).toBe(1080);
  expect(sizeOf(picture).height).toBeGreaterThan(1080);
  await download.saveAs('artifacts/pictures/keepsake-picture.png');
  await phone.page.screenshot({ path: 'artifacts/pictures/keepsake-phone.png' });

  await phone.page.emulateMedia({ media: 'print' });
  await expect(phone.main).toBeHidden();
  await expect(keepsake).toBeHidden();
  const sheet = phone.page.getByRole('article');
  await expect(sheet.getByRole('heading', { name: 'Wine 1: Barolo Massolino' })).toBeVisible();
  await expect(sheet.getByRole('row', { name: /region/i })).toContainText('Chianti');
  await expect(sheet).toContainText('Lemon (not counted)');
  await phone.page.setViewportSize({ width: 794, height: 1123 });
  await phone.page.screenshot({ path: 'artifacts/pictures/keepsake-paper.png', fullPage: true });
  await phone.page.emulateMedia({ media: 'screen' });
  await phone.page.setViewportSize({ width: 390, height: 844 });
  await keepsake.getByRole('button', { name: 'Close' }).click();
  await expect(phone.page.getByRole('article')).toHaveCount(0);

  for (const address of [link, `${room.arena.url}#/results/${id}`]) {
    await phone.page.goto('about:blank');
    await phone.page.goto(address);
    await phone.inPhase('ended');
    const again = await openKeepsake(phone);
    await expect(again.getByRole('img')).toHaveAccessibleName(new RegExp(name, 'u'));
    await again.getByRole('button', { name: 'Close' }).click();
  }
});

test('[P13] where the browser can share files, the picture is shared; who changes their mind is told nothing', async ({
  room,
}) => {
  const host = await room.host();
  await host.prepare();
  const phone = await room.phone();
  await phone.page.addInitScript(() => {
    const shared: string[] = [];
    let refusal = '';
    Object.assign(window, { shared, refuseWith: (name: string) => (refusal = name) });
    Object.assign(navigator, {
      canShare: ({ files }: { files: File[] }) => files.length === 1,
      share: async ({ files }: { files: File[] }) => {
        if (refusal) throw new DOMException('no', refusal);
        for (const file of files) shared.push(`${file.type} ${file.size > 1000}`);
      },
    });
  });
  await phone.join(await room.link(host));
  await host.start();
  await phone.answer('Lemon');
  await host.reveal();
  await host.end();
  await phone.inPhase('ended');
  const keepsake = await openKeepsake(phone);
  const share = keepsake.getByRole('button', { name: 'Share' });
  const refuseWith = (name: string) => phone.page.evaluate(`refuseWith('${name}')`);
  await share.click();
  await expect.poll(() => phone.page.evaluate('shared')).toEqual(['image/png true']);
  await refuseWith('NotAllowedError');
  await share.click();
  await expect(keepsake.getByRole('status')).toHaveText(/could not be shared/);
  await refuseWith('AbortError');
  await share.click();
  await expect(keepsake.getByRole('status')).toBeEmpty();
});
