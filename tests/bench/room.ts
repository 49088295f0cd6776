// A host and ten phones in one Chromium: from the tap to "saved", and from Next to the question on a phone. The
// floor is the round trip of a bare data channel in the same browser, taken before and after.
import type { Page } from 'playwright';

import { bareRoundTrips } from './bare-channel';
import { figure, type BenchOptions, type Figure } from './figures';
import { inPhase, openStage, press } from './stage';

declare global {
  interface Window {
    /** When each question appeared, on the clock that all pages share. */
    shown: number[];
  }
}

export const names = ['answers', 'next'];

const PHONES = 10;
const QUESTIONS_PER_WINE = 5;

/** Taps and questions of whole wines. */
export async function measure({ quick, log }: BenchOptions): Promise<Figure[]> {
  const wines = quick ? 4 : 10;
  const stage = await openStage(wines);
  const { host, link } = stage;
  try {
    log(`answers, next: ${PHONES} phones, ${wines * QUESTIONS_PER_WINE} questions`);
    const phones: Page[] = [];
    for (let n = 0; n < PHONES; n += 1) {
      const phone = await stage.newPhonePage();
      await phone.goto(link);
      await phone.locator('main[data-link="live"]').waitFor();
      await watchQuestions(phone);
      phones.push(phone);
    }
    const floorPage = await stage.newPhonePage();
    await floorPage.goto(stage.arena.url);
    const floors = await bareRoundTrips(floorPage);
    const taps: number[] = [];
    const nexts: number[] = [];
    let opening = await press(host, 'Start game');
    for (let question = 0; question < wines * QUESTIONS_PER_WINE; question += 1) {
      for (const phone of phones) nexts.push((await shownAt(phone, question)) - opening);
      for (const phone of phones) taps.push(await tapToSaved(phone, question % 4));
      await press(host, 'Reveal answer');
      await inPhase(host, 'question_revealed');
      await press(host, 'Next');
      await inPhase(host, 'question_leaderboard');
      opening = await press(host, 'Next');
      if (question % QUESTIONS_PER_WINE === QUESTIONS_PER_WINE - 1) {
        await inPhase(host, 'round_leaderboard');
        opening = await press(host, 'Next');
      }
    }
    floors.push(...(await bareRoundTrips(floorPage)));
    return [
      figure('answers.p50.n10', taps, 0.5, floors),
      figure('answers.p95.n10', taps, 0.95, floors),
      figure('next.p50.n10', nexts, 0.5, floors),
      figure('next.p95.n10', nexts, 0.95, floors),
    ];
  } finally {
    await stage.close();
  }
}

/** Notes in the page itself when each question appears, so that asking late costs nothing. */
function watchQuestions(phone: Page): Promise<void> {
  return phone.evaluate(() => {
    window.shown = [];
    let wasOpen = false;
    const look = () => {
      const isOpen = document.querySelector('main[data-phase="question_open"]') !== null;
      if (isOpen && !wasOpen) window.shown.push(performance.timeOrigin + performance.now());
      wasOpen = isOpen;
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
}

async function shownAt(phone: Page, question: number): Promise<number> {
  await phone.waitForFunction((index) => window.shown.length > index, question);
  return phone.evaluate((index) => window.shown[index] ?? Number.NaN, question);
}

function tapToSaved(phone: Page, option: number): Promise<number> {
  return phone.evaluate(async (index) => {
    const button = document.querySelectorAll<HTMLElement>('[role="group"] button, fieldset button')[index];
    const status = document.querySelector<HTMLElement>('[role="status"][data-answer]')!;
    const start = performance.now();
    button?.click();
    await new Promise<void>((resolve) => {
      const look = () => {
        if (status.dataset['answer'] !== 'saved') return;
        observer.disconnect();
        resolve();
      };
      const observer = new MutationObserver(look);
      observer.observe(status, { attributes: true });
      look();
    });
    return performance.now() - start;
  }, option);
}
