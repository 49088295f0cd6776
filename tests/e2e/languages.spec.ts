import type { Page } from 'playwright/test';

import type { HostDriver } from './support/host-driver';
import type { PhoneDriver } from './support/phone-driver';
import { expect, test, type Room } from './support/room';

const FRENCH = { locale: 'fr-CH' };

/** The dialog for the language, as it is called before and afterwards. */
async function speak(page: Page, from: 'en' | 'fr', to: 'English' | 'Français'): Promise<void> {
  const names = { en: 'Language, theme, text size', fr: 'Langue, thème, taille du texte' };
  const before = await page.getByRole('dialog').count();
  await page.getByRole('button', { name: names[from] }).click();
  await page.getByRole('radio', { name: to, exact: true }).check();
  await expect(page.locator('html')).toHaveAttribute('lang', to === 'English' ? 'en' : 'fr');
  // It may stand on another dialog, which stays.
  await page
    .getByRole('button', { name: to === 'English' ? 'Close' : 'Fermer' })
    .last()
    .click();
  await expect(page.getByRole('dialog')).toHaveCount(before);
}

async function playing(room: Room): Promise<{ host: HostDriver; phone: PhoneDriver }> {
  const host = await room.host();
  await host.prepare();
  const phone = await room.phone(FRENCH);
  await phone.join(await room.link(host));
  return { host, phone };
}

test('[LANGUAGE] a French phone plays beside an English host, with colours by their French names', async ({
  room,
}) => {
  const { host, phone } = await playing(room);
  const { page } = phone;
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByText('Ce soir, vous êtes')).toBeVisible();
  await host.start();
  await expect(page.getByRole('heading', { name: 'Quelle est la robe de ce vin' })).toBeVisible();
  const answers = page.getByRole('group', { name: 'Réponses' });
  await answers.getByRole('button', { name: 'Citron' }).click();
  await expect(phone.status).toHaveAttribute('data-answer', 'saved');
  await expect(phone.status).toContainText('C’est noté.');
  await expect(host.page.locator('html')).toHaveAttribute('lang', 'en');
  await host.answered(1, 1);
  await expect(host.page.getByText('Lemon', { exact: true })).toBeVisible();
  await host.reveal();
  await expect(page.locator('[data-correct="true"]')).toContainText('Citron');
  await expect(page.locator('[data-points="100"]')).toBeVisible();
});

test('[LANGUAGE] another language in the middle of a question: the answer, the seat and the time go on', async ({
  room,
}) => {
  const { host, phone } = await playing(room);
  const { page } = phone;
  await host.start();
  await page.getByRole('button', { name: 'Ambre' }).click();
  await expect(phone.status).toHaveAttribute('data-answer', 'saved');
  const question = await phone.main.elementHandle();
  await speak(page, 'fr', 'English');
  await expect(phone.option('Amber')).toHaveAttribute('aria-pressed', 'true');
  await expect(phone.status).toHaveAttribute('data-answer', 'saved');
  expect(await question?.evaluate((main) => main.isConnected)).toBe(true);
  await phone.answer('Gold');

  await host.button('More').click();
  await speak(host.page, 'en', 'Français');
  await host.page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).click();
  await expect(host.page.getByText('1 sur 1 a répondu')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');

  await page.reload();
  await phone.isLive();
  await expect(phone.option('Gold')).toHaveAttribute('aria-pressed', 'true');
  await host.page.getByRole('button', { name: 'Révéler la réponse' }).click();
  await phone.inPhase('question_revealed');
  await expect(page.locator('[data-correct="true"]')).toContainText('Lemon');
});

test('[LANGUAGE][PREFERENCES] the tabs of one browser follow each other, with no reload', async ({
  room,
}) => {
  const { page } = await room.host();
  await page.goto(`${room.arena.url}#/host`);
  const other = await page.context().newPage();
  await other.goto(`${room.arena.url}#/`);
  await expect(other.getByRole('link', { name: 'Host a tasting' })).toBeVisible();
  await speak(page, 'en', 'Français');
  await expect(other.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(other.getByRole('link', { name: 'Animer une dégustation' })).toBeVisible();
  await other.getByRole('button', { name: 'Langue, thème, taille du texte' }).click();
  for (const [name, theme] of [
    ['Clair', 'light'],
    ['Sombre', 'dark'],
  ] as const) {
    await other.getByRole('radio', { name }).check();
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
  }
  await expect(page.getByRole('heading', { name: 'Vos dégustations' })).toBeVisible();
});
