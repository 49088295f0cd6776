import { HostDriver } from './support/host-driver';
import { expect, test } from './support/room';

test('[T5][J4] late phones: told that it is over, then that the host is away, and that there is none once it is deleted', async ({
  room,
}) => {
  const host = await room.host();
  await host.prepare();
  const link = await room.link(host);
  const guest = await room.phone();
  await guest.join(link);
  await host.start();
  await host.end();
  await guest.inPhase('ended');

  const late = await room.phone();
  await late.page.goto(link);
  await late.refused('GAME_STARTED');
  await expect(late.page.getByRole('alert')).toContainText('This tasting is over');
  await expect(late.page.getByRole('button', { name: 'Ask the host to let me in' })).toHaveCount(0);

  // A closed tab may be a reload: the code is kept for its host.
  const browser = host.page.context();
  await host.page.close();
  const waiting = await room.phone();
  await waiting.page.goto(link);
  await expect(waiting.main).toHaveAttribute('data-link', 'host-away');

  const back = new HostDriver(await browser.newPage(), room.arena.url);
  await back.page.goto(`${room.arena.url}#/host`);
  await back.page.getByRole('button', { name: 'Delete Friday in the cellar' }).click();
  await expect(back.page.getByText('“Friday in the cellar” deleted.')).toBeVisible();
  // As long as it can be taken back it keeps its code.
  await expect(waiting.main).toHaveAttribute('data-link', 'host-away');
  await back.page.getByRole('link', { name: 'Sommelier Arena' }).click();
  await waiting.refused('SESSION_NOT_FOUND');
  await expect(guest.page.getByRole('heading', { name: 'Final leaderboard' })).toBeVisible();
});

test('[T5][J4] a lobby that is deleted in the tab that runs it leaves nobody waiting', async ({ room }) => {
  const host = await room.host();
  await host.prepare();
  const link = await room.link(host);
  await host.page.goto(`${room.arena.url}#/host`);
  await host.page.getByRole('button', { name: 'Delete Friday in the cellar' }).click();
  await host.page.getByRole('link', { name: 'New tasting' }).click();
  await expect(host.page.getByRole('textbox', { name: 'Tasting title' })).toBeVisible();
  const late = await room.phone();
  await late.page.goto(link);
  await late.refused('SESSION_NOT_FOUND');
});
