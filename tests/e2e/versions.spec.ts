import { readdirSync, readFileSync } from 'node:fs';

import type { Page } from 'playwright/test';

import type { Arena } from './support/arena';
import type { HostDriver } from './support/host-driver';
import { isKept, publish } from './support/kept-pages';
import type { PhoneDriver } from './support/phone-driver';
import { expect, test } from './support/room';
import { serveStatic, type StaticPages } from './support/static-pages';

test.use({ serviceWorkers: 'allow' });

/** What a side says that it speaks, as the build has it, whatever the numbers are. */
const SPEAKS = /\{oldest:(\d+),newest:(\d+)\}/gu;

/** Pages as they were built. */
async function serve(arena: Arena): Promise<StaticPages> {
  const pages = await serveStatic('dist');
  pages.setConfig(JSON.stringify({ signaling: arena.url.replace('http', 'ws') }));
  return pages;
}

/** Puts the next version there: one that has forgotten every protocol of these pages. */
function outgrow(pages: StaticPages): void {
  const files = readdirSync('dist/assets')
    .filter((file) => file.endsWith('.js'))
    .map((file) => `assets/${file}`)
    .filter((file) => readFileSync(`dist/${file}`, 'utf8').match(SPEAKS));
  expect(files, 'chunks that say what is spoken').not.toEqual([]);
  for (const file of files) {
    pages.change(file, (text) =>
      text.replaceAll(SPEAKS, (_, _oldest, newest: string) => {
        const next = Number(newest) + 1;
        return `{oldest:${next},newest:${next}}`;
      }),
    );
  }
}

async function linkOf(host: HostDriver, pages: StaticPages): Promise<string> {
  return (await host.link()).replace(/^[^#]+/u, pages.url);
}

/** Counts how often the page is loaded from now on. */
function countLoads(page: Page): () => number {
  let loads = 0;
  page.on('load', () => (loads += 1));
  return () => loads;
}

async function isOlder(phone: PhoneDriver): Promise<void> {
  await phone.refused('VERSION_MISMATCH');
  await expect(phone.page.getByRole('button', { name: /^Reload/u })).toBeVisible();
}

test('[J4][Offline] a page that a phone has kept meets a newer host: it says so, and one press loads the new one past what is kept', async ({
  arena,
  room,
}) => {
  const pages = await serve(arena);
  const phone = await room.phone();
  await phone.page.goto(pages.url);
  await isKept(phone.page, false);
  outgrow(pages);
  const host = await room.host(pages.url);
  await host.prepare();
  await publish(pages, phone.page);

  await phone.page.goto(await linkOf(host, pages));
  await isOlder(phone);
  const loads = countLoads(phone.page);
  await phone.page.getByRole('button', { name: /^Reload/u }).click();
  await phone.isLive();
  expect(loads()).toBe(1);
  await host.start();
  await phone.answer('Lemon');
  await host.answered(1, 1);
  expect(loads()).toBe(1);
  pages.stop();
});

test('[J4] where the server has nothing newer, a press reloads once and the phone says the same again', async ({
  arena,
  room,
}) => {
  const [old, newer] = [await serve(arena), await serve(arena)];
  outgrow(newer);
  const host = await room.host(newer.url);
  await host.prepare();
  const phone = await room.phone();
  await phone.page.goto(await linkOf(host, old));
  await isOlder(phone);
  const loads = countLoads(phone.page);
  for (const times of [1, 2]) {
    await phone.page.getByRole('button', { name: /^Reload/u }).click();
    await expect.poll(loads).toBe(times);
    await isOlder(phone);
    expect(loads()).toBe(times);
  }
  // Another phone comes in meanwhile: the host has not suffered, and the old page has stayed where it was.
  const fresh = await room.phone();
  await fresh.join(await linkOf(host, newer));
  await isOlder(phone);
  expect(loads()).toBe(2);
  old.stop();
  newer.stop();
});

test('[J4] a newer phone meets an older host: it says that the host has to update, and does not reload', async ({
  arena,
  room,
}) => {
  const [old, newer] = [await serve(arena), await serve(arena)];
  outgrow(newer);
  const host = await room.host(old.url);
  await host.prepare();
  const phone = await room.phone();
  await phone.page.goto(await linkOf(host, newer));
  await phone.refused('VERSION_MISMATCH');
  const alert = phone.page.getByRole('alert');
  await expect(alert).toContainText(/host/iu);
  await expect(phone.page.getByRole('button', { name: /^Reload/u })).toHaveCount(0);
  const loads = countLoads(phone.page);
  await phone.page.getByRole('button', { name: 'Try again' }).click();
  await phone.refused('VERSION_MISMATCH');
  expect(loads()).toBe(0);
  old.stop();
  newer.stop();
});

test('[J4][Offline][R4] a host is never updated in the middle of a tasting, not by a reload either', async ({
  arena,
  room,
}) => {
  const pages = await serve(arena);
  const host = await room.host(pages.url);
  await host.page.goto(`${pages.url}#/host`);
  await isKept(host.page, true);
  await host.prepare();
  const phone = await room.phone();
  await phone.join(await linkOf(host, pages));
  await host.start();
  const loads = countLoads(host.page);
  outgrow(pages);
  await publish(pages, host.page);
  await phone.answer('Lemon');
  await host.answered(1, 1);
  expect(loads()).toBe(0);

  // The phone's page is of the old version, so only a host of that version gets it back.
  await host.page.reload();
  await host.inPhase('question_paused');
  await phone.isLive();
  await phone.inPhase('question_paused');
  await host.button('Resume').click();
  await phone.answer('Gold');
  await host.answered(1, 1);
  expect(loads()).toBe(1);
  pages.stop();
});
