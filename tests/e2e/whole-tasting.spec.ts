import { BAROLO, CHABLIS } from './support/host-driver';
import { expect, test } from './support/room';

const QUESTIONS = [...CHABLIS, ...BAROLO];

test('[P2][P7][P9][P10][P11][P12][P13] a host and three phones play two wines to the end', async ({
  room,
}) => {
  const host = await room.host();
  await host.prepare([CHABLIS, BAROLO]);
  const code = await host.code();
  const link = await room.link(host);
  const phones = [await room.phone(), await room.phone(), await room.phone()];
  const [first, second, third] = phones;
  if (!first || !second || !third) throw new Error('three phones');

  await expect(host.button('Start game')).toBeDisabled();
  const names = [await first.join(link), await second.join(link)];
  await third.type(room.arena.url, code);
  await third.isLive();
  names.push(await third.pseudonym());
  expect(new Set(names).size).toBe(3);
  const participants = host.page.getByRole('list', { name: 'Participants' });
  for (const name of names) await expect(participants.getByText(name)).toBeVisible();
  await expect(first.page).toHaveURL(new RegExp(`#/play/${code}$`, 'u'));
  await host.start();

  for (const [index, [right, wrong]] of QUESTIONS.entries()) {
    for (const phone of phones) await phone.inPhase('question_open');
    await expect(first.page.getByRole('timer')).toBeVisible();
    await expect(host.button(/^next/i)).toBeDisabled();
    await first.answer(right);
    await second.answer(wrong);
    if (index === 0) {
      await second.answer(right);
      await second.answer(wrong);
    }
    await host.answered(2, 3);
    await host.reveal();
    for (const phone of phones) await phone.inPhase('question_revealed');
    await expect(first.page.locator('[data-points]')).toHaveAttribute('data-points', '100');
    await expect(second.page.locator('[data-points]')).toHaveAttribute('data-points', '0');
    await expect(third.page.locator('[data-points]')).toHaveAttribute('data-points', '0');
    await expect(second.answers.locator('[data-correct="true"]')).toContainText(right);
    await expect(second.option(wrong)).toHaveAttribute('aria-pressed', 'true');
    await host.next('question_leaderboard');
    const rows = host.page.locator('[data-rank]');
    await expect(rows.first()).toContainText(names[0] ?? '');
    await expect(rows.nth(1)).toHaveAttribute('data-rank', '2');
    await expect(rows.nth(2)).toHaveAttribute('data-rank', '2');
    if (index % 5 < 4) {
      await host.next('question_open');
    } else {
      await host.next('round_leaderboard');
      await first.inPhase('round_leaderboard');
      await expect(first.main).toContainText(right);
      await host.next(index === 4 ? 'question_open' : 'ended');
    }
  }
  for (const phone of phones) {
    await phone.inPhase('ended');
    await expect(phone.page.getByRole('heading', { name: 'Final leaderboard' })).toBeVisible();
    for (const [right] of QUESTIONS) await expect(phone.main).toContainText(right);
  }
  await expect(first.page.locator('[data-rank="1"]')).toContainText('1000');
  await expect(
    first.page
      .getByRole('link', { name: 'Play another tasting' })
      .or(first.page.getByRole('button', { name: 'Play another tasting' })),
  ).toBeVisible();
});
