import type { Page } from 'playwright';

/** A keyboard that counts: a letter is one key, whatever its accent takes on one layout or another. */
export class KeyCounter {
  count = 0;

  constructor(private readonly page: Page) {}

  async type(text: string): Promise<void> {
    this.count += Array.from(text).length;
    await this.page.keyboard.type(text);
  }

  async press(key: string, times = 1): Promise<void> {
    for (let n = 0; n < times; n += 1) {
      this.count += 1;
      await this.page.keyboard.press(key);
    }
  }

  /** Tab until the focus is on the field or button of that name. */
  async tabTo(name: string): Promise<void> {
    const isThere = () =>
      this.page.evaluate((wanted) => {
        const { activeElement: element } = document;
        const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
        return (label ?? element?.getAttribute('aria-label') ?? element?.textContent) === wanted;
      }, name);
    for (let n = 0; n < 60; n += 1) {
      if (await isThere()) return;
      await this.press('Tab');
    }
    throw new Error(`Tab never came to ${name}`);
  }
}

/** The six wines that a host with six bottles types (issue 4). */
export const SIX_LABELS = [
  'Chablis 2019',
  'Barolo 2016',
  'Rioja Reserva 2015',
  'Sancerre 2021',
  'Châteauneuf-du-Pape 2017',
  'Mosel Riesling 2020',
];

/** Types a wine from its label on: the focus is in its label line, and ends on "Add wine". */
export async function typeWine(keys: KeyCounter, label: string): Promise<void> {
  await keys.type(label);
  // The first fills in, the second confirms.
  await keys.press('Enter', 2);
}
