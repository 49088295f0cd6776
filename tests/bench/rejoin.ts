// Coming back. A phone's page reloads in the middle of a question: until the question is shown with the chosen
// option, and until the link is live. The host's page reloads with fifty generated phones in the room: until the last
// of them is live again. Floors: a reload of a static file, and with it the opening of as many bare data channels.
import type { Page } from 'playwright';

import { Crowd } from '../load/crowd';
import { SMOOTH } from '../load/rough-dial';
import { bareLoads, bareOpenings } from './bare-channel';
import { figure, type BenchOptions, type Figure } from './figures';
import { inPhase, openStage, press, type Stage } from './stage';

declare global {
  interface Window {
    /** When this page first showed the chosen option, and first was live, on the clock that all pages share. */
    back: { chosen?: number; live?: number };
  }
}

export const names = ['rejoin'];

const PHONES = 50;

/** Reloads of a phone and of the host. */
export async function measure({ quick, log }: BenchOptions): Promise<Figure[]> {
  const stage = await openStage(1);
  const crowd = await Crowd.start();
  try {
    log(`rejoin: a phone's reloads, then the host's with ${PHONES} generated phones`);
    const figures = await phoneReloads(stage, quick ? 5 : 20);
    return [...figures, await hostReloads(stage, crowd, quick ? 3 : 7)];
  } finally {
    await crowd.stop();
    await stage.close();
  }
}

async function phoneReloads(stage: Stage, times: number): Promise<Figure[]> {
  const phone = await stage.newPhonePage();
  const floorPage = await stage.newPhonePage();
  const loads = await bareLoads(floorPage, stage.arena.url, times);
  await phone.addInitScript(watchComingBack);
  await phone.goto(stage.link);
  await phone.locator('main[data-link="live"]').waitFor();
  await press(stage.host, 'Start game');
  await phone.getByRole('group', { name: 'Answers' }).getByRole('button').nth(1).click();
  await phone.locator('[role="status"][data-answer="saved"]').waitFor();
  const chosen: number[] = [];
  const live: number[] = [];
  const floors: number[] = [];
  for (let n = 0; n < times; n += 1) {
    const start = await reload(phone);
    await phone.waitForFunction(() => window.back.chosen !== undefined && window.back.live !== undefined);
    const back = await phone.evaluate(() => window.back);
    chosen.push((back.chosen ?? Number.NaN) - start);
    live.push((back.live ?? Number.NaN) - start);
    floors.push((loads[n] ?? Number.NaN) + (await bareOpenings(floorPage, 1)));
  }
  return [figure('rejoin.phone.p50', chosen, 0.5, loads), figure('rejoin.phone.live.p50', live, 0.5, floors)];
}

async function hostReloads(stage: Stage, crowd: Crowd, times: number): Promise<Figure> {
  // The tasting has started, so the fifty are in another one.
  const room = await openStage(1);
  try {
    const { host, code, pin, arena } = room;
    const roughness = Array.from({ length: PHONES }, () => SMOOTH);
    await crowd.call('join', { url: arena.url, code, pin, roughness });
    await press(host, 'Start game');
    await crowd.call('inPhase', { phase: 'question_open' });
    const floorPage = await stage.newPhonePage();
    const loads = await bareLoads(floorPage, arena.url, times);
    const floors: number[] = [];
    const samples: number[] = [];
    for (let n = 0; n < times; n += 1) {
      const start = await reload(host);
      const liveAtMs = await crowd.call('liveSince', { ms: start, again: true });
      samples.push(Math.max(...liveAtMs) - start);
      await inPhase(host, 'question_paused');
      floors.push((loads[n] ?? Number.NaN) + (await bareOpenings(floorPage, PHONES)));
    }
    return figure(`rejoin.host.n${PHONES}`, samples, 0.5, floors);
  } finally {
    await room.close();
  }
}

/** Resolves with the moment of the reload on the clock that all pages share, when the new page has begun. */
async function reload(page: Page): Promise<number> {
  const start = await page.evaluate(() => performance.timeOrigin + performance.now());
  await page.reload({ waitUntil: 'commit' });
  return start;
}

/** Runs in the phone's page before the app does. */
function watchComingBack(): void {
  window.back = {};
  const now = () => performance.timeOrigin + performance.now();
  const look = () => {
    const { back } = window;
    if (document.querySelector('main[data-phase^="question"] [aria-pressed="true"]')) back.chosen ??= now();
    if (document.querySelector('main[data-link="live"]')) back.live ??= now();
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
}
