import type { Page } from 'playwright/test';

import { CHABLIS, type HostDriver } from './support/host-driver';
import type { PhoneDriver } from './support/phone-driver';
import { expect, test, type Room } from './support/room';

interface Played {
  readonly host: HostDriver;
  readonly first: PhoneDriver;
  readonly second: PhoneDriver;
}

async function twoIn(room: Room, host: HostDriver): Promise<Played> {
  const [first, second] = [await room.phone(), await room.phone()];
  const link = await room.link(host);
  await first.join(link);
  await second.join(link);
  await expect(host.page.getByRole('list', { name: 'Participants' }).getByRole('listitem')).toHaveCount(2);
  return { host, first, second };
}

test('[P5][P10][P13] the host plays a whole tasting with Enter and P alone, to the podium', async ({
  room,
}) => {
  const host = await room.host();
  await host.prepare();
  const { first, second } = await twoIn(room, host);
  const press = pressing(host.page);

  await press('Enter');
  await host.inPhase('question_open');
  await expect.poll(() => focused(host.page)).toBe('H1 Which color is this wine?');
  await press('p');
  await host.inPhase('question_paused');
  await first.inPhase('question_paused');
  await press('p');
  await host.inPhase('question_open');
  await first.inPhase('question_open');
  await first.answer('Lemon');
  await host.answered(1, 2);
  await expect(host.main).toContainText(`waiting for ${await second.pseudonym()}`);
  await press('Enter');
  await expect(host.button('Reveal answer now')).toBeVisible();
  await host.inPhase('question_open');
  await press('Enter');
  await host.inPhase('question_revealed');
  await expect(host.page.locator('[data-announcer]')).toHaveText('Lemon it is.');
  await press('Enter');
  await host.inPhase('question_leaderboard');
  await expect.poll(() => focused(host.page)).toBe('H1 Leaderboard');
  for (const [right] of CHABLIS.slice(1)) {
    await press('Enter');
    await host.inPhase('question_open');
    await first.inPhase('question_open');
    await first.answer(right);
    await second.answer(right);
    await host.answered(2, 2);
    await press('Enter');
    await host.inPhase('question_revealed');
    await press('Enter');
    await host.inPhase('question_leaderboard');
  }
  await press('Enter');
  await host.inPhase('round_leaderboard');
  await press('Enter');
  await host.inPhase('ended');
  await first.inPhase('ended');
  await expect(first.page.locator('[data-rank="1"]')).toContainText('500');

  await expect(host.button('Show second place')).toBeVisible();
  const named = host.page.getByRole('list', { name: 'Leaderboard' }).getByText(await first.pseudonym());
  await expect(named).toBeHidden();
  await press('Enter');
  await expect(host.page.locator('[data-place="2"]')).toContainText(await second.pseudonym());
  await expect(host.page.locator('[data-place="1"]')).not.toContainText(await first.pseudonym());
  await press('Enter');
  await expect(host.page.locator('[data-place="1"]')).toContainText(await first.pseudonym());
  await expect(named).toBeVisible();
  await expect(host.button(/^show/iu)).toHaveCount(0);
  await host.inPhase('ended');
});

/** Presses keys as somebody does who means each press: one that follows too soon is none. */
function pressing(page: Page): (key: string) => Promise<void> {
  let before: string | null = null;
  return async (key) => {
    if (key === before) await expect.poll(() => sinceLastPress(page)).toBeGreaterThan(400);
    else await sinceLastPress(page);
    before = key;
    await page.keyboard.press(key);
  };
}

/** In milliseconds; the first call begins to listen. */
function sinceLastPress(page: Page): Promise<number> {
  return page.evaluate(() => {
    const heard = window as unknown as { lastPressAtMs?: number };
    if (heard.lastPressAtMs === undefined) {
      heard.lastPressAtMs = -Infinity;
      document.addEventListener('keydown', (event) => (heard.lastPressAtMs = event.timeStamp), true);
    }
    return performance.now() - heard.lastPressAtMs;
  });
}

/** What has the focus; a page in the background has it too. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.textContent}`);
}

/** How many voices have begun to sound on this page. */
async function listenIn(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const counted = window as unknown as { voices: number };
    counted.voices = 0;
    const start = AudioScheduledSourceNode.prototype.start;
    AudioScheduledSourceNode.prototype.start = function (...when) {
      counted.voices += 1;
      return start.apply(this, when);
    };
  });
  return () => page.evaluate(() => (window as unknown as { voices: number }).voices);
}

test('[P2][P7] one press turns the sounds on: a question chimes, a reveal pops, and a reload waits for a press', async ({
  room,
}) => {
  const host = await room.host();
  const voices = await listenIn(host.page);
  await host.prepare();
  const { first } = await twoIn(room, host);
  const sounds = host.button('Sounds');
  await expect(sounds).toHaveAttribute('data-sound', 'off');
  await expect(first.page.locator('[data-sound]')).toHaveCount(0);
  await sounds.click();
  await expect(sounds).toHaveAttribute('aria-pressed', 'true');
  await expect(sounds).toHaveAttribute('data-sound', 'on');
  await expect.poll(voices).toBeGreaterThan(0);

  let before = await voices();
  await host.start();
  await expect.poll(voices).toBe(before + 12);
  before = await voices();
  await host.reveal();
  await expect.poll(voices).toBeGreaterThan(before);

  await host.page.reload();
  await host.inPhase('question_revealed');
  await expect(host.button('Sounds')).toHaveAttribute('data-sound', 'waiting');
  await host.page.keyboard.press('Shift');
  await expect(host.button('Sounds')).toHaveAttribute('data-sound', 'on');
  await host.button('Sounds').click();
  await expect(host.button('Sounds')).toHaveAttribute('data-sound', 'off');
  before = await voices();
  await host.next('question_leaderboard');
  await host.next('question_open');
  await host.inPhase('question_open');
  expect(await voices()).toBe(before);
});

test('[P5][P10] with the flow on, the last answer reveals and Next comes by itself until it is stopped', async ({
  room,
}) => {
  const host = await room.host();
  await host.page.goto(`${room.arena.url}#/host/new`);
  const all = host.page.getByRole('checkbox', { name: 'Reveal when everyone has answered' });
  const goOn = host.page.getByRole('checkbox', { name: 'Go on by itself' });
  await expect(all).not.toBeChecked();
  await expect(goOn).not.toBeChecked();
  await all.check();
  await goOn.check();
  await host.page.getByRole('slider', { name: 'Seconds until it goes on' }).fill('5');
  await host.prepare();
  const { first, second } = await twoIn(room, host);
  await host.start();
  await first.answer('Lemon');
  await host.answered(1, 2);
  await host.inPhase('question_open');
  await second.answer('Gold');
  await host.inPhase('question_revealed');
  await expect(host.page.locator('[data-goes-on]')).toContainText('Next by itself in');
  await host.inPhase('question_leaderboard');
  await first.inPhase('question_leaderboard');
  await host.button('Stop').click();
  await expect(host.page.locator('[data-goes-on]')).toHaveCount(0);
  await expect(host.main).toContainText('It waits for you from now on.');

  await host.next('question_open');
  await host.button('More').click();
  await host.button('The flow of the evening').click();
  const dialog = host.page.getByRole('dialog');
  await expect(dialog.getByRole('checkbox', { name: 'Reveal when everyone has answered' })).toBeChecked();
  await expect(dialog.getByRole('checkbox', { name: 'Go on by itself' })).not.toBeChecked();
  await dialog.getByRole('checkbox', { name: 'Reveal when everyone has answered' }).uncheck();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await first.answer('Chablis');
  await second.answer('Chablis');
  await host.answered(2, 2);
  await host.inPhase('question_open');
});

test('[P2][P4] a question gets fifteen seconds more, open or paused, and phones count them', async ({
  room,
}) => {
  const host = await room.host();
  await host.prepare(undefined, undefined, 15);
  const { first } = await twoIn(room, host);
  await host.start();
  const more = host.button(/^\+15 s/u);
  const left = async (page: Page) => Number(await page.getByRole('timer').textContent());
  await host.button('Pause').click();
  await host.inPhase('question_paused');
  expect(await left(host.page)).toBeLessThanOrEqual(15);
  await more.click();
  await expect.poll(() => left(host.page)).toBeGreaterThan(20);
  await host.button('Resume').click();
  await host.inPhase('question_open');
  await more.click();
  await expect.poll(() => left(host.page)).toBeGreaterThan(30);
  await expect.poll(() => left(first.page)).toBeGreaterThan(30);
});

test('[R9][P8] the panel says who is away and what to tell them, and who has not answered', async ({
  room,
}) => {
  const host = await room.host();
  await host.prepare();
  const { first, second } = await twoIn(room, host);
  await host.start();
  await first.answer('Lemon');
  const [gone, here] = [await second.pseudonym(), await first.pseudonym()];
  await second.page.close();
  await expect(host.button(/^People/u)).toContainText('1/2');
  await host.button(/^People/u).click();
  const panel = host.page.getByRole('dialog', { name: 'People' });
  const rows = panel.getByRole('listitem');
  await expect(rows.nth(0)).toContainText(gone);
  await expect(rows.nth(0)).toContainText('Away for');
  await expect(rows.nth(1)).toContainText(here);
  await expect(rows.nth(1)).toContainText('has answered');
  await panel.getByRole('radio', { name: /^Away/u }).check({ force: true });
  await expect(rows).toHaveCount(1);
  await rows.nth(0).getByRole('button').click();
  const person = host.page.getByRole('dialog', { name: gone });
  await expect(person).toContainText('come back by themselves');
  await expect(person.getByRole('button', { name: 'Hand over the seat' })).toBeVisible();
  await person.getByRole('button', { name: 'Close' }).click();
  await panel.getByRole('button', { name: 'Close' }).click();
  await expect(host.page.getByRole('dialog')).toHaveCount(0);
});

test('[J6][J7] who comes late knocks by first name, is let in or not, and plays from the next question', async ({
  room,
}) => {
  const host = await room.host();
  await host.prepare();
  const { first } = await twoIn(room, host);
  const link = await room.link(host);
  await host.start();

  const [late, later] = [await room.phone(), await room.phone()];
  await late.page.goto(link);
  await late.refused('GAME_STARTED');
  await late.page.getByRole('textbox', { name: /first name/iu }).fill('Zoé');
  await late.page.getByRole('button', { name: 'Ask the host to let me in' }).click();
  const knocks = host.page.locator('[data-knocks]');
  await expect(knocks.getByRole('status')).toHaveText('Zoé asks to come in.');
  expect(await knocks.evaluate((notice) => notice.contains(document.activeElement))).toBe(false);
  await later.page.goto(link);
  await later.page.getByRole('button', { name: 'Ask the host to let me in' }).click();
  await expect(knocks).toHaveAttribute('data-knocks', '2');
  await host.button('Let in Zoé').click();
  await late.isLive();
  await expect(knocks).toHaveAttribute('data-knocks', '1');
  await host.button('Not now').click();
  await expect(knocks).toHaveAttribute('data-knocks', '0');
  await expect(later.page.locator('[data-knock="turned-away"]')).toBeVisible();

  await expect(host.page.getByText('0 of 2 answered')).toBeVisible();
  const name = await late.pseudonym();
  await host.button(/^People/u).click();
  const panel = host.page.getByRole('dialog', { name: 'People' });
  await expect(panel.getByRole('listitem').filter({ hasText: name })).toContainText(
    /Zoé.*plays from the next question on/u,
  );
  await panel.getByRole('button', { name: 'Close' }).click();
  await host.reveal();
  await host.next('question_leaderboard');
  await host.next('question_open');
  await late.inPhase('question_open');
  await late.answer('Chablis');
  await first.answer('Sancerre');
  await host.answered(2, 3);
});

test('[P5][P10] two presses in a hurry are one, and a click with the mouse leaves Enter to the next step', async ({
  room,
}) => {
  const host = await room.host();
  await host.prepare();
  const { first } = await twoIn(room, host);
  const { page } = host;
  const press = pressing(page);
  await press('Enter');
  await host.inPhase('question_open');
  await first.answer('Lemon');
  await host.answered(1, 2);
  await press('Enter');
  await page.keyboard.press('Enter');
  await expect(host.button('Reveal answer now')).toBeVisible();
  await host.inPhase('question_open');

  await host.button('+15 s').click();
  await expect.poll(() => focused(page)).toMatch(/^BODY/u);
  await press('Enter');
  await host.inPhase('question_revealed');
});

test('[J5][J6][H1][H2] the focus goes on with the host: from screen to screen, and past what has gone', async ({
  room,
}) => {
  const host = await room.host();
  const { page } = host;
  await page.goto(room.arena.url);
  await page.getByRole('link', { name: 'Host a tasting' }).press('Enter');
  await expect.poll(() => focused(page)).toBe('H1 Your tastings');
  await page.getByRole('link', { name: 'New tasting' }).press('Enter');
  await expect.poll(() => focused(page)).toMatch(/^H1 /u);
  await host.typeTasting([CHABLIS], 'Friday in the cellar');
  await host.button('Create tasting').press('Enter');
  await host.inPhase('waiting');
  await expect.poll(() => focused(page)).toBe('H1 Friday in the cellar');
  await expect(page.locator('[data-code]')).toBeVisible();

  const { first, second } = await twoIn(room, host);
  await page.getByRole('button', { name: await first.pseudonym() }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).press('Enter');
  await expect.poll(() => focused(page)).toBe(`BUTTON ${await second.pseudonym()}`);

  await host.start();
  const late = await room.phone();
  await late.page.goto(await first.page.evaluate(() => window.location.href));
  await late.page.getByRole('button', { name: 'Ask the host to let me in' }).click();
  await host.button(/^let in/i).press('Enter');
  await late.isLive();
  await expect.poll(() => focused(page)).toBe('H1 Which color is this wine?');

  await host.end();
  await page.getByRole('link', { name: 'Results' }).press('Enter');
  await expect(page.getByRole('heading', { level: 4 }).first()).toBeVisible();
  await expect.poll(() => focused(page)).toBe('H1 Friday in the cellar');
});
