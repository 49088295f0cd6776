import type { Page } from 'playwright/test';

import { openGallery } from './support/gallery';
import { expect, test } from './support/room';

/** What has the focus: its role if it has one, else its element, and its name. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const active = document.activeElement;
    if (active === document.body) return 'body';
    return `${active?.tagName.toLowerCase()} ${active?.getAttribute('aria-label') ?? active?.textContent}`;
  });
}

/** Goes on, or back, with Tab until something of this name has the focus. */
async function tabTo(page: Page, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let press = 0; press < 20; press += 1) {
    await page.keyboard.press(key);
    if ((await focused(page)).includes(name)) return;
  }
  throw new Error(`no Tab leads to ${name}`);
}

test('[P2][P3][P4][P13] a whole tasting by the keyboard alone, and the focus is where the news is', async ({
  room,
}) => {
  const host = await room.host();
  await host.prepare();
  const phone = await room.phone();
  const { page } = phone;
  await page.goto(room.arena.url);
  await expect(page.getByRole('textbox', { name: 'Tasting code' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Tasting code' }).focus();
  await page.keyboard.type(await host.code());
  await page.keyboard.press('Enter');
  await phone.isLive();
  await expect.poll(() => focused(page)).toBe('h1 Friday in the cellar');
  await host.start();
  await phone.inPhase('question_open');
  await expect.poll(() => focused(page)).toBe('h1 Which color is this wine?');

  await tabTo(page, 'Gold');
  await page.keyboard.press('Space');
  await expect(phone.option('Gold')).toHaveAttribute('aria-pressed', 'true');
  await expect(phone.status).toHaveAttribute('data-answer', 'saved');
  expect(await focused(page)).toBe('button Gold');
  await host.button('Pause').click();
  await phone.inPhase('question_paused');
  await expect.poll(() => focused(page)).toBe('h1 Which color is this wine?');
  await host.button('Resume').click();
  await phone.inPhase('question_open');
  await expect.poll(() => focused(page)).toBe('button Gold');
  // Options are shuffled: above the first one there is no other.
  const first = page.getByRole('group', { name: 'Answers' }).getByRole('button').first();
  await expect(first).toHaveAccessibleDescription('A');
  const isFirst = (await first.textContent())?.includes('Gold');
  await page.keyboard.press(isFirst ? 'Tab' : 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(phone.option('Gold')).toHaveAttribute('aria-pressed', 'false');
  await expect(phone.status).toHaveAttribute('data-answer', 'saved');

  const name = await phone.pseudonym();
  await tabTo(page, name, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Your seat' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(await focused(page)).toContain(name);

  await host.reveal();
  await phone.inPhase('question_revealed');
  await host.next('question_leaderboard');
  await expect.poll(() => focused(page)).toBe('h1 Leaderboard');
  await host.next('question_open');
  await expect.poll(() => focused(page)).toBe('h1 Which region is it from?');
  await host.end();
  await phone.inPhase('ended');
  await expect.poll(() => focused(page)).toBe('h1 Final leaderboard');
  await tabTo(page, 'Play another tasting');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Tasting code' })).toBeVisible();
});

test('[P2][P3][P7] in forced colours the chosen option, the right one and the link can be told', async ({
  page,
}) => {
  const gallery = await openGallery();
  await page.emulateMedia({ forcedColors: 'active' });
  await page.setViewportSize({ width: 320, height: 454 });
  const picture = async (name: string) => {
    await page.goto(gallery.address(name));
    await expect(page.locator('html[data-shown]')).toBeAttached();
    await page.screenshot({ path: `artifacts/screens/forced-${name}.png` });
  };
  /** What is left to tell two things apart where no colour and no shadow counts. */
  const look = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((one) => {
        const { borderTopWidth, borderTopStyle, outlineStyle, outlineWidth } = getComputedStyle(one);
        const tick = one.querySelector('svg');
        const ticked = tick ? getComputedStyle(tick).visibility : '';
        return [borderTopWidth, borderTopStyle, outlineStyle, outlineWidth, ticked].join(' ');
      });
  await picture('phone-question-saved');
  expect(await look('[aria-pressed="true"]')).not.toBe(await look('[aria-pressed="false"]'));
  await picture('phone-reveal-wrong');
  const right = await look('[data-correct="true"]');
  expect(right).not.toBe(await look('[data-correct="false"][aria-pressed="false"]'));
  expect(right).not.toBe(await look('[data-correct="false"][aria-pressed="true"]'));
  await picture('phone-leaderboard');
  expect(await look('[data-you="true"]')).not.toBe(await look('[data-you="false"]'));
  gallery.stop();
});
