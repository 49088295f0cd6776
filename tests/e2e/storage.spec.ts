import type { CDPSession } from 'playwright/test';

import { CHABLIS } from './support/host-driver';
import { expect, test, type Room } from './support/room';

async function playing(room: Room) {
  const host = await room.host();
  await host.prepare([CHABLIS], 'A full disk', null);
  const phone = await room.phone();
  await phone.join(await room.link(host));
  await host.start();
  const session = await host.page.context().newCDPSession(host.page);
  const { origin } = new URL(host.page.url());
  return { host, phone, session, origin };
}

/** A quota of so many bytes, or again the browser's own. */
async function setQuota(session: CDPSession, origin: string, quotaSize?: number): Promise<void> {
  await session.send('Storage.overrideQuotaForOrigin', {
    origin,
    ...(quotaSize !== undefined && { quotaSize }),
  });
}

test('[P3] with the quota used up nothing is called saved, the host sees why, and goes on when there is room', async ({
  room,
}) => {
  const { host, phone, session, origin } = await playing(room);
  await setQuota(session, origin, 1);
  // The sign of life of the next second finds no room.
  await expect(host.page.locator('[role="alert"][data-fault="STORAGE_FULL"]')).toBeVisible();
  await phone.option('Lemon').click();
  await expect(phone.status).toHaveAttribute('data-answer', 'saving');
  await setQuota(session, origin);
  await host.button('Try again').click();
  await expect(phone.status).toHaveAttribute('data-answer', 'saved');
  await host.answered(1, 1);
  await host.page.reload();
  await host.inPhase('question_paused');
  await host.answered(1, 1);
});

test('[P3][R4] storage that the browser cleared under the running tab is written anew, and the host is warned', async ({
  room,
}) => {
  const { host, phone, session, origin } = await playing(room);
  await phone.answer('Lemon');
  await host.reveal();
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await host.next('question_leaderboard');
  await expect(host.page.getByText(/cleared this page/u)).toBeVisible();
  await host.next('question_open');
  await phone.answer('Chablis');
  await host.page.reload();
  await host.inPhase('question_paused');
  await host.answered(1, 1);
  await phone.isLive();
  await host.reveal();
  await host.next('question_leaderboard');
  await expect(host.page.locator('[data-rank="1"]')).toContainText('200');
});
