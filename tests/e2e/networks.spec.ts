import { networkInterfaces } from 'node:os';

import { chromium } from 'playwright/test';

import { expect, Room, test } from './support/room';

const lanAddress = Object.values(networkInterfaces())
  .flat()
  .find((address) => address && !address.internal && address.family === 'IPv4')?.address;

test('[J1] the whole way over plain http on a LAN address, where half the interfaces are missing', async ({
  room,
}) => {
  test.skip(!lanAddress, 'this machine has no address but its own');
  const url = `http://${lanAddress}:${room.arena.port}/`;
  const host = await room.host(url);
  await host.prepare();
  expect(await host.page.evaluate(() => window.isSecureContext)).toBe(false);
  const link = await host.link();
  expect(link.startsWith(url)).toBe(true);
  const phone = await room.phone();
  await phone.join(link);
  await host.start();
  await phone.answer('Lemon');
  await phone.page.reload();
  await phone.isLive();
  await host.reveal();
  await expect(phone.page.locator('[data-points]')).toHaveAttribute('data-points', '100');
});

test('[J1] with addresses hidden behind mDNS names, as browsers do by default', async ({ arena }) => {
  const args = (test.info().project.use.launchOptions?.args ?? []).filter((arg) => !arg.includes('Mdns'));
  const executablePath = test.info().project.use.launchOptions?.executablePath;
  const browser = await chromium.launch({ args, ...(executablePath ? { executablePath } : {}) });
  const room = new Room(browser, arena);
  try {
    const host = await room.host();
    await host.prepare();
    const phone = await room.phone();
    await phone.join(await host.link());
    await host.start();
    await phone.answer('Lemon');
  } finally {
    await room.close();
    await browser.close();
  }
});
