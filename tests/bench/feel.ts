// How a whole tasting feels on a phone whose CPU is slowed four times: how much moves by itself under the finger, and
// how long after a tap the screen has changed. The host's screen is watched for moves too.
import type { Page } from 'playwright';

import type { BenchOptions, Figure } from './figures';
import { inPhase, openStage } from './stage';

declare global {
  interface Window {
    /** What moved with no tap before it, by the layout instability score, and when, in ms. */
    moves: { atMs: number; score: number; what: string }[];
    /** From each tap to the paint after it, in ms, by the number of the interaction. */
    taps: Record<number, number>;
  }
}

export const names = ['room'];

const SLOWDOWN = 4;
const QUESTIONS_PER_WINE = 5;
/** Moves that follow each other within a second count together, up to five seconds: web.dev's session window. */
const WINDOW_GAP_MS = 1000;
const WINDOW_MS = 5000;
/** What takes longer is reported by the browser; whatever is not took less. */
const SHORTEST_TAP_MS = 16;

export async function measure({ quick, log }: BenchOptions): Promise<Figure[]> {
  const wines = quick ? 2 : 5;
  const stage = await openStage(wines, watch);
  const { host, link } = stage;
  try {
    log(`room: ${wines * QUESTIONS_PER_WINE} questions on a phone at a quarter of its speed`);
    const phone = await stage.newPhonePage();
    await phone.addInitScript(watch);
    const slow = await phone.context().newCDPSession(phone);
    await slow.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await phone.goto(link);
    await phone.locator('main[data-link="live"]').waitFor();
    let count = 0;
    await press(host, 'Start game');
    for (let wine = 1; wine <= wines; wine += 1) {
      for (let number = 0; number < QUESTIONS_PER_WINE; number += 1) {
        await inPhase(phone, 'question_open');
        // Two minds about every answer.
        for (const option of [number % 4, (number + 1) % 4]) {
          await phone.getByRole('group', { name: 'Answers' }).getByRole('button').nth(option).click();
          await phone.locator('[role="status"][data-answer="saved"]').waitFor();
          count += 1;
        }
        await press(host, 'Reveal answer');
        await inPhase(phone, 'question_revealed');
        await press(host, 'Next');
        await inPhase(phone, 'question_leaderboard');
        await press(host, 'Next');
      }
      await inPhase(phone, 'round_leaderboard');
      await press(host, 'Next');
    }
    await inPhase(phone, 'ended');
    const pages = { phone, host };
    const shifts = [];
    for (const [name, page] of Object.entries(pages)) {
      const { score, worst } = await shiftOf(page);
      log(`room: ${name} shift ${score}${worst === null ? '' : `, most by ${worst}`}`);
      shifts.push(score);
    }
    return [
      { name: 'room.shift', value: Math.max(...shifts), unit: 'score' },
      { name: 'room.inp', value: inpOf(await phone.evaluate(() => window.taps), count), unit: 'ms' },
    ];
  } finally {
    await stage.close();
  }
}

/** A real press: what moves because of one does not count, what moves by itself afterwards does. */
async function press(host: Page, name: string): Promise<void> {
  await host.getByRole('button', { name: new RegExp(`^${name}`, 'iu'), disabled: false }).click();
}

/** Runs in the page before the app does. */
function watch(): void {
  window.moves = [];
  window.taps = {};
  const nameOf = (node: Node | null | undefined) =>
    node instanceof Element ? `${node.tagName.toLowerCase()}.${node.className}` : String(node?.nodeName);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
      sources: { node?: Node | null }[];
    })[]) {
      if (entry.hadRecentInput) continue;
      const phase = document.querySelector('main')?.dataset['phase'] ?? 'none';
      const what = `${phase}: ${entry.sources.map(({ node }) => nameOf(node)).join(', ')}`;
      window.moves.push({ atMs: entry.startTime, score: entry.value, what });
    }
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[]) {
      if (entry.interactionId === 0) continue;
      window.taps[entry.interactionId] = Math.max(window.taps[entry.interactionId] ?? 0, entry.duration);
    }
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
}

/** The worst window of moves, and what moved most. */
async function shiftOf(page: Page): Promise<{ score: number; worst: string | null }> {
  const moves = await page.evaluate(() => window.moves);
  let [worst, now, from, last] = [0, 0, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { atMs, score } of moves) {
    if (atMs - last > WINDOW_GAP_MS || atMs - from > WINDOW_MS) [now, from] = [0, atMs];
    now += score;
    last = atMs;
    worst = Math.max(worst, now);
  }
  const most = moves.reduce<(typeof moves)[number] | null>(
    (one, other) => (one && one.score >= other.score ? one : other),
    null,
  );
  return {
    score: Math.round(worst * 10_000) / 10_000,
    worst: most && `${most.what} (${most.score.toFixed(4)})`,
  };
}

/** The slowest tap; of more than fifty the slowest but one in fifty, as web.dev counts. */
function inpOf(taps: Readonly<Record<number, number>>, count: number): number {
  const sorted = Object.values(taps).sort((a, b) => b - a);
  return sorted[Math.floor(count / 50)] ?? SHORTEST_TAP_MS;
}
