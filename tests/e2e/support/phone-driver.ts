import { expect, type Locator, type Page } from 'playwright/test';

/** Drives a phone's screens as the contract of the screens describes them, and by nothing else. */
export class PhoneDriver {
  constructor(readonly page: Page) {}

  /** Another tab of the same phone. */
  beside(page: Page): PhoneDriver {
    return new PhoneDriver(page);
  }

  get main(): Locator {
    return this.page.locator('main[data-phase]');
  }

  get answers(): Locator {
    return this.page.getByRole('group', { name: 'Answers' });
  }

  get status(): Locator {
    return this.page.locator('[role="status"][data-answer]');
  }

  /** Goes to a link and is in the room. */
  async join(link: string): Promise<string> {
    await this.page.goto(link);
    await this.isLive();
    return this.pseudonym();
  }

  /** Types the code on the home page and is in the room. */
  async type(url: string, code: string): Promise<void> {
    await this.page.goto(url);
    await this.page.getByRole('textbox', { name: 'Tasting code' }).fill(code);
    await this.page.getByRole('button', { name: 'Join' }).click();
  }

  async isLive(): Promise<void> {
    await expect(this.main).toHaveAttribute('data-link', 'live');
  }

  async inPhase(phase: string): Promise<void> {
    await expect(this.main).toHaveAttribute('data-phase', phase);
  }

  async pseudonym(): Promise<string> {
    const name = this.page.locator('[data-pseudonym]').first();
    await expect(name).toHaveText(/^[A-Z]+-[A-Z0-9]+$/);
    return (await name.textContent()) ?? '';
  }

  /** Taps the option with this text and sees it saved. */
  async answer(text: string): Promise<void> {
    await this.option(text).click();
    await expect(this.status).toHaveAttribute('data-answer', 'saved');
    await expect(this.option(text)).toHaveAttribute('aria-pressed', 'true');
  }

  option(text: string): Locator {
    return this.answers.getByRole('button', { name: text });
  }

  async refused(reason: string): Promise<void> {
    await expect(this.page.locator(`[role="alert"][data-reason="${reason}"]`)).toBeVisible();
  }
}
