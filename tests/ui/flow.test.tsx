// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { Flow } from '../../src/game/tasting';
import type { HostView } from '../../src/host/host-view';
import { hostQuestion, repairs, standings } from '../support/gallery-fixtures';
import { hostBase, hostOpen, PLAIN_SCREENS } from '../support/gallery-screens';
import { button, showPlayed } from './played';
import { press, type } from './render';

let flows: Flow[] = [];
let calls: string[] = [];
const desk = {
  setFlow: (flow: Flow) => void flows.push(flow),
  addTime: () => void calls.push('add time'),
  wait: (waits: boolean) => void calls.push(waits ? 'wait' : 'go on'),
  letIn: (key: string) => void calls.push(`let in ${key}`),
  turnAway: (key: string) => void calls.push(`turn away ${key}`),
};

beforeEach(() => {
  flows = [];
  calls = [];
});

const box = (name: string): HTMLInputElement => {
  const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === name);
  const input = label?.querySelector('input');
  if (!input) throw new Error(`no box ${name}`);
  return input;
};

const flow = { revealWhenAllAnswered: true, goOnAfterSeconds: 5 };
const onBoard = (goesOnAtMs: number | null): HostView => ({
  ...hostBase,
  seen: { phase: 'question_leaderboard', questionId: 'one' },
  flow: { ...flow, goOnAfterSeconds: goesOnAtMs === null ? null : 5 },
  goesOnAtMs,
  phase: 'question_leaderboard',
  question: hostQuestion('grape_variety', { endsAtMs: null }),
  leaderboard: standings(8),
  lastOfWine: false,
});

describe('what goes on by itself', () => {
  test('[P10] is off, and changed from the menu while the tasting is played', async () => {
    await showPlayed(hostOpen, desk);
    await press(button('More'));
    await press(button('The flow of the evening'));
    expect([box('Reveal when everyone has answered').checked, box('Go on by itself').checked]).toEqual([
      false,
      false,
    ]);
    expect(document.querySelector('dialog input[type="range"]')).toBeNull();
    await press(box('Reveal when everyone has answered'));
    await press(box('Go on by itself'));
    expect(flows).toEqual([
      { revealWhenAllAnswered: true, goOnAfterSeconds: null },
      { revealWhenAllAnswered: true, goOnAfterSeconds: 10 },
    ]);
    const range = document.querySelector<HTMLInputElement>('dialog input[type="range"]');
    expect([range?.value, range?.min, range?.max]).toEqual(['10', '5', '60']);
    if (range) await type(range, '25');
    expect(flows[2]).toEqual({ revealWhenAllAnswered: true, goOnAfterSeconds: 25 });
  });

  test('[P12] nothing goes on after the end, and nothing is offered', async () => {
    await showPlayed({
      ...hostBase,
      seen: { phase: 'ended', questionId: null },
      phase: 'ended',
      podium: 0,
      leaderboard: [],
      undelivered: 0,
      isRepaired: false,
    });
    await press(button('More'));
    expect(() => button('The flow of the evening')).toThrow();
  });
});

describe('Next by itself', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['performance', 'setInterval', 'clearInterval'] });
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  const said = () => document.querySelector('[data-goes-on]')?.textContent;

  test('[P10] is seen coming, and can be stopped', async () => {
    const show = await showPlayed(onBoard(performance.now() + 5_000), desk);
    expect(said()).toContain('Next by itself in 5 s');
    await act(async () => vi.advanceTimersByTime(1_500));
    expect(said()).toContain('Next by itself in 4 s');
    await press(button('Stop'));
    expect(flows).toEqual([{ revealWhenAllAnswered: true, goOnAfterSeconds: null }]);
    await show(onBoard(null));
    expect(said()).toBeUndefined();
    expect(document.querySelector('main')?.textContent).toContain('It waits for you from now on.');
  });
});

describe('a dialog of the host', () => {
  test('[P10] keeps what comes by itself waiting, once for each screen, and its end begins the time anew', async () => {
    const show = await showPlayed(onBoard(10_000), desk);
    await press(button('More'));
    expect(calls).toEqual(['wait']);
    await show(onBoard(null));
    await press(button('Close'));
    expect(calls).toEqual(['wait', 'go on']);
    await show(onBoard(20_000));
    await press(button('More'));
    // Somebody pressed Next on the remote.
    await show(onBoard(30_000));
    expect(calls).toEqual(['wait', 'go on', 'wait', 'wait']);
  });

  test('[P10][P14] what was put right stays in the host’s hands: nothing comes by itself after it', async () => {
    const show = await showPlayed(onBoard(10_000), desk);
    calls = [];
    await press(button('More'));
    await show({ ...onBoard(null), repairs });
    await press(button('Close'));
    expect(calls).toEqual(['wait']);
  });
});

describe('a dialog on the screen', () => {
  const revealed = PLAIN_SCREENS['host-reveal']?.host?.running?.view ?? onBoard(null);
  const boxes = () => [...document.querySelectorAll<HTMLInputElement>('dialog input[type="checkbox"]')];
  const ticks = () => boxes().map(({ checked }) => checked);

  test('[P14] a correction under way outlives the next screen, whose heading has the focus after it', async () => {
    const show = await showPlayed(revealed, desk);
    await press(button('Correct the answer'));
    const before = ticks();
    await press(boxes()[before.length - 1] ?? document.body);
    expect(ticks()).not.toEqual(before);
    const edited = ticks();
    await show(onBoard(null));
    expect(ticks()).toEqual(edited);
    await press(button('Leave it as it is'));
    expect(document.querySelector('dialog')).toBeNull();
    expect(document.activeElement).toBe(document.querySelector('h1'));
  });

  test('[P10] the flow of the evening stays open when Next is pressed on the remote', async () => {
    const show = await showPlayed(revealed, desk);
    await press(button('More'));
    await press(button('The flow of the evening'));
    await show(onBoard(null));
    expect(document.querySelector('dialog h2')?.textContent).toBe('The flow of the evening');
  });
});

describe('more time', () => {
  const add = '+15 s for this question';

  test('[P2][P4] is added to a question that is open or paused, again and again', async () => {
    const show = await showPlayed(hostOpen, desk);
    await press(button(add));
    await press(button(add));
    expect(calls).toEqual(['add time', 'add time']);
    await show({
      ...hostBase,
      seen: { phase: 'question_paused', questionId: 'one' },
      phase: 'question_paused',
      question: hostQuestion('region', { endsAtMs: null, leftMs: 12_000 }),
    });
    await press(button(add));
    expect(calls).toHaveLength(3);
  });

  test('[T1] without a clock there is none to add', async () => {
    await showPlayed({
      ...hostBase,
      seen: { phase: 'question_open', questionId: 'one' },
      phase: 'question_open',
      question: hostQuestion('region', { endsAtMs: null }),
    });
    expect(() => button(add)).toThrow();
  });
});

describe('knocks', () => {
  const knocking = (...knocks: HostView['knocks']): HostView => ({ ...hostOpen, knocks });
  const anna = { key: 'a', firstName: 'Anna' };
  const somebody = { key: 'b', firstName: null };
  const status = () => document.querySelector('[data-knocks] [role="status"]')?.textContent;

  test('[J6] are told politely, by the first name if there is one, and take the focus from nothing', async () => {
    const show = await showPlayed(knocking(), desk);
    expect(status()).toBe('');
    const more = button('More');
    more.focus();
    await show(knocking(anna));
    expect(status()).toBe('Anna asks to come in.');
    expect(document.activeElement).toBe(more);
    await show(knocking(somebody, anna));
    expect(status()).toBe('Somebody and 1 more ask to come in.');
  });

  test('[J6] Let in and Not now are about the first, and then about the next at the same place', async () => {
    const show = await showPlayed(knocking(anna, somebody), desk);
    const letIn = button('Let in Anna');
    await press(letIn);
    await show(knocking(somebody));
    expect(button('Let in somebody')).toBe(letIn);
    await press(button('Not now'));
    expect(calls).toEqual(['let in a', 'turn away b']);
  });

  test('[J6] a late company comes in by one press', async () => {
    await showPlayed(knocking(anna, somebody), desk);
    await press(button('Let all 2 in'));
    expect(calls).toEqual(['let in a', 'let in b']);
  });
});
