import { expect } from 'playwright/test';

import { HostDriver, type WineText } from '../e2e/support/host-driver';
import { CATEGORIES } from '../../src/game/tasting';
import { wineDraft } from '../support/setups';
import type { OwnBrowser } from './own-browser';

const BUTTONS: Readonly<Record<string, RegExp>> = {
  question_paused: /^resume/i,
  question_open: /^reveal answer/i,
  question_revealed: /^next/i,
  question_leaderboard: /^next/i,
  round_leaderboard: /^next/i,
};
const PRESS_MS = 10_000;

/** The host's screen in a browser that may be killed: it presses what leads on, whatever has happened meanwhile. */
export class HostScreen {
  #address = '';

  constructor(
    readonly browser: OwnBrowser,
    private readonly url: string,
  ) {}

  get #driver(): HostDriver {
    return new HostDriver(this.browser.page, this.url);
  }

  /** Prepares wines whose texts tell their question; resolves with the part of the join link behind the address. */
  async prepare(wines: number, seconds: number | null): Promise<{ code: string; pin: string }> {
    const texts = Array.from({ length: wines }, (_, index): WineText => {
      const wine = wineDraft(index + 1);
      return CATEGORIES.map((category) => {
        const [first, second, third] = wine[category].wrong;
        return [wine[category].correct, first, second, third];
      });
    });
    await this.#driver.prepare(texts, 'A stormy evening', seconds);
    this.#address = this.browser.page.url();
    const [code = '', pin = ''] = (await this.#driver.link()).split('/').slice(-2);
    return { code, pin };
  }

  async phase(): Promise<string> {
    return (await this.#driver.main.getAttribute('data-phase', { timeout: PRESS_MS })) ?? '';
  }

  async start(): Promise<void> {
    await this.#driver.start();
  }

  /** Presses on until one of the phases is there. */
  async reach(...phases: readonly string[]): Promise<string> {
    await expect(async () => {
      const phase = await this.phase();
      if (phases.includes(phase)) return;
      // A paused question can be revealed as it is, or go on first.
      const isRevealing = phase === 'question_paused' && !phases.includes('question_open');
      const name = isRevealing ? /^reveal answer/i : BUTTONS[phase];
      if (name) await this.browser.page.getByRole('button', { name }).click({ timeout: PRESS_MS });
      await expect(this.#driver.main).not.toHaveAttribute('data-phase', phase, { timeout: 500 });
      throw new Error(`${phase} is passed`);
    }).toPass({ intervals: [100, 250] });
    return this.phase();
  }

  /** Opens the tasting again, in the same or a new process, and has it on the screen. */
  async reopen(): Promise<void> {
    await this.browser.goto(this.#address);
    await this.#isBack();
  }

  async reload(): Promise<void> {
    await this.browser.reload(this.#address);
    await this.#isBack();
  }

  async #isBack(): Promise<void> {
    await expect(this.#driver.main).toHaveAttribute('data-phase', /question|leaderboard|ended|waiting/u);
  }
}
