// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';

import type { HostView } from '../../src/host/host-view';
import { turnStepKeys } from '../../src/ui/host/stepKeys';
import { hostQuestion, standings } from '../support/gallery-fixtures';
import { hostBase, hostOpen, lobby } from '../support/gallery-screens';
import { button, key, showPlayed } from './played';
import { press } from './render';

let pressed: string[] = [];

const show = (view: HostView) => showPlayed(view, { press: (name) => pressed.push(name) });

const allAnswered: HostView = {
  ...hostOpen,
  phase: 'question_open',
  question: hostQuestion('grape_variety', { liveUnanswered: 0 }),
};

const leaderboard: HostView = {
  ...hostBase,
  seen: { phase: 'question_leaderboard', questionId: null },
  phase: 'question_leaderboard',
  question: hostQuestion('grape_variety'),
  leaderboard: standings(8),
  lastOfWine: false,
};

/** As a pointer clicks, or with 0 as a keyboard does. */
async function click(element: HTMLElement, detail: number): Promise<void> {
  await act(async () => element.dispatchEvent(new MouseEvent('click', { bubbles: true, detail })));
}

beforeEach(() => {
  pressed = [];
});

describe('keys of the host', () => {
  test('[P5] Enter reveals, P pauses, and the buttons say so without it being a part of their names', async () => {
    await show(allAnswered);
    await key('p');
    await key('Enter');
    expect(pressed).toEqual(['pause', 'reveal']);
    expect(button('Reveal answer').getAttribute('aria-keyshortcuts')).toBe('Enter');
    expect(button('Pause').getAttribute('aria-keyshortcuts')).toBe('P');
    expect(button('Next').getAttribute('aria-keyshortcuts')).toBeNull();
    expect(button('Pause').querySelector('[data-key]')?.getAttribute('aria-hidden')).toBe('true');
  });

  test('[P5] with answers missing Enter asks first, as the button does', async () => {
    await show(hostOpen);
    await key('Enter');
    expect(pressed).toEqual([]);
    expect(document.querySelector('output')?.textContent).toContain('1 person has not answered yet');
    expect(button('Reveal answer now')).toBeTruthy();
    await key('Enter');
    expect(pressed).toEqual(['reveal']);
  });

  test('[P10] a key that is held down is pressed once, on the screen and on a button', async () => {
    await show(allAnswered);
    await key('Enter', { repeat: true });
    expect(pressed).toEqual([]);
    await act(async () => button('Reveal answer').focus());
    expect((await key('Enter')).defaultPrevented).toBe(false);
    expect((await key('Enter', { repeat: true })).defaultPrevented).toBe(true);
  });

  test('[P5][P10] the second of two presses in a hurry is none: with answers missing nothing is revealed', async () => {
    await show(hostOpen);
    await key('Enter');
    await key('Enter', {}, 80);
    expect(button('Reveal answer now')).toBeTruthy();
    expect(pressed).toEqual([]);
    await key('Enter');
    expect(pressed).toEqual(['reveal']);
  });

  test('[P10] a leaderboard is not passed by a press in a hurry, on the screen and on its button', async () => {
    const next = await show(allAnswered);
    await key('Enter');
    await next(leaderboard);
    await key('Enter', {}, 80);
    expect(pressed).toEqual(['reveal']);
    await act(async () => button('Next: question 4').focus());
    expect((await key('Enter', {}, 80)).defaultPrevented).toBe(true);
    expect((await key('Enter')).defaultPrevented).toBe(false);
  });

  test('[P10] after a click with the mouse the keys act again; whoever presses with the keyboard keeps the place', async () => {
    await show(allAnswered);
    const time = button('+15 s for this question');
    await act(async () => time.focus());
    await click(time, 0);
    expect(document.activeElement).toBe(time);
    await click(time, 1);
    expect(document.activeElement).toBe(document.body);
    await key('Enter');
    expect(pressed).toEqual(['reveal']);
  });

  test('[P10] a key is shown while it acts, and no longer', async () => {
    await show(allAnswered);
    const acts = (name: string) => button(name).querySelector('[data-key]')?.getAttribute('data-acts');
    expect([acts('Reveal answer'), acts('Pause')]).toEqual(['true', 'true']);
    await act(async () => button('More').focus());
    expect([acts('Reveal answer'), acts('Pause')]).toEqual(['false', 'false']);
    await act(async () => button('Reveal answer').focus());
    expect([acts('Reveal answer'), acts('Pause')]).toEqual(['true', 'false']);
    await act(async () => button('Reveal answer').blur());
    expect([acts('Reveal answer'), acts('Pause')]).toEqual(['true', 'true']);
  });

  test.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }])(
    '[P4] what the browser does with P is left to it: %o',
    async (how) => {
      await show(hostOpen);
      expect((await key('p', how)).defaultPrevented).toBe(false);
      expect(pressed).toEqual([]);
    },
  );

  test('[P10] a control that has the focus has the keys too', async () => {
    await show(allAnswered);
    await act(async () => button('More').focus());
    await key('Enter');
    await key('p');
    expect(pressed).toEqual([]);
    await act(async () => button('More').blur());
    await key('p');
    expect(pressed).toEqual(['pause']);
  });

  test('[P10][P12] an open dialog has the keys, and gives them back', async () => {
    await show(allAnswered);
    await press(button('End tasting'));
    await act(async () => (document.activeElement as HTMLElement).blur());
    await key('Enter');
    expect(pressed).toEqual([]);
    await press(button('Keep playing'));
    await act(async () => (document.activeElement as HTMLElement).blur());
    await key('Enter');
    expect(pressed).toEqual(['reveal']);
  });

  test('[P10] whoever speaks to their computer turns the keys off, and the buttons show none', async () => {
    await show(allAnswered);
    await press(button('More'));
    await press(button('The flow of the evening'));
    const boxes = [...document.querySelectorAll<HTMLInputElement>('dialog input[type="checkbox"]')];
    await press(boxes[boxes.length - 1] ?? document.body);
    await press(button('Close'));
    await act(async () => (document.activeElement as HTMLElement).blur());
    await key('p');
    await key('Enter');
    expect(pressed).toEqual([]);
    expect(document.querySelector('[aria-keyshortcuts], [data-key]')).toBeNull();
    expect(localStorage.getItem('sommelier-arena.step-keys')).toBe('off');
    await act(async () => turnStepKeys(true));
    await key('p');
    expect(pressed).toEqual(['pause']);
  });

  test('[P1] Enter starts with somebody there and does nothing before', async () => {
    await show({ ...lobby, live: 0 });
    await key('Enter');
    expect(pressed).toEqual([]);
    await show(lobby);
    await key('Enter');
    expect(pressed).toEqual(['start']);
  });
});
