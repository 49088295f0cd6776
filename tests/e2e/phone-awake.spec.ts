import type { Page } from 'playwright/test';

import { WHOLE_BROWSER } from '../support/browser-args.mjs';
import { HostDriver } from './support/host-driver';
import type { PhoneDriver } from './support/phone-driver';
import { expect, test } from './support/room';

test.use({ launchOptions: WHOLE_BROWSER });

/** Counts the screen locks that the browser itself says are held. */
async function watchScreen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const sentinels: WakeLockSentinel[] = [];
    const request = WakeLock.prototype.request;
    WakeLock.prototype.request = async function remembered(type) {
      const sentinel = await request.call(this, type);
      sentinels.push(sentinel);
      return sentinel;
    };
    Object.assign(window, { heldScreens: () => sentinels.filter(({ released }) => !released).length });
  });
}

async function expectHeld(phone: PhoneDriver, count: number): Promise<void> {
  const held = () => phone.page.evaluate<number>('heldScreens()');
  await expect.poll(held).toBe(count);
}

test('[P2] a phone’s screen stays on during questions, not in the lobby or while people talk', async ({
  room,
}) => {
  const host = await room.host();
  await host.prepare();
  const phone = await room.phone();
  await watchScreen(phone.page);
  await phone.join(await room.link(host));
  await expectHeld(phone, 0);
  await host.start();
  await phone.inPhase('question_open');
  await expectHeld(phone, 1);
  await host.button('Pause').click();
  await phone.inPhase('question_paused');
  await expectHeld(phone, 1);
  await host.button('Resume').click();
  await host.reveal();
  await phone.inPhase('question_revealed');
  await expectHeld(phone, 1);
  await host.next('question_leaderboard');
  await phone.inPhase('question_leaderboard');
  await expectHeld(phone, 0);
  await host.next('question_open');
  await expectHeld(phone, 1);
  // The reload in the middle of a question is a return to the page like any other.
  await phone.page.reload();
  await phone.inPhase('question_open');
  await expectHeld(phone, 1);
  await host.end();
  await phone.inPhase('ended');
  await expectHeld(phone, 0);
});

test('[P2] where no page may keep the screen on the lobby says what to do, once', async ({ room }) => {
  const response = await fetch(`${room.arena.url}config.json`);
  const { joinBase = [] } = (await response.json()) as { joinBase?: string[] };
  const [address] = joinBase;
  test.skip(address === undefined, 'this machine has no address but its own');
  const browser = await room.host(address);
  const host = new HostDriver(browser.page, address ?? '');
  await host.prepare();
  const hint = /cannot keep the screen on/i;
  const near = await room.phone();
  await near.join(await room.link(host));
  await expect(near.page.getByText(hint)).toBeHidden();
  const phone = await room.phone();
  await phone.join(await host.link());
  await expect(phone.page.getByText(hint)).toBeVisible();
  await host.start();
  await phone.answer('Lemon');
  await expect(phone.page.getByText(hint)).toBeHidden();
});
