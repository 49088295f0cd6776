// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import type { HostView } from '../../src/host/host-view';
import { hostQuestion, standings } from '../support/gallery-fixtures';
import { hostBase, lobby } from '../support/gallery-screens';
import { button, key, showPlayed } from './played';

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
