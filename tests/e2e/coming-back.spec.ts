import { CHABLIS, HostDriver } from './support/host-driver';
import type { PhoneDriver } from './support/phone-driver';
import { expect, test, type Room } from './support/room';

async function playing(room: Room): Promise<{ host: HostDriver; phone: PhoneDriver; other: PhoneDriver }> {
  const host = await room.host();
  await host.prepare();
  const [phone, other] = [await room.phone(), await room.phone()];
  await phone.join(await room.link(host));
  await other.join(await room.link(host));
  return { host, phone, other };
}

test('[R1] a phone that reloads is back in its seat, in every phase, with no tap', async ({ room }) => {
  const { host, phone } = await playing(room);
  const name = await phone.pseudonym();
  const isBack = async (phase: string) => {
    await phone.page.reload();
    await phone.isLive();
    await phone.inPhase(phase);
    expect(await phone.pseudonym()).toBe(name);
  };
  await isBack('waiting');
  await host.start();
  await isBack('question_open');
  await phone.answer('Gold');
  await isBack('question_open');
  await expect(phone.option('Gold')).toHaveAttribute('aria-pressed', 'true');
  await expect(phone.status).toHaveAttribute('data-answer', 'saved');
  await host.button('Pause').click();
  await phone.inPhase('question_paused');
  await expect(phone.option('Gold')).toBeDisabled();
  await isBack('question_paused');
  await expect(phone.option('Gold')).toHaveAttribute('aria-pressed', 'true');
  await host.button('Resume').click();
  await host.inPhase('question_open');
  await host.reveal();
  await isBack('question_revealed');
  await expect(phone.option('Gold')).toHaveAttribute('aria-pressed', 'true');
  await host.next('question_leaderboard');
  await isBack('question_leaderboard');
  for (let n = 0; n < 4; n += 1) {
    await host.next('question_open');
    await host.reveal();
    await host.next('question_leaderboard');
  }
  await host.next('round_leaderboard');
  await isBack('round_leaderboard');
  await host.end();
  await phone.inPhase('ended');
  await phone.page.reload();
  await phone.inPhase('ended');
  expect(await phone.pseudonym()).toBe(name);
  await expect(host.page.locator('[data-rank]')).toHaveCount(2);
});

test('[R4] a host that reloads is back: same code, same people, every answer, the question paused', async ({
  room,
}) => {
  const { host, phone, other } = await playing(room);
  const code = await host.code();
  const name = await phone.pseudonym();
  await host.start();
  await phone.answer('Amber');
  await host.answered(1, 2);

  await host.page.reload();
  await host.inPhase('question_paused');
  await host.answered(1, 2);
  await phone.isLive();
  await other.isLive();
  await phone.inPhase('question_paused');
  expect(await phone.pseudonym()).toBe(name);
  await expect(phone.option('Amber')).toHaveAttribute('aria-pressed', 'true');
  await expect(phone.option('Amber')).toBeDisabled();
  await host.button('Resume').click();
  await other.answer('Lemon');
  await host.reveal();
  await expect(other.page.locator('[data-points]')).toHaveAttribute('data-points', '100');
  await expect(phone.page.locator('[data-points]')).toHaveAttribute('data-points', '0');

  // T8: the authority runs on every route of the tab, also after a reload there.
  await host.page.goto(`${room.arena.url}#/host`);
  await host.page.reload();
  await phone.isLive();
  await host.page.goto(`${room.arena.url}#/host/${code}`);
  await host.inPhase('question_revealed');
  await host.next('question_leaderboard');
  await phone.inPhase('question_leaderboard');
});

test('[R5][R6] while the host is away phones say so, and what is tapped then is not lost', async ({
  room,
}) => {
  const { host, phone } = await playing(room);
  await host.start();
  const address = host.page.url();
  await host.page.goto('about:blank');
  await expect(phone.main).toHaveAttribute('data-link', 'host-away');
  await phone.option('Lemon').click();
  await expect(phone.status).toHaveAttribute('data-answer', 'saving');
  await host.page.goto(address);
  await host.inPhase('question_paused');
  await phone.isLive();
  await expect(phone.status).toHaveAttribute('data-answer', 'saving');
  await host.button('Resume').click();
  await expect(phone.status).toHaveAttribute('data-answer', 'saved');
  await host.answered(1, 2);
});

test('[R1] a second tab takes the seat over, and the first offers "Play here"', async ({ room }) => {
  const { phone } = await playing(room);
  const name = await phone.pseudonym();
  const tab = phone.beside(await phone.page.context().newPage());
  await tab.page.goto(phone.page.url());
  await tab.isLive();
  expect(await tab.pseudonym()).toBe(name);
  await expect(phone.main).toHaveAttribute('data-link', 'moved');
  await phone.page.getByRole('button', { name: 'Play here' }).click();
  await phone.isLive();
  await expect(tab.main).toHaveAttribute('data-link', 'moved');
});

test('[R8] a second host tab says so, takes over on a tap, and the first stops', async ({ room }) => {
  const { host, phone } = await playing(room);
  await host.start();
  await phone.answer('Lemon');
  const second = new HostDriver(await host.page.context().newPage(), room.arena.url);
  await second.page.goto(host.page.url());
  await expect(second.button('Take over')).toBeVisible();
  await host.inPhase('question_open');
  await second.button('Take over').click();
  await second.inPhase('question_paused');
  await expect(host.button('Take over')).toBeVisible();
  await phone.isLive();
  await phone.inPhase('question_paused');
  await second.reveal();
  await phone.inPhase('question_revealed');
  await expect(phone.page.locator('[data-points]')).toHaveAttribute('data-points', '100');
  await second.page.close();
  await host.button('Take over').click();
  await host.inPhase('question_revealed');
});

test('[P10] a double click goes one step', async ({ room }) => {
  const { host, phone } = await playing(room);
  await host.start();
  await phone.answer('Lemon');
  await host.button(/^reveal answer/i).dblclick();
  await expect(host.button('Reveal answer now')).toBeVisible();
  await host.inPhase('question_open');
  await host.button('Reveal answer now').click();
  await host.inPhase('question_revealed');
  await host.button(/^next/i).dblclick();
  await host.inPhase('question_leaderboard');
  await phone.inPhase('question_leaderboard');
});

test('[P5] the timer reveals in the host tab, and the phone counts the same time', async ({ room }) => {
  const host = await room.host();
  await host.prepare([CHABLIS], 'Fifteen seconds', 15);
  const phone = await room.phone();
  await phone.join(await room.link(host));
  await host.start();
  await expect(phone.page.getByRole('timer')).toBeVisible();
  await phone.answer('Lemon');
  await host.button('Pause').click();
  await phone.inPhase('question_paused');
  await host.button('Resume').click();
  await host.inPhase('question_revealed');
  await phone.inPhase('question_revealed');
  await expect(phone.page.locator('[data-points]')).toHaveAttribute('data-points', '100');
});
