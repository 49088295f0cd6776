import type { Page } from 'playwright/test';

import { HostDriver } from './support/host-driver';
import { expect, test, type Room } from './support/room';

/** The pages' address for phones: plain http on another name than localhost, where a browser has no Web Locks. */
async function plainAddress(room: Room): Promise<string | undefined> {
  const response = await fetch(`${room.arena.url}config.json`);
  const { joinBase = [] } = (await response.json()) as { joinBase?: string[] };
  return joinBase[0];
}

/** Ends the page's process: it has no last words, and its lease stays where it is. */
async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // It has no answer either.
  void session.send('Page.crash').catch(() => {});
  await crashed;
}

test('[R8] on plain http a second tab says so, takes over on a tap, and a crashed tab’s lease runs out', async ({
  room,
}) => {
  const address = await plainAddress(room);
  test.skip(address === undefined, 'this machine has no address but its own');
  const host = await room.host(address);
  await host.prepare();
  expect(await host.page.evaluate(() => 'locks' in navigator)).toBe(false);
  const phone = await room.phone();
  await phone.join(await host.link());
  await host.start();
  await phone.answer('Lemon');

  const second = new HostDriver(await host.page.context().newPage(), address ?? '');
  await second.page.goto(host.page.url());
  await expect(second.button('Take over')).toBeVisible();
  await host.inPhase('question_open');
  await second.button('Take over').click();
  await second.inPhase('question_paused');
  await expect(host.button('Take over')).toBeVisible();
  await phone.inPhase('question_paused');
  await second.page.reload();
  await second.inPhase('question_paused');
  await phone.isLive();

  await crash(second.page);
  const third = new HostDriver(await host.page.context().newPage(), address ?? '');
  await third.page.goto(host.page.url());
  await third.inPhase('question_paused');
  await expect(host.button('Take over')).toBeVisible();
  await phone.isLive();
  await third.answered(1, 1);
  await third.button('Resume').click();
  await expect(phone.option('Lemon')).toHaveAttribute('aria-pressed', 'true');
  await third.reveal();
  await expect(phone.page.locator('[data-points="100"]')).toBeVisible();
});
