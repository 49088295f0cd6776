// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import type { HostView } from '../../src/host/host-view';
import { HostDeskProvider } from '../../src/ui/host/HostDeskContext';
import { PlayedScreen } from '../../src/ui/host/PlayedScreen';
import { hostQuestion, repairs, standings } from '../support/gallery-fixtures';
import { host, hostBase, lobby } from '../support/gallery-screens';
import { deskOf, running } from '../support/gallery-services';
import { button, key, showPlayed } from './played';
import { render, rerender } from './render';

const at = (phase: HostView['phase'], questionId: string) => ({
  ...hostBase,
  seen: { phase, questionId },
});
const color = hostQuestion('color', { number: 1, liveUnanswered: 0 });
const region = hostQuestion('region', { number: 2, liveUnanswered: 0 });
const right = color.options[1];
const reveal = { right: [right?.id ?? ''], counts: {}, isVoid: false };

const STEPS = {
  lobby,
  open: { ...at('question_open', color.id), phase: 'question_open', question: color },
  paused: { ...at('question_paused', color.id), phase: 'question_paused', question: color },
  revealed: { ...at('question_revealed', color.id), phase: 'question_revealed', question: color, reveal },
  board: {
    ...at('question_leaderboard', color.id),
    phase: 'question_leaderboard',
    question: color,
    leaderboard: standings(3),
    lastOfWine: false,
  },
  second: { ...at('question_open', region.id), phase: 'question_open', question: region },
  ended: {
    ...at('ended', ''),
    phase: 'ended',
    leaderboard: standings(3),
    undelivered: 0,
    isRepaired: false,
    podium: 0,
  },
} as const satisfies Record<string, HostView>;

const focused = () => {
  const active = document.activeElement;
  return active === document.body ? 'nothing' : `${active?.tagName} ${active?.textContent}`;
};
const heading = () => `H1 ${document.querySelector('h1')?.textContent}`;

/** What is spoken next. */
async function heard(): Promise<string> {
  await act(async () => vi.advanceTimersByTime(1000));
  const words = document.querySelector('[data-announcer]')?.textContent ?? '';
  await act(async () => vi.advanceTimersByTime(10_000));
  return words;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

test('[P2][P7] whoever or whatever took a step, the focus is at the new screen’s heading, from nowhere too', async () => {
  const show = await showPlayed(STEPS.lobby);
  expect(focused()).toBe('nothing');
  for (const step of ['open', 'revealed', 'board', 'second', 'ended'] as const) {
    await show(STEPS[step]);
    expect([step, focused()]).toEqual([step, heading()]);
  }
});

test('[P2][P10] with no leaderboard between them, the second question has a heading of its own, and the focus', async () => {
  const show = await showPlayed(STEPS.revealed);
  const first = document.querySelector('h1');
  await show(STEPS.second);
  expect(document.querySelector('h1')).not.toBe(first);
  expect(focused()).toBe('H1 Which region is it from?');
});

test('[P5] nobody who is using a button loses it, and what is pressed and gone leads to the heading', async () => {
  const pressed: string[] = [];
  const show = await showPlayed(STEPS.open, { press: (name) => pressed.push(name) });
  button('Pause').focus();
  await show(STEPS.paused);
  expect(focused()).toContain('BUTTON Resume');
  await show(STEPS.open);
  button('Reveal answer').focus();
  await show(STEPS.revealed);
  expect(focused()).toBe(heading());
  // A heading is no control: the key goes on from there.
  await key('Enter');
  expect(pressed).toEqual(['next']);
});

test('[P2][P4][P7] each step is spoken once: which question, the pause and its end, the right answer', async () => {
  const show = await showPlayed(STEPS.lobby);
  const said: string[] = [];
  for (const step of ['open', 'open', 'paused', 'open', 'revealed', 'board', 'second', 'ended'] as const) {
    await show({ ...STEPS[step] });
    said.push(await heard());
  }
  expect(said).toEqual([
    'Wine 2 of 6. Question 1 of 5.',
    '',
    'Paused.',
    'It goes on.',
    `${right?.text} it is.`,
    '',
    'Wine 2 of 6. Question 2 of 5.',
    '',
  ]);
});

test('[P8][P14] nothing of the answer is spoken before its reveal, and that a question counts for nobody after it', async () => {
  const show = await showPlayed(STEPS.open);
  await show(STEPS.paused);
  expect(await heard()).toBe('Paused.');
  await show({ ...STEPS.revealed, reveal: { ...reveal, isVoid: true } });
  expect(await heard()).toBe(`${right?.text} it is. The question counts for nobody.`);
});

test('[R4] whoever comes back into a pause is told of it', async () => {
  await showPlayed(STEPS.paused);
  expect(await heard()).toBe('Paused.');
});

test('[P2][P4] more time is spoken once, of a question that is open or paused', async () => {
  const timed = (endsAtMs: number | null, leftMs: number | null) => ({ ...color, endsAtMs, leftMs });
  const show = await showPlayed({ ...STEPS.open, question: timed(20_000, null) });
  expect(await heard()).toBe('');
  await show({ ...STEPS.open, question: timed(20_004, null) });
  expect(await heard()).toBe('');
  await show({ ...STEPS.open, question: timed(35_004, null) });
  expect(await heard()).toBe('15 seconds more.');
  await show({ ...STEPS.paused, question: timed(null, 9_000) });
  expect(await heard()).toBe('Paused.');
  await show({ ...STEPS.paused, question: timed(null, 24_000) });
  expect(await heard()).toBe('15 seconds more.');
});

test('[P10] that Next comes by itself is spoken once with each screen, and what was put right when it is saved', async () => {
  const show = await showPlayed(STEPS.open);
  await show({ ...STEPS.revealed, goesOnAtMs: performance.now() + 10_000 });
  expect(await heard()).toBe(`${right?.text} it is. Next by itself in 10 s.`);
  await show({ ...STEPS.revealed, goesOnAtMs: null, repairs: repairs.slice(0, 1) });
  expect(await heard()).toMatch(/^Wine \d.+\.$/u);
});

test('[J1] the code is spoken when it comes, and how many are in', async () => {
  const screen = host(lobby, { code: null, signaling: 'claiming' });
  const desk = deskOf(screen);
  const show = (view: HostView) => (
    <HostDeskProvider value={desk}>
      <PlayedScreen view={view} />
    </HostDeskProvider>
  );
  await render(show({ ...lobby, live: 1 }));
  expect(await heard()).toBe('');
  await act(async () => desk.store.setState({ running: running(lobby) }));
  expect(await heard()).toBe('Code 4821.');
  const counts = () => [...document.querySelectorAll('[role="status"]')].map((one) => one.textContent);
  expect(counts()).toContain('1 is in');
  await rerender(show({ ...lobby, live: 2 }));
  expect(counts()).toContain('2 are in');
});
