import { expect, test } from './support/room';

test('[P10][H3] with leaderboards after each wine Next leads to the next question, and the choice is remembered', async ({
  room,
}) => {
  const host = await room.host();
  await host.page.goto(`${room.arena.url}#/host/new`);
  const choice = host.page.getByRole('checkbox', { name: 'Leaderboard after each wine' });
  await expect(choice).not.toBeChecked();
  await choice.check();
  // The rest is typed on the page that is open.
  await host.prepare();
  const phone = await room.phone();
  await phone.join(await room.link(host));
  await host.start();
  for (let number = 1; number <= 5; number += 1) {
    await host.reveal();
    await phone.inPhase('question_revealed');
    await host.next(number < 5 ? 'question_open' : 'round_leaderboard');
    await phone.inPhase(number < 5 ? 'question_open' : 'round_leaderboard');
  }
  await host.next('ended');
  await host.page.goto(`${room.arena.url}#/host/new`);
  await expect(choice).toBeChecked();
});

test('[P2][P7][P10] a new screen begins at its top, whatever was scrolled before; a reveal moves nothing', async ({
  room,
}) => {
  const host = await room.host();
  await host.prepare();
  const phone = await room.phone();
  await phone.page.setViewportSize({ width: 320, height: 454 });
  await phone.join(await room.link(host));
  // On every screen there is something to scroll to.
  for (const { page } of [phone, host])
    await page.evaluate(() => (document.body.style.paddingBottom = '900px'));
  const scroll = () =>
    Promise.all([phone, host].map(({ page }) => page.evaluate(() => window.scrollTo(0, 300))));
  const places = () =>
    Promise.all([phone, host].map(({ page }) => page.evaluate(() => document.documentElement.scrollTop)));
  await scroll();
  await host.start();
  await phone.inPhase('question_open');
  expect(await places()).toEqual([0, 0]);
  await phone.answer('Lemon');
  await scroll();
  await host.reveal();
  await phone.inPhase('question_revealed');
  expect(await places()).toEqual([300, 300]);
  await host.next('question_leaderboard');
  await phone.inPhase('question_leaderboard');
  expect(await places()).toEqual([0, 0]);
  await scroll();
  await host.end();
  await phone.inPhase('ended');
  expect(await places()).toEqual([0, 0]);
});
