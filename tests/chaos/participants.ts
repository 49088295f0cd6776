import { expect, type Locator } from 'playwright/test';

import { PhoneDriver } from '../e2e/support/phone-driver';
import type { Crowd } from '../load/crowd';
import { keepJournal, type Note } from './journal';
import type { Place } from '../support/network';
import { OwnBrowser } from './own-browser';

/** A question that everybody can tell from the others; both count from 1. */
export interface Asked {
  readonly wine: number;
  readonly number: number;
  /** What all four options begin with. */
  readonly text: string;
}

const CLICK_MS = 3000;
const LOOK_MS = 500;

/** A participant in a browser of their own. */
export class ScreenPhone {
  readonly journal: Note[] = [];
  /** Taps whose fate nobody knows: the browser died, or the button went, while they were made. */
  readonly unsure: string[] = [];
  readonly browser: OwnBrowser;
  name = '';
  #address = '';

  constructor(readonly place: Place | null) {
    this.browser = new OwnBrowser({
      place,
      viewport: { width: 390, height: 844 },
      prepare: (context) => keepJournal(context, this.journal),
    });
  }

  async join(link: string): Promise<void> {
    await this.browser.start();
    const { page } = this.browser;
    await page.goto(link);
    const refusal = page.locator('[role="alert"][data-reason]');
    await expect(page.locator('main[data-link="live"]').or(refusal)).toBeVisible();
    if (await refusal.isVisible()) throw new Error(`refused: ${await refusal.getAttribute('data-reason')}`);
    this.name = await this.driver.pseudonym();
    this.#address = this.browser.page.url();
  }

  get driver(): PhoneDriver {
    return new PhoneDriver(this.browser.page);
  }

  /** Starts a killed browser again, where it was. */
  async startAgain(): Promise<void> {
    await this.browser.start();
    await this.browser.goto(this.#address);
  }

  async reload(): Promise<void> {
    await this.browser.reload(this.#address);
  }

  /** Taps the option at this place if the question can be answered now; `isPatient` waits for the question first. */
  async tap(asked: Asked, place: number, isPatient: boolean): Promise<void> {
    const options = this.#options(asked);
    if (isPatient) await expect(options).toHaveCount(4);
    const option = options.nth(place);
    const canAnswer = await option.isEnabled({ timeout: LOOK_MS }).catch(() => false);
    const label = canAnswer ? await option.textContent({ timeout: LOOK_MS }).catch(() => null) : null;
    if (label === null) return;
    try {
      await option.click({ timeout: CLICK_MS });
    } catch {
      this.unsure.push(label);
    }
  }

  /**
   * Resolves with the Unix time in ms when the page is live and has heard from the host after `ms`. Another fault may
   * kill the browser meanwhile: then it is the next one's page.
   */
  async liveSince(ms: number): Promise<number> {
    await expect(async () => {
      expect(await this.browser.page.evaluate(() => window.heardAtMs)).toBeGreaterThan(ms);
      expect(await this.driver.main.getAttribute('data-link', { timeout: LOOK_MS })).toBe('live');
    }).toPass({ intervals: [50] });
    return Date.now();
  }

  /** The answer to this question, if there is one, is saved or refused. */
  async isSettled(asked: Asked): Promise<void> {
    await expect(this.#options(asked)).toHaveCount(4);
    await expect(this.driver.status).not.toHaveAttribute('data-answer', 'saving');
  }

  #options(asked: Asked): Locator {
    return this.driver.answers.getByRole('button', { name: asked.text });
  }
}

/** The generated phones of a round, all at one place. */
export class GeneratedPhones {
  constructor(
    readonly crowd: Crowd,
    readonly place: Place | null,
    readonly names: readonly string[],
  ) {}

  async tap(asked: Asked, places: readonly (number | null)[], isPatient: boolean): Promise<void> {
    const { wine, number } = asked;
    if (isPatient) await this.crowd.call('showsQuestion', { wine, number });
    for (const [index, place] of places.entries()) {
      if (place !== null) await this.crowd.call('tap', { index, place });
    }
  }

  async liveSince(ms: number): Promise<number> {
    return Math.max(...(await this.crowd.call('liveSince', { ms })));
  }

  async isSettled({ wine, number }: Asked): Promise<void> {
    await this.crowd.call('showsQuestion', { wine, number });
    await this.crowd.call('noneSaving', {});
  }
}
