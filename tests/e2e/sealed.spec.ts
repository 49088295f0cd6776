import { readFileSync } from 'node:fs';

import { CHABLIS, type HostDriver } from './support/host-driver';
import { expect, test, type Room } from './support/room';

/** A friend prepares a Chablis and saves it; the path of the sealed file. */
async function sealedFile(friend: HostDriver): Promise<string> {
  await friend.prepare([CHABLIS], 'Birthday bottles');
  await friend.button('More').click();
  await friend.button('Save as a sealed file').click();
  const downloading = friend.page.waitForEvent('download');
  await friend.button('Save the sealed file').click();
  return (await downloading).path();
}

async function importFile(room: Room, host: HostDriver, file: string): Promise<void> {
  await host.page.goto(`${room.arena.url}#/host`);
  await host.page.locator('input[type="file"]').setInputFiles(file);
}

test('[P8][T8] a friend prepares, the host imports, plays along and sees every answer at its reveal', async ({
  room,
}) => {
  const file = await sealedFile(await room.host());
  const text = readFileSync(file, 'utf8');
  expect(text).toContain('Chablis');
  expect(text).not.toMatch(/correct|secret|code/u);

  const host = await room.host();
  await importFile(room, host, file);
  await host.inPhase('waiting');
  await expect(host.page.getByText(/join with your phone/)).toBeVisible();
  await host.button('Edit tasting').click();
  await expect(host.page.getByRole('heading', { name: 'A friend prepared this tasting' })).toBeVisible();
  await expect(host.page.getByRole('textbox')).toHaveCount(0);
  await host.page.getByRole('link', { name: 'Open' }).click();

  const phone = await room.phone();
  await phone.join(await room.link(host));
  await host.start();
  for (const [index, [right]] of CHABLIS.entries()) {
    if (index > 0) await host.next('question_open');
    await expect(host.main.locator('[data-correct="true"]')).toHaveCount(0);
    await phone.answer(right);
    await host.reveal();
    await expect(phone.page.locator('[data-points="100"]')).toBeVisible();
    await host.next('question_leaderboard');
  }
  await host.next('round_leaderboard');
  await host.end();
  await expect(phone.page.getByRole('heading', { name: 'Final leaderboard' })).toBeVisible();
});

test('[H2] results of a sealed tasting that ended early tell nothing of the rest', async ({ room }) => {
  const file = await sealedFile(await room.host());
  const host = await room.host();
  await importFile(room, host, file);
  await host.inPhase('waiting');
  const phone = await room.phone();
  await phone.join(await room.link(host));
  await host.start();
  await host.reveal();
  await host.end();
  await host.page.goto(`${room.arena.url}#/host`);
  await expect(host.page.getByText('Prepared by a friend')).toBeVisible();
  await host.page.getByRole('link', { name: /^Results/ }).click();
  await expect(host.page.getByText('Lemon')).toBeVisible();
  for (const later of ['Chardonnay', '2019', 'Domaine Laroche Chablis']) {
    await expect(host.page.getByText(later)).toHaveCount(0);
  }
});

test('[T8] a sealed file that was changed is refused in plain words', async ({ room }) => {
  const text = readFileSync(await sealedFile(await room.host()), 'utf8');
  const host = await room.host();
  await host.page.goto(`${room.arena.url}#/host`);
  await host.page.locator('input[type="file"]').setInputFiles({
    name: 'sealed.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text.replace('Sancerre', 'Saumur')),
  });
  await expect(host.page.locator('[data-import="SEALED_DAMAGED"]')).toBeVisible();
});
