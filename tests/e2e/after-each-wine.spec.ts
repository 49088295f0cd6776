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
