// @vitest-environment happy-dom
import { act } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';

import { Drafts } from '../../src/host/drafts';
import { HostScreens } from '../../src/ui/host/HostScreens';
import { ServicesProvider } from '../../src/ui/services';
import { galleryServices } from '../support/gallery-services';
import { createMemoryDraftStore } from '../support/memory-draft-store';
import { press, render, type } from './render';

let drafts = new Drafts(createMemoryDraftStore());

async function openEditor(): Promise<void> {
  const services = galleryServices({ hash: '#/host/new', desk: { drafts } });
  await render(
    <ServicesProvider value={services}>
      <HostScreens route={{ screen: 'new' }} />
    </ServicesProvider>,
  );
  for (let turn = 0; turn < 50 && !document.querySelector('form'); turn += 1) {
    await act(() => new Promise((resolve) => setImmediate(resolve)));
  }
}

function field(label: string): HTMLInputElement {
  const found = [...document.querySelectorAll('label')].find((one) => one.textContent === label);
  const input = document.getElementById(found?.htmlFor ?? '');
  if (!(input instanceof HTMLInputElement)) throw new Error(`no field ${label}`);
  return input;
}

function button(name: string): HTMLElement | undefined {
  return [...document.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  );
}

async function key(name: string): Promise<void> {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
  await act(async () => {
    document.activeElement?.dispatchEvent(event);
  });
}

async function write(label: string, text: string): Promise<void> {
  await act(async () => field(label).focus());
  await type(field(label), text);
}

beforeEach(async () => {
  drafts = new Drafts(createMemoryDraftStore());
  await openEditor();
});

test('[H3] Enter in the label fills the wine in and leads to its confirmation', async () => {
  await write('Wine 1 label', 'Chablis 2019');
  await key('Enter');
  expect(field('Wine 1 Region correct answer').value).toBe('Chablis');
  expect(document.activeElement).toBe(button('Confirm wine 1'));
  await press(button('Confirm wine 1')!);
  expect(document.activeElement).toBe(button('Add wine'));
  expect(button('Details of wine 1')?.getAttribute('aria-expanded')).toBe('false');
  await press(button('Add wine')!);
  expect(document.activeElement).toBe(field('Wine 2 label'));
});

test('[T3] a truth that was filled in holds up Create until it is confirmed, and says so', async () => {
  await write('Wine 1 label', 'Chablis 2019');
  await key('Enter');
  await press(button('Create tasting')!);
  const region = field('Wine 1 Region correct answer');
  expect(region.getAttribute('aria-invalid')).toBe('true');
  expect(document.querySelector('#problems')?.parentElement?.textContent).toContain('to be confirmed');
  await press(button('Confirm Region of wine 1')!);
  expect(field('Wine 1 Region correct answer').getAttribute('aria-invalid')).toBe('false');
});

test('[T3] Escape closes the list of suggestions and changes nothing', async () => {
  await write('Wine 1 Region correct answer', 'Chab');
  const region = field('Wine 1 Region correct answer');
  expect(region.getAttribute('aria-expanded')).toBe('true');
  expect(document.querySelector('[role="option"]')?.textContent).toBe('Chablis');
  await key('Escape');
  expect(region.getAttribute('aria-expanded')).toBe('false');
  expect(region.value).toBe('Chab');
  expect(document.activeElement).toBe(region);
});

test('[H3] the arrows choose a suggestion and Enter takes it', async () => {
  await write('Wine 1 Region correct answer', 'Chab');
  await key('ArrowDown');
  const active = field('Wine 1 Region correct answer').getAttribute('aria-activedescendant');
  expect(document.getElementById(active ?? '')?.textContent).toBe('Chablis');
  await key('Enter');
  expect(field('Wine 1 Region correct answer').value).toBe('Chablis');
});

test('[T3] Enter and leaving keep what was typed, whatever is suggested', async () => {
  await write('Wine 1 Region correct answer', 'Chab');
  await key('Enter');
  expect(field('Wine 1 Region correct answer').value).toBe('Chab');
  expect(document.activeElement).toBe(field('Wine 1 Region wrong answer 1'));
});

test('[H3] a removed wine comes back with Undo, which has the focus', async () => {
  await press(button('Add wine')!);
  await write('Wine 1 Color correct answer', 'Ruby');
  await press(button('Remove wine 1')!);
  expect(document.body.textContent).toContain('Wine 1 removed.');
  expect(document.activeElement).toBe(button('Undo'));
  expect(field('Wine 1 Color correct answer').value).toBe('');
  await press(button('Undo')!);
  expect(field('Wine 1 Color correct answer').value).toBe('Ruby');
});

test('[H3] what was typed is there at the next visit, until the host starts afresh', async () => {
  await write('Wine 1 Color correct answer', 'Ru');
  await openEditor();
  expect(field('Wine 1 Color correct answer').value).toBe('Ru');
  expect(document.body.textContent).toContain('Your unfinished tasting is here.');
  await press(button('Start afresh')!);
  expect(field('Wine 1 Color correct answer').value).toBe('');
  await press(button('Undo')!);
  expect(field('Wine 1 Color correct answer').value).toBe('Ru');
});

test('[H3] what is there can be emptied at once, and brought back', async () => {
  const shown = () => button('Start afresh')?.getAttribute('data-idle') === 'false';
  expect(shown()).toBe(false);
  await paste('Chablis 2019\nBarolo 2016\nChablis 2018');
  expect(shown()).toBe(true);
  await press(button('Start afresh')!);
  expect(shown()).toBe(false);
  expect(field('Wine 1 label').value).toBe('');
  expect(document.activeElement).toBe(button('Undo'));
  await press(button('Undo')!);
  expect(field('Wine 3 label').value).toBe('Chablis 2018');
});

async function paste(list: string): Promise<void> {
  await press(button('Paste a list')!);
  const text = document.querySelector('textarea');
  const value = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
  await act(async () => {
    value?.set?.call(text, list);
    text?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press(button('Fill in this list')!);
}

test('[H3] cells under a heading are the host’s own words: no guess, nothing to confirm, nothing not understood', async () => {
  await paste('Region;Vintage;Grape;Color;Name\nAtlantis;2019;Chardonnay;Lemon;Dauvissat Foozle');
  expect(field('Wine 1 Wine name correct answer').value).toBe('Dauvissat Foozle');
  expect(field('Wine 1 Region correct answer').value).toBe('Atlantis');
  const wine = document.querySelector('fieldset[data-folded]')?.textContent ?? '';
  for (const words of ['Not understood', 'a guess', 'not in the lists', 'to confirm'])
    expect(wine).not.toContain(words);
});

test('[H3] only what stands nowhere is not understood', async () => {
  await paste('Region;Vintage;Color;Price\nChablis;2019;Lemon;12 Foozle');
  const wine = document.querySelector('fieldset[data-folded]')?.textContent ?? '';
  expect(wine).toContain('Not understood: “12 Foozle”.');
  // The grape follows from the region, and that is to be confirmed.
  expect(button('Confirm Grape variety of wine 1')).toBeDefined();
  expect(button('Confirm Region of wine 1')).toBeUndefined();
});

test('[H3] a tasting that was created leaves no draft behind, and its choices for the next', async () => {
  await press(document.querySelector<HTMLElement>('input[value="black"]')!);
  await write('Wine 1 label', 'Chablis 2019');
  await key('Enter');
  await press(button('Confirm wine 1')!);
  await press(button('Create tasting')!);
  await openEditor();
  expect(field('Wine 1 label').value).toBe('');
  expect(document.querySelector<HTMLInputElement>('input[value="black"]')?.checked).toBe(true);
});

test('[H3] Alt with an arrow moves a wine', async () => {
  await write('Wine 1 label', 'Chablis');
  await press(button('Add wine')!);
  await write('Wine 1 label', 'Chablis');
  const event = new KeyboardEvent('keydown', {
    key: 'ArrowDown',
    altKey: true,
    bubbles: true,
    cancelable: true,
  });
  await act(async () => {
    document.activeElement?.dispatchEvent(event);
  });
  expect(field('Wine 2 label').value).toBe('Chablis');
  expect(document.activeElement).toBe(field('Wine 2 label'));
});

test('[T3] what holds up a truth that was chosen from the list says what happened', async () => {
  await press(button('Create tasting')!);
  await write('Wine 1 Region correct answer', 'Chab');
  await key('ArrowDown');
  await key('Enter');
  const region = field('Wine 1 Region correct answer');
  const problem = document.getElementById(region.getAttribute('aria-describedby')?.split(' ').pop() ?? '');
  expect(problem?.textContent).toBe('Filled in by a suggestion: confirm it or type over it.');
});

test('[T3] a wine that was added after a try is not blamed before anything is typed', async () => {
  await press(button('Create tasting')!);
  await press(button('Add wine')!);
  const invalid = (label: string) => field(label).getAttribute('aria-invalid');
  expect(invalid('Wine 1 Region correct answer')).toBe('true');
  expect(invalid('Wine 2 Region correct answer')).toBe('false');
  await press(button('Create tasting')!);
  expect(invalid('Wine 2 Region correct answer')).toBe('true');
});

test('[H3] another suggestion is spoken', async () => {
  await write('Wine 1 label', 'Chablis 2019');
  await key('Enter');
  const wrong = () => field('Wine 1 Region wrong answer 1').value;
  const before = wrong();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await press(button('Another suggestion: Region, answer 1 of wine 1')!);
  await act(async () => vi.advanceTimersByTime(1000));
  expect(wrong()).not.toBe(before);
  expect(document.querySelector('[data-announcer]')?.textContent).toBe(wrong());
  vi.useRealTimers();
});
