// A host and ten phones in one Chromium: from the tap to "saved", and from Next to the question on a phone. The
// floor is the round trip of a bare data channel in the same browser, taken before and after.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

import { chromium } from 'playwright';

import { BROWSER_ARGS } from '../support/browser-args.mjs';

export const names = ['answers', 'next'];

const PHONES = 10;
const QUESTIONS_PER_WINE = 5;

export async function measure({ quick, log }) {
  const wines = quick ? 4 : 10;
  const server = await startServer();
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: BROWSER_ARGS,
  });
  try {
    log(`answers, next: ${PHONES} phones, ${wines * QUESTIONS_PER_WINE} questions`);
    const host = await (await browser.newContext()).newPage();
    const phones = [];
    await host.goto(`${server.url}#/host/new`);
    await prepare(host, wines);
    const link = (await host.locator('[data-join-link]').first().getAttribute('data-join-link')).replace(
      /^[^#]+/u,
      server.url,
    );
    for (let n = 0; n < PHONES; n += 1) {
      const phone = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
      await phone.goto(link);
      await phone.locator('main[data-link="live"]').waitFor();
      await watchQuestions(phone);
      phones.push(phone);
    }
    const floors = await bareRoundTrips(phones[0]);
    const taps = [];
    const nexts = [];
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
    floors.push(...(await bareRoundTrips(phones[0])));
    return [
      figure('answers.p50.n10', taps, 0.5, floors),
      figure('answers.p95.n10', taps, 0.95, floors),
      figure('next.p50.n10', nexts, 0.5, floors),
      figure('next.p95.n10', nexts, 0.95, floors),
    ];
  } finally {
    await browser.close();
    await server.stop();
  }
}

function figure(name, samples, quantile, floors) {
  const [value, floor] = [samples, floors].map((all) => at(all, quantile));
  return { name, value: round(value), unit: 'ms', floor: round(floor), ratio: round(value / floor) };
}

function at(samples, quantile) {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(quantile * sorted.length))];
}

function round(value) {
  return Math.round(value * 10) / 10;
}

async function startServer() {
  const child = spawn(process.execPath, ['signaling/start.mjs'], {
    env: { ...process.env, SKIP_BUILD: '1', PORT: '0', LEASES: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /^listening (\S+)/u.exec(line)?.[1];
    if (!url) continue;
    child.stdout.resume();
    const stop = async () => {
      const exit = once(child, 'exit');
      child.kill('SIGTERM');
      await exit;
    };
    return { url, stop };
  }
  throw new Error('the server ended before it listened');
}

/** Fills the editor's fields as fast as the page takes them; no clock, so that only the host reveals. */
async function prepare(host, wines) {
  await host.getByRole('checkbox', { name: 'No clock' }).check();
  for (let n = 1; n < wines; n += 1) await host.getByRole('button', { name: 'Add wine' }).click();
  await host.getByRole('group', { name: `Wine ${wines}`, exact: true }).waitFor();
  await host.evaluate(() => {
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
    for (const [index, input] of Array.from(document.querySelectorAll('input[type="text"]')).entries()) {
      setValue.call(input, `Answer ${index}`);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
  await host.getByRole('button', { name: 'Create tasting' }).click();
  await host.locator('[data-code]').first().waitFor();
}

/** Presses a button; resolves with the moment of the press on the clock that all pages share. */
async function press(host, name) {
  const button = host.getByRole('button', { name: new RegExp(`^${name}`, 'iu') });
  await button.and(host.locator(':enabled')).waitFor();
  return button.evaluate((element) => {
    const now = performance.timeOrigin + performance.now();
    element.click();
    return now;
  });
}

async function inPhase(page, phase) {
  await page.locator(`main[data-phase="${phase}"]`).waitFor();
}

/** Notes in the page itself when each question appears, so that asking late costs nothing. */
function watchQuestions(phone) {
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

async function shownAt(phone, question) {
  await phone.waitForFunction((index) => window.shown.length > index, question);
  return phone.evaluate((index) => window.shown[index], question);
}

function tapToSaved(phone, option) {
  return phone.evaluate(async (index) => {
    const button = document.querySelectorAll('[role="group"] button, fieldset button')[index];
    const status = document.querySelector('[role="status"][data-answer]');
    const start = performance.now();
    button.click();
    await new Promise((resolve) => {
      const look = () => {
        if (status.dataset.answer !== 'saved') return;
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

/** Round trips of a bare, open data channel between two peer connections of one page, in ms. */
function bareRoundTrips(page) {
  return page.evaluate(async () => {
    const [near, far] = [new RTCPeerConnection(), new RTCPeerConnection()];
    near.onicecandidate = ({ candidate }) => far.addIceCandidate(candidate);
    far.onicecandidate = ({ candidate }) => near.addIceCandidate(candidate);
    const channel = near.createDataChannel('floor');
    far.ondatachannel = ({ channel: echo }) => {
      echo.onmessage = ({ data }) => echo.send(data);
    };
    await near.setLocalDescription();
    await far.setRemoteDescription(near.localDescription);
    await far.setLocalDescription();
    await near.setRemoteDescription(far.localDescription);
    if (channel.readyState !== 'open') await new Promise((resolve) => (channel.onopen = resolve));
    const samples = [];
    for (let n = 0; n < 100; n += 1) {
      const start = performance.now();
      const back = new Promise((resolve) => (channel.onmessage = resolve));
      channel.send('x'.repeat(200));
      await back;
      samples.push(performance.now() - start);
    }
    near.close();
    far.close();
    return samples;
  });
}
