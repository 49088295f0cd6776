import type { Route } from 'playwright/test';

import { expect, test } from './support/room';

test('[J1] the link in the page carries an address that phones can reach', async ({ room }) => {
  const host = await room.host();
  await host.prepare();
  const link = await host.link();
  expect(link).toMatch(new RegExp(`^http://.+#/play/${await host.code()}/[\\w-]{22}$`, 'u'));
  expect(new URL(link).hostname).not.toBe('localhost');
  await expect(host.page.getByRole('img', { name: 'QR code to join' })).toBeVisible();
  await host.button('Copy join link').click();
  await expect(host.page.getByText(/copied/i)).toBeVisible();
});

test('[J4] a code that nobody has is SESSION_NOT_FOUND, in words, with a way on', async ({ room }) => {
  const phone = await room.phone();
  await phone.type(room.arena.url, '1234');
  await phone.refused('SESSION_NOT_FOUND');
});

test('[J4] a started game is GAME_STARTED for a new phone', async ({ room }) => {
  const host = await room.host();
  await host.prepare();
  const [first, late] = [await room.phone(), await room.phone()];
  const code = await host.code();
  await first.join(await room.link(host));
  await host.start();
  await late.type(room.arena.url, code);
  await late.refused('GAME_STARTED');
  await first.isLive();
});

test("[J4] a link whose KEY is not this host's is WRONG_HOST, and offers to type the code", async ({
  room,
}) => {
  const host = await room.host();
  await host.prepare();
  const link = await room.link(host);
  const phone = await room.phone();
  await phone.page.goto(link.replace(/[\w-]{22}$/u, 'A'.repeat(22)));
  await phone.refused('WRONG_HOST');
  await expect(host.page.getByRole('list', { name: 'Participants' }).getByRole('listitem')).toHaveCount(0);
});

test('[J4] while the host is away the phone waits and enters by itself', async ({ room }) => {
  const host = await room.host();
  await host.prepare();
  const link = await room.link(host);
  const address = host.page.url();
  await host.page.goto('about:blank');
  const phone = await room.phone();
  await phone.page.goto(link);
  await expect(phone.main).toHaveAttribute('data-link', 'host-away');
  await host.page.goto(address);
  await phone.isLive();
});

test('[P1] leaving the lobby frees the seat', async ({ room }) => {
  const host = await room.host();
  await host.prepare();
  const phone = await room.phone();
  const name = await phone.join(await room.link(host));
  const people = host.page.getByRole('list', { name: 'Participants' });
  await expect(people.getByText(name)).toBeVisible();
  await phone.page.getByRole('button', { name: /^leave/i }).click();
  await expect(people.getByText(name)).toHaveCount(0);
});

test('[P12] a kept result is shown by the old link without the host', async ({ room }) => {
  const host = await room.host();
  await host.prepare();
  const phone = await room.phone();
  const link = await room.link(host);
  await phone.join(link);
  await host.start();
  await phone.answer('Lemon');
  await host.end();
  await phone.inPhase('ended');
  await host.page.goto('about:blank');
  await phone.page.goto('about:blank');
  await phone.page.goto(link);
  await phone.inPhase('ended');
  await expect(phone.page.getByRole('heading', { name: 'Final leaderboard' })).toBeVisible();
  // P13: unrevealed at the end, so it is void and does not count.
  await expect(phone.main).toContainText('Lemon');
  await expect(phone.page.locator('[data-rank="1"]')).toContainText('0');
});

test('[R7] a page of which parts did not arrive fetches them again, with no tap', async ({ room }) => {
  const host = await room.host();
  await host.prepare();
  const phone = await room.phone();
  const parts = [
    'config.json',
    'assets/app-*.js',
    'assets/play-*.js',
    'assets/play-*.css',
    'assets/join-*.js',
  ];
  const lost: string[] = [];
  for (const part of parts) {
    const lose = async (route: Route) => {
      lost.push(part);
      await route.abort('connectionreset');
    };
    await phone.page.route(`**/${part}`, lose, { times: 1 });
  }
  await phone.join(await room.link(host));
  expect(lost.length).toBeGreaterThan(3);
  const styled = () => Array.from(document.styleSheets, (sheet) => sheet.href ?? '');
  await expect.poll(async () => (await phone.page.evaluate(styled)).join()).toContain('play-');
});
