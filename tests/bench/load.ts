// Opening the page on an old phone in a crowded room: a processor four times slower, 1.6 Mbit/s, 150 ms of latency, and
// nothing in the cache. Paint: until the join form stands there; its floor is a line of text from the same server.
// Usable: until a typed code and a press of Join have an effect. App: until the app itself has taken over. Lobby: from the
// link of the QR code to the seat.
import type { Page } from 'playwright';

import { figure, plainFigure, type BenchOptions, type Figure } from './figures';
import { openStage, type Stage } from './stage';

declare global {
  interface Window {
    /** Moments on the page's own clock. */
    load: { seen?: number; usable?: number; app?: number };
  }
}

export const names = ['load'];

const SLOWER = 4;
const LATENCY_MS = 150;
const BYTES_PER_SECOND = 1_600_000 / 8;

/** A fresh browser profile for every opening. */
export async function measure({ quick, log }: BenchOptions): Promise<Figure[]> {
  const stage = await openStage(1);
  const times = quick ? 5 : 11;
  try {
    log(`load: ${times} openings of the home page to look, ${times} to type, and ${times} of the link`);
    const floor = [];
    const paint = [];
    const home = [];
    const link = [];
    for (let n = 0; n < times; n += 1) {
      floor.push(await firstPaint(stage, `${stage.arena.url}healthz`, 'body'));
      paint.push(await firstPaint(stage, stage.arena.url, 'input[name="code"]'));
      home.push(await openHome(stage));
      link.push(await openLink(stage));
    }
    return [
      figure('load.paint.p50', paint, 0.5, floor),
      plainFigure(
        'load.usable.p50',
        home.map(({ usable }) => usable),
        0.5,
      ),
      plainFigure(
        'load.app.p50',
        home.map(({ app }) => app),
        0.5,
      ),
      plainFigure('load.lobby.p50', link, 0.5),
    ];
  } finally {
    await stage.close();
  }
}

/** @param what stands there at the first paint that counts. */
async function firstPaint(stage: Stage, url: string, what: string): Promise<number> {
  const page = await slowPhone(stage);
  await page.addInitScript(watchFor, what);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(
    () => window.load.seen !== undefined && performance.getEntriesByName('first-contentful-paint').length > 0,
  );
  const moment = await page.evaluate(() =>
    Math.max(
      window.load.seen ?? Number.NaN,
      ...performance.getEntriesByName('first-contentful-paint').map((entry) => entry.startTime),
    ),
  );
  await page.context().close();
  return moment;
}

async function openHome(stage: Stage): Promise<{ usable: number; app: number }> {
  const page = await slowPhone(stage);
  await page.addInitScript(watchJoinForm);
  await page.goto(stage.arena.url, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.load.usable !== undefined && window.load.app !== undefined);
  const { usable = Number.NaN, app = Number.NaN } = await page.evaluate(() => window.load);
  await page.context().close();
  return { usable, app };
}

async function openLink(stage: Stage): Promise<number> {
  const page = await slowPhone(stage);
  await page.addInitScript(watchFor, 'main[data-phase="waiting"][data-link="live"]');
  await page.goto(stage.link, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.load.seen !== undefined);
  const { seen = Number.NaN } = await page.evaluate(() => window.load);
  await page.context().close();
  return seen;
}

async function slowPhone(stage: Stage): Promise<Page> {
  const page = await stage.newPhonePage();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: BYTES_PER_SECOND,
    uploadThroughput: BYTES_PER_SECOND,
  });
  return page;
}

/** Types a code and presses Join in every frame until that has an effect, as an impatient thumb does. */
function watchJoinForm(): void {
  window.load = {};
  const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
  const look = () => {
    const field = document.querySelector<HTMLInputElement>('input[name="code"]');
    if (field) {
      set?.call(field, '1234');
      field.dispatchEvent(new Event('input', { bubbles: true }));
      document.querySelector<HTMLButtonElement>('form button[type="submit"]')?.click();
    }
    if (document.querySelector('main[data-link]')) window.load.usable ??= performance.now();
    // Only the app itself finds out that nobody hosts this code.
    if (document.querySelector('[data-reason="SESSION_NOT_FOUND"]')) window.load.app ??= performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function watchFor(what: string): void {
  window.load = {};
  const look = () => {
    if (document.querySelector(what)) window.load.seen ??= performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
