// The host's desk: how many keys a wine takes from its label, and how long after a key its suggestions are painted, in
// a tab whose CPU is slowed four times, with the full lists. The floor is the same key in a bare field of the same page.
import { chromium, type Page } from 'playwright';

import { startArena } from '../e2e/support/arena';
import { BROWSER_ARGS } from '../support/browser-args.mjs';
import { KeyCounter, SIX_LABELS, typeWine } from '../support/key-counter';
import { figure, type BenchOptions, type Figure } from './figures';

declare global {
  interface Window {
    /** ms from each key to the frame after it. */
    keysToPaint: number[];
  }
}

export const names = ['desk'];

const SLOWDOWN = 4;

/** What a host types into the fields with suggestions, a key at a time. */
const TYPED = [
  ['Region', ['chateauneuf', 'saint', 'barol', 'mosel', 'rioja']],
  ['Grape variety', ['cabernet', 'pinot', 'sauvi', 'nebb', 'touriga']],
  ['Wine name', ['chablis', 'clos', 'chateau', 'barolo', 'domaine']],
] as const;

export async function measure({ quick, log }: BenchOptions): Promise<Figure[]> {
  const arena = await startArena();
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: BROWSER_ARGS,
  });
  try {
    const page = await (await browser.newContext()).newPage();
    await page.addInitScript(timeKeys);
    await page.goto(`${arena.url}#/host/new`);
    log('desk: six wines from their labels, then suggestions on a slow CPU');
    const keys = await countKeys(page);
    const slow = await page.context().newCDPSession(page);
    await slow.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    const floors = await typeInBareField(page);
    await page.getByRole('button', { name: 'Add wine', exact: true }).press('Enter');
    const samples: number[] = [];
    for (let round = 0; round < (quick ? 1 : 3); round += 1) samples.push(...(await typeAnswers(page)));
    return [
      { name: 'desk.keystrokesPerWine', value: keys, unit: 'keys' },
      figure('desk.suggest.p95', samples, 0.95, floors),
    ];
  } finally {
    await browser.close();
    await arena.stop();
  }
}

/** The way of `tests/e2e/editor.spec.ts`, tabs to the first label and the keys between wines included. */
async function countKeys(page: Page): Promise<number> {
  const keys = new KeyCounter(page);
  await page.getByRole('textbox', { name: 'Tasting title' }).focus();
  await keys.tabTo('Wine 1 label');
  for (const [index, label] of SIX_LABELS.entries()) {
    if (index > 0) await keys.press('Enter');
    await typeWine(keys, label);
  }
  return Math.round((10 * keys.count) / SIX_LABELS.length) / 10;
}

async function typeAnswers(page: Page): Promise<number[]> {
  await page.evaluate(() => (window.keysToPaint = []));
  for (const [category, texts] of TYPED) {
    const field = page.getByRole('combobox', { name: `Wine 7 ${category} correct answer`, exact: true });
    for (const text of texts) {
      await field.fill('');
      await field.pressSequentially(text, { delay: 60 });
    }
  }
  return page.evaluate(() => window.keysToPaint);
}

async function typeInBareField(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    window.keysToPaint = [];
    const field = document.createElement('input');
    field.id = 'bare';
    document.body.prepend(field);
  });
  await page.locator('#bare').pressSequentially('chateauneuf du pape chateauneuf du pape', { delay: 60 });
  await page.evaluate(() => document.querySelector('#bare')?.remove());
  return page.evaluate(() => window.keysToPaint);
}

/** Runs in the page before the app does. */
function timeKeys(): void {
  window.keysToPaint = [];
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        // A message comes after the frame was painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => window.keysToPaint.push(performance.now() - timeStamp);
        port2.postMessage(null);
      });
    },
    true,
  );
}
