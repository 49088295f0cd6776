import { BAROLO, CHABLIS } from './support/host-driver';
import { expect, test } from './support/room';

test('[J4][J6] who comes late knocks and comes in by itself, from the next question on and with 0 for those missed', async ({
  room,
}) => {
  const host = await room.host();
  await host.prepare([CHABLIS, BAROLO]);
  const link = await room.link(host);
  const early = await room.phone();
  await early.join(link);
  await host.start();
  const late = await room.phone();
  await late.page.goto(link);
  await late.refused('GAME_STARTED');
  await expect(late.main).toHaveAttribute('data-phase', 'waiting');
  await late.page.getByRole('textbox', { name: /first name/i }).fill('Tom');
  await late.page.getByRole('button', { name: 'Ask the host to let me in' }).click();
  await expect(late.page.getByText(/You come in by yourself/)).toBeVisible();
  await late.refused('GAME_STARTED');
  await expect(host.page.getByText(/Tom/).first()).toBeVisible();
  // A reload at the door loses nothing but the knock: it may be asked again.
  await late.page.reload();
  await late.refused('GAME_STARTED');
  await late.page.getByRole('button', { name: 'Ask the host to let me in' }).click();
  await host
    .button(/^let in/i)
    .first()
    .click();
  await late.isLive();
  await late.inPhase('question_open');
  await expect(late.status).toContainText('You play from the next question on');
  await expect(late.answers.getByRole('button', { name: 'Lemon' })).toBeDisabled();
  await early.answer('Lemon');
  await host.answered(1, 1);
  await host.reveal();
  await host.next('question_leaderboard');
  await host.next('question_open');
  await late.answer('Chablis');
  await host.answered(1, 2);
});

test('[J6] let in during the second wine, the rankings say so to everyone; "not now" is said kindly', async ({
  room,
}) => {
  const host = await room.host();
  await host.prepare([CHABLIS, BAROLO]);
  const link = await room.link(host);
  const early = await room.phone();
  await early.join(link);
  await host.start();
  for (let question = 1; question <= 5; question += 1) {
    await host.reveal();
    await host.next('question_leaderboard');
    await host.next(question < 5 ? 'question_open' : 'round_leaderboard');
  }
  const [late, other] = [await room.phone(), await room.phone()];
  await late.page.goto(link);
  await late.page.getByRole('button', { name: 'Ask the host to let me in' }).click();
  await host
    .button(/^let in/i)
    .first()
    .click();
  await late.isLive();
  await late.inPhase('round_leaderboard');
  await other.page.goto(link);
  await other.page.getByRole('button', { name: 'Ask the host to let me in' }).click();
  await host.button('Not now').click();
  await expect(other.page.getByText(/Not now, says the host/)).toBeVisible();
  await other.refused('GAME_STARTED');
  await host.next('question_open');
  await late.answer('Garnet');
  await host.reveal();
  await host.next('question_leaderboard');
  await late.inPhase('question_leaderboard');
  await early.inPhase('question_leaderboard');
  await expect(early.page.locator('[data-rank]').filter({ hasText: 'from wine 2' })).toHaveCount(1);
  await expect(late.page.locator('[data-you="true"]')).toContainText('from wine 2');
});
