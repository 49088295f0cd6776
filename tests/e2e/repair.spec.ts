import type { Locator } from 'playwright/test';

import { BAROLO, CHABLIS, type HostDriver } from './support/host-driver';
import type { PhoneDriver } from './support/phone-driver';
import { expect, test, type Room } from './support/room';

/** A host and two phones at the first reveal: the first phone was right, the second said Gold. */
async function revealed(room: Room) {
  const host = await room.host();
  await host.prepare([CHABLIS, BAROLO]);
  const link = await room.link(host);
  const [first, second] = [await room.phone(), await room.phone()];
  await first.join(link);
  await second.join(link);
  await host.start();
  await first.answer('Lemon');
  await second.answer('Gold');
  await host.reveal();
  await second.inPhase('question_revealed');
  return { host, first, second };
}

const dialog = (host: HostDriver): Locator => host.page.getByRole('dialog');
const news = (phone: PhoneDriver): Locator => phone.page.locator('[data-repair]');

/** Opens what the menu has, and what it leads to. */
async function choose(host: HostDriver, name: string): Promise<void> {
  await host.button('More').click();
  await dialog(host).getByRole('button', { name }).click();
}

async function save(host: HostDriver): Promise<void> {
  await dialog(host).getByRole('button', { name: 'Save' }).click();
  await expect(dialog(host)).toHaveCount(0);
}

test('[P14] two answers are accepted at the reveal, and both phones say so', async ({ room }) => {
  const { host, first, second } = await revealed(room);
  await expect(second.page.locator('[data-points]')).toHaveAttribute('data-points', '0');
  await host.button('Correct the answer').click();
  await expect(dialog(host).getByRole('checkbox', { name: 'Lemon' })).toBeChecked();
  await dialog(host).getByRole('checkbox', { name: 'Gold' }).check();
  await save(host);
  await expect(news(second)).toHaveText(
    'The host corrected wine 1, color: Gold is right too. You now have 100 points.',
  );
  await expect(news(first)).toContainText('You now have 100 points.');
  await expect(second.page.locator('[data-points]')).toHaveAttribute('data-points', '100');
  await expect(second.answers.locator('[data-correct="true"]')).toHaveCount(2);
  await host.next('question_leaderboard');
  await expect(host.page.locator('[data-rank="1"]')).toHaveCount(2);
});

test('[P14][R1] an earlier question is corrected while another is open; a phone that was away is told', async ({
  room,
}) => {
  const { host, first, second } = await revealed(room);
  await host.next('question_leaderboard');
  await host.next('question_open');
  await first.inPhase('question_open');
  await second.page.close();
  await choose(host, 'Correct an answer');
  await dialog(host)
    .getByRole('checkbox', { name: /nobody/i })
    .check();
  await save(host);
  await expect(first.status).toContainText('Wine 1 was corrected. You now have 0 points.');
  await first.answer('Chablis');
  const back = second.beside(await second.page.context().newPage());
  await back.page.goto(room.arena.url);
  await back.page.getByRole('link', { name: /back to your tasting/i }).click();
  await back.isLive();
  await expect(back.status).toContainText('You now have 0 points.');
  await host.reveal();
  await expect(news(back)).toHaveText('The host left out wine 1, color. You now have 0 points.');
});

test('[P14] a question and the rest of a wine are skipped, after a second thought', async ({ room }) => {
  const { host, first } = await revealed(room);
  await host.next('question_leaderboard');
  await host.next('question_open');
  await first.inPhase('question_open');
  await first.answer('Chablis');
  await choose(host, 'Skip this question');
  await dialog(host).getByRole('button', { name: 'Keep playing' }).click();
  await host.inPhase('question_open');
  await choose(host, 'Skip this question');
  await dialog(host).getByRole('button', { name: 'Skip the question' }).click();
  await host.inPhase('question_revealed');
  await expect(first.page.locator('[data-points]')).toHaveAttribute('data-points', '0');
  await expect(first.page.locator('[data-points]')).toHaveText('not counted');
  await choose(host, 'Skip this wine');
  await dialog(host).getByRole('button', { name: 'Skip the wine' }).click();
  await host.inPhase('round_leaderboard');
  await first.inPhase('round_leaderboard');
  await expect(news(first)).toHaveText('The host left out the rest of wine 1. You now have 100 points.');
  await expect(first.main.getByText('not counted')).toHaveCount(4);
  await host.next('question_open');
  await expect(first.main).toContainText('Purple');
  await expect(news(first)).toHaveCount(0);
});

test('[P14][T5][H2] after the end the result is corrected on the results page, and the phone keeps it', async ({
  room,
}) => {
  const { host, second } = await revealed(room);
  await host.end();
  await second.inPhase('ended');
  await host.page.getByRole('link', { name: 'Results' }).click();
  await host.page.getByRole('button', { name: 'Correct the answer wine 1, Color' }).click();
  await dialog(host).getByRole('checkbox', { name: 'Lemon' }).uncheck();
  await dialog(host).getByRole('checkbox', { name: 'Gold' }).check();
  await save(host);
  await expect(host.page.getByText(/^\d\d:\d\d Wine 1, color: Gold is right$/u)).toBeVisible();
  await expect(news(second)).toHaveText(
    'The host corrected wine 1, color: Gold is right. You now have 100 points.',
  );
  await second.page.reload();
  await expect(second.page.getByRole('heading', { name: 'Final leaderboard' })).toBeVisible();
  await expect(second.page.locator('[data-rank="1"]')).toContainText('100');
  await host.page.goBack();
  await host.inPhase('ended');
  await expect(host.page.getByText('Every phone has its result.')).toBeVisible();
});
