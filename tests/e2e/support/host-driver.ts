import { expect, type Locator, type Page } from 'playwright/test';

/** One wine as a host types it: per category the right answer and three wrong ones. */
export type WineText = readonly (readonly [string, string, string, string])[];

const CATEGORY_NAMES = ['Color', 'Region', 'Grape variety', 'Vintage year', 'Wine name'];

export const CHABLIS: WineText = [
  ['Lemon', 'Gold', 'Amber', 'Copper'],
  ['Chablis', 'Sancerre', 'Rheingau', 'Soave'],
  ['Chardonnay', 'Sauvignon Blanc', 'Riesling', 'Garganega'],
  ['2019', '2017', '2020', '2015'],
  ['Domaine Laroche Chablis', 'Petit Chablis Brocard', 'Chablis Fèvre', 'Chablis Drouhin'],
];

export const BAROLO: WineText = [
  ['Garnet', 'Purple', 'Ruby', 'Tawny'],
  ['Barolo', 'Chianti', 'Rioja', 'Etna'],
  ['Nebbiolo', 'Sangiovese', 'Barbera', 'Pinot Noir'],
  ['2016', '2013', '2018', '2010'],
  ['Barolo Massolino', 'Barolo Vietti', 'Barolo Oddero', 'Barolo Cavallotto'],
];

/** Drives the host's screens as the contract of the screens describes them, and by nothing else. */
export class HostDriver {
  constructor(
    readonly page: Page,
    private readonly url: string,
  ) {}

  get main(): Locator {
    return this.page.locator('main[data-phase]');
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  /** Types a tasting and ends in its lobby: one wine unless the test needs more; `seconds` null is no clock. */
  async prepare(
    wines: readonly WineText[] = [CHABLIS],
    title = 'Friday in the cellar',
    seconds?: number | null,
  ): Promise<void> {
    await this.page.goto(`${this.url}#/host/new`);
    await this.typeTasting(wines, title, seconds);
    await this.button('Create tasting').click();
    await this.inPhase('waiting');
    await expect(this.page.locator('[data-code]')).toBeVisible();
  }

  /** Types a tasting into the editor that is open. */
  async typeTasting(wines: readonly WineText[], title: string, seconds?: number | null): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Tasting title' }).fill(title);
    if (seconds === null) {
      await this.page.getByRole('checkbox', { name: 'No clock' }).check();
    } else if (seconds !== undefined) {
      await this.page.getByRole('slider', { name: 'Seconds per question' }).fill(String(seconds));
    }
    for (const [index, wine] of wines.entries()) {
      const group = this.page.getByRole('group', { name: `Wine ${index + 1}`, exact: true });
      if ((await group.count()) === 0) await this.button('Add wine').click();
      for (const [row, answers] of wine.entries()) {
        const label = `Wine ${index + 1} ${CATEGORY_NAMES[row]}`;
        await group.getByLabel(`${label} correct answer`, { exact: true }).fill(answers[0]);
        for (const n of [1, 2, 3] as const) {
          await group.getByLabel(`${label} wrong answer ${n}`, { exact: true }).fill(answers[n]);
        }
      }
    }
  }

  async code(): Promise<string> {
    const code = await this.page.locator('[data-code]').first().getAttribute('data-code');
    expect(code).toMatch(/^[1-9]\d{3}$/);
    return code ?? '';
  }

  /** The join link as the page shows it. */
  async link(): Promise<string> {
    const text = await this.page.locator('[data-join-link]').first().getAttribute('data-join-link');
    return text ?? '';
  }

  async inPhase(phase: string): Promise<void> {
    await expect(this.main).toHaveAttribute('data-phase', phase);
  }

  async start(): Promise<void> {
    await this.button('Start game').click();
    await this.inPhase('question_open');
  }

  /** Reveals, with the second press if somebody has not answered. */
  async reveal(): Promise<void> {
    await this.button(/^reveal answer/i).click();
    const again = this.button('Reveal answer now');
    await expect(again.or(this.page.locator('main[data-phase="question_revealed"]')).first()).toBeVisible();
    if ((await this.main.getAttribute('data-phase')) !== 'question_revealed') await again.click();
    await this.inPhase('question_revealed');
  }

  async next(phase: string): Promise<void> {
    await this.button(/^next/i).click();
    await this.inPhase(phase);
  }

  async answered(count: number, of: number): Promise<void> {
    await expect(this.page.getByText(`${count} of ${of} answered`)).toBeVisible();
  }

  async end(): Promise<void> {
    await this.button('End tasting').first().click();
    await this.page.getByRole('dialog').getByRole('button', { name: 'End tasting' }).click();
    await this.inPhase('ended');
  }
}
