import { chromium, type Browser, type Page } from 'playwright';

import { startArena, type Arena } from '../e2e/support/arena';
import { BROWSER_ARGS } from '../support/browser-args.mjs';

/** What every bench of a tasting needs: the server, a browser and the host's tab with an open lobby. */
export interface Stage {
  readonly arena: Arena;
  readonly browser: Browser;
  readonly host: Page;
  /** Join link at this machine's own address. */
  readonly link: string;
  readonly code: string;
  readonly pin: string;
  newPhonePage(): Promise<Page>;
  close(): Promise<void>;
}

/** @param initScript runs in the host's page before the app does. */
export async function openStage(wines: number, initScript?: () => void): Promise<Stage> {
  const arena = await startArena();
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: BROWSER_ARGS,
  });
  const host = await (await browser.newContext()).newPage();
  if (initScript) await host.addInitScript(initScript);
  await host.goto(`${arena.url}#/host/new`);
  await prepare(host, wines);
  const shown = await host.locator('[data-join-link]').first().getAttribute('data-join-link');
  const link = (shown ?? '').replace(/^[^#]+/u, arena.url);
  const [code = '', pin = ''] = link.split('/').slice(-2);
  return {
    arena,
    browser,
    host,
    link,
    code,
    pin,
    async newPhonePage() {
      return (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
    },
    async close() {
      await browser.close();
      await arena.stop();
    },
  };
}

/** Presses a button; resolves with the moment of the press on the clock that all pages share. */
export async function press(host: Page, name: string): Promise<number> {
  const button = host.getByRole('button', { name: new RegExp(`^${name}`, 'iu') });
  await button.and(host.locator(':enabled')).waitFor();
  return button.evaluate((element: HTMLElement) => {
    const now = performance.timeOrigin + performance.now();
    element.click();
    return now;
  });
}

export async function inPhase(page: Page, phase: string): Promise<void> {
  await page.locator(`main[data-phase="${phase}"]`).waitFor();
}

/** Fills the editor's fields as fast as the page takes them; no clock, so that only the host reveals. */
async function prepare(host: Page, wines: number): Promise<void> {
  await host.getByRole('checkbox', { name: 'No clock' }).check();
  for (let n = 1; n < wines; n += 1) await host.getByRole('button', { name: 'Add wine' }).click();
  await host.getByRole('group', { name: `Wine ${wines}`, exact: true }).waitFor();
  await host.evaluate(() => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
    for (const [index, input] of Array.from(document.querySelectorAll('input[type="text"]')).entries()) {
      set?.call(input, `Answer ${index}`);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
  await host.getByRole('button', { name: 'Create tasting' }).click();
  await host.locator('[data-code]').first().waitFor();
}
