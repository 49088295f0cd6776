import type { Locator, Page } from 'playwright/test';

import { expect, test, type Room } from './support/room';

/** The link in the dialog that lets another device in, as this test reaches the pages. */
async function linkIn(room: Room, page: Page): Promise<string> {
  const link = page.locator('[data-seat-link]');
  await expect(link).toBeVisible();
  return ((await link.getAttribute('data-seat-link')) ?? '').replace(/^[^#]+/u, room.arena.url);
}

const mainOf = (page: Page): Locator => page.locator('main[data-phase]');

async function inPhase(page: Page, phase: string): Promise<void> {
  await expect(mainOf(page)).toHaveAttribute('data-phase', phase);
  await expect(mainOf(page)).toHaveAttribute('data-link', 'live');
}

test('[P2][P5][P7][P8][R1][R3][R4] host, phone, a big screen in a second window and a remote play a question', async ({
  room,
}) => {
  const host = await room.host();
  await host.prepare();
  const phone = await room.phone();
  const name = await phone.join(await room.link(host));

  // The television on the host's own machine.
  await host.button('Big screen').click();
  const opening = host.page.context().waitForEvent('page');
  await host.page.getByRole('link', { name: 'Open big screen' }).click();
  const screen = await opening;
  await screen.setViewportSize({ width: 1440, height: 900 });
  await inPhase(screen, 'waiting');
  await expect(screen.getByText('1 is in')).toBeVisible();
  await expect(screen.getByText(name)).toBeVisible();
  await expect(screen.locator('[data-code]')).toHaveAttribute('data-code', await host.code());
  await expect(screen).toHaveURL(/#\/screen\/[1-9]\d{3}\/[\w-]+$/u);
  await expect(host.page.getByText('The big screen is connected.')).toBeVisible();
  await host.button('Close').click();

  // A friend's phone.
  await host.button('More').click();
  await host.button('Screens and remotes').click();
  await host.button('Let in a remote').click();
  const link = await linkIn(room, host.page);
  const remote = (await room.phone()).page;
  await remote.goto(link);
  await inPhase(remote, 'waiting');
  await expect(host.page.getByText('The remote is connected.')).toBeVisible();
  await host.button('Close').click();

  await remote.getByRole('button', { name: 'Start game' }).click();
  for (const page of [host.page, remote, screen]) await inPhaseOf(page, 'question_open');
  await phone.inPhase('question_open');
  await expect(screen.getByRole('heading', { name: 'Which color is this wine?' })).toBeVisible();
  await expect(screen.getByRole('timer')).toBeVisible();
  await expect(screen.getByText('0 of 1 have answered')).toBeVisible();
  await expect(remote.getByText('0 of 1 answered')).toBeVisible();
  await expect(remote.getByText(name)).toBeVisible();

  // A reload of each, and of the host: all are back by themselves.
  await screen.reload();
  await inPhase(screen, 'question_open');
  await remote.reload();
  await inPhase(remote, 'question_open');
  await host.page.reload();
  for (const page of [remote, screen]) await inPhase(page, 'question_paused');
  await remote.getByRole('button', { name: 'Resume' }).click();
  await phone.inPhase('question_open');
  await phone.answer('Lemon');
  await expect(screen.getByText('1 of 1 has answered')).toBeVisible();
  await expect(screen.locator('[data-correct]')).toHaveCount(0);

  await remote.getByRole('button', { name: 'Reveal answer' }).click();
  await inPhase(screen, 'question_revealed');
  const right = screen.locator('[data-correct="true"]');
  await expect(right).toContainText('Lemon');
  await expect(right).toContainText('1 answer');
  await expect(screen.getByText('1 of 1 got it')).toBeVisible();

  await remote.getByRole('button', { name: /^Next/u }).click();
  await inPhase(screen, 'question_leaderboard');
  await expect(screen.getByRole('list', { name: 'Leaderboard' }).locator('[data-rank="1"]')).toContainText(
    name,
  );

  // The link is spent, and a device that the host lets go is out.
  const stranger = (await room.phone()).page;
  await stranger.goto(link);
  await expect(stranger.locator('[data-reason="DEVICE_LINK_SPENT"]')).toBeVisible();
  await host.button('More').click();
  await host.button('Screens and remotes').click();
  await host.button('Let Remote 2 go').click();
  await expect(remote.locator('[data-reason="NO_DEVICE"]')).toBeVisible();
  await inPhase(screen, 'question_leaderboard');
});

async function inPhaseOf(page: Page, phase: string): Promise<void> {
  await expect(mainOf(page)).toHaveAttribute('data-phase', phase);
}
