// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';

import type { HostView } from '../../src/host/host-view';
import { turnStepKeys } from '../../src/ui/host/stepKeys';
import { hostQuestion } from '../support/gallery-fixtures';
import { hostOpen, lobby } from '../support/gallery-screens';
import { button, key, showPlayed } from './played';
import { press } from './render';

let pressed: string[] = [];

const show = (view: HostView) => showPlayed(view, { press: (name) => pressed.push(name) });

const allAnswered: HostView = {
  ...hostOpen,
  phase: 'question_open',
  question: hostQuestion('grape_variety', { liveUnanswered: 0 }),
};

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
    button('Reveal answer').focus();
    expect((await key('Enter')).defaultPrevented).toBe(false);
    expect((await key('Enter', { repeat: true })).defaultPrevented).toBe(true);
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
    button('More').focus();
    await key('Enter');
    await key('p');
    expect(pressed).toEqual([]);
    button('More').blur();
    await key('p');
    expect(pressed).toEqual(['pause']);
  });

  test('[P10][P12] an open dialog has the keys, and gives them back', async () => {
    await show(allAnswered);
    await press(button('End tasting'));
    (document.activeElement as HTMLElement).blur();
    await key('Enter');
    expect(pressed).toEqual([]);
    await press(button('Keep playing'));
    (document.activeElement as HTMLElement).blur();
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
    (document.activeElement as HTMLElement).blur();
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
