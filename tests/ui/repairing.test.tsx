// @vitest-environment happy-dom
import { act, useState } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';

import type { Seen } from '../../src/game/command';
import type { Ruling } from '../../src/game/state';
import type { HostView } from '../../src/host/host-view';
import { HostDeskProvider } from '../../src/ui/host/HostDeskContext';
import { RepairDialog } from '../../src/ui/host/RepairDialog';
import { RepairLog } from '../../src/ui/host/RepairLog';
import { SkipDialog } from '../../src/ui/host/SkipDialog';
import { repairs, results } from '../support/gallery-fixtures';
import { hostOpen } from '../support/gallery-screens';
import { deskOf } from '../support/gallery-services';
import { press, render } from './render';

interface Saved {
  readonly questionId: string;
  readonly ruling: Ruling;
}

let saved: Saved[] = [];
let closed: boolean[] = [];
let pressed: [string, Seen][] = [];

const [first] = results.questions;

async function open(questionId: string | null, answer: () => Promise<boolean> = async () => true) {
  const desk = deskOf({
    hash: '#/host',
    desk: {
      repair: (_, id, ruling) => {
        saved.push({ questionId: id, ruling });
        return answer();
      },
    },
  });
  await render(
    <HostDeskProvider value={desk}>
      <RepairDialog tastingId="past" questionId={questionId} onClose={(isSaved) => closed.push(isSaved)} />
    </HostDeskProvider>,
  );
}

function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

function box(text: string): HTMLInputElement {
  const label = [...document.querySelectorAll('label')].find(({ textContent }) =>
    textContent.startsWith(text),
  );
  const input = label?.querySelector('input');
  if (!input) throw new Error(`no box ${text}`);
  return input;
}

const ticked = () => [...document.querySelectorAll('input')].filter(({ checked }) => checked).length;

beforeEach(() => {
  saved = [];
  closed = [];
  pressed = [];
});

describe('correcting an answer', () => {
  test('[P14] the right one is ticked, and a second one can be', async () => {
    await open(first?.id ?? '');
    expect(document.querySelector('dialog')?.textContent).toContain('Wine 1, color.');
    expect(document.querySelector('select')).toBeNull();
    expect(box('Ruby red').checked).toBe(true);
    await press(box('Garnet'));
    await press(button('Save'));
    expect(saved).toEqual([{ questionId: 'q-1-color', ruling: ['color-0', 'color-1'] }]);
    expect(closed).toEqual([true]);
  });

  test('[P14] nobody’s leaves the question out, and takes the ticks back when it is taken back', async () => {
    await open(first?.id ?? '');
    const nobodys = box('Nobody’s');
    await press(nobodys);
    expect(box('Ruby red').disabled).toBe(true);
    expect(ticked()).toBe(1);
    await press(nobodys);
    expect(box('Ruby red').checked).toBe(true);
    await press(nobodys);
    await press(button('Save'));
    expect(saved).toEqual([{ questionId: 'q-1-color', ruling: null }]);
  });

  test('[P14] with nothing ticked there is nothing to save, and it is said why', async () => {
    await open(first?.id ?? '');
    const why = () => document.querySelector('[role="status"]')?.textContent;
    expect(why()).toBe('');
    await press(box('Ruby red'));
    expect(why()).toBe('Tick one answer at least, or the last line.');
    expect(button('Save').disabled).toBe(true);
    await press(button('Leave it as it is'));
    expect(saved).toEqual([]);
    expect(closed).toEqual([false]);
  });

  test('[P14] without a question the host chooses, the latest first; one left out has no ticks', async () => {
    await open(null);
    const select = document.querySelector('select');
    expect(select?.value).toBe('q-2-wine_name');
    expect(box('Nobody’s').checked).toBe(true);
    await act(async () => {
      if (!select) throw new Error('nothing to choose from');
      select.value = 'q-1-region';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(box('Barolo').checked).toBe(true);
    await press(button('Save'));
    expect(saved).toEqual([{ questionId: 'q-1-region', ruling: ['region-0'] }]);
  });

  test.each([
    ['refused', async () => false],
    ['not saved', () => Promise.reject(new Error('the disk is gone'))],
  ])('[P14] a correction that is %s says so and can be tried again', async (_, answer) => {
    await open(first?.id ?? '', answer);
    await press(button('Save'));
    expect(document.querySelector('[role="alert"]')?.textContent).toContain('could not be saved');
    expect(closed).toEqual([]);
    expect(button('Save').disabled).toBe(false);
  });
});

/** A screen on which the timer reveals the answer while the host thinks. */
function Skipping() {
  const [view, setView] = useState<HostView>(hostOpen);
  const revealed = () => setView({ ...hostOpen, seen: { ...hostOpen.seen, phase: 'question_revealed' } });
  return (
    <>
      <button type="button" onClick={revealed}>
        time is up
      </button>
      <SkipDialog view={view} what="wine" onClose={() => closed.push(false)} />
    </>
  );
}

describe('skipping', () => {
  beforeEach(async () => {
    const desk = deskOf({ hash: '#/host', desk: { press: (name, seen) => pressed.push([name, seen]) } });
    await render(
      <HostDeskProvider value={desk}>
        <Skipping />
      </HostDeskProvider>,
    );
  });

  test('[P14] a wine is skipped after a second thought, as of the question on the screen', async () => {
    await press(button('Keep playing'));
    expect(pressed).toEqual([]);
    await press(button('Skip the wine'));
    expect(pressed).toEqual([['skip wine', hostOpen.seen]]);
  });

  test('[P14][P5] what the timer revealed meanwhile cannot be skipped any more', async () => {
    await press(button('time is up'));
    expect(document.querySelector('dialog')?.textContent).toContain('gone on meanwhile');
    expect(document.querySelectorAll('dialog button')).toHaveLength(1);
  });
});

test('[P14] the log says when, what and how', async () => {
  await render(<RepairLog lines={repairs} />);
  const lines = [...document.querySelectorAll('li')].map(({ textContent }) => textContent.slice(6));
  expect(lines).toEqual([
    'Wine 2, region: left out',
    'Rest of wine 1: skipped',
    'Wine 2, grape variety: Barbera accepted too',
  ]);
  expect(document.querySelector('time')?.textContent).toMatch(/^\d\d:\d\d$/u);
});
