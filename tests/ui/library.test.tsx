// @vitest-environment happy-dom
import { act } from 'react';
import { expect, test } from 'vitest';

import type { LibraryEntry } from '../../src/game/library';
import { HostDeskProvider } from '../../src/ui/host/HostDeskContext';
import { LibraryPage } from '../../src/ui/host/LibraryPage';
import type { HostDesk } from '../../src/ui/services';
import { deskOf } from '../support/gallery-services';
import { press, render, type } from './render';

const entry = (category: LibraryEntry['category'], text: string, uses = 1): LibraryEntry => ({
  category,
  text,
  lastUsedMs: Date.UTC(2026, 10, 22, 12),
  uses,
});

const LIBRARY = [
  entry('color', 'Ruby', 3),
  entry('color', 'Ambré', 0),
  entry('region', 'Côte Rôtie'),
  entry('region', 'Barolo'),
];

async function show(library: readonly LibraryEntry[] = LIBRARY): Promise<HostDesk> {
  const desk = deskOf({ hash: '#/host/library', library });
  await render(
    <HostDeskProvider value={desk}>
      <LibraryPage />
    </HostDeskProvider>,
  );
  await until(() => document.querySelector('h1') !== null);
  return desk;
}

/** What the disk does is there a few turns later. */
async function until(isThere: () => boolean): Promise<void> {
  for (let turn = 0; turn < 50 && !isThere(); turn += 1) {
    await act(() => new Promise((resolve) => setImmediate(resolve)));
  }
  expect(isThere()).toBe(true);
}

const texts = () => Array.from(document.querySelectorAll('li p:first-child'), (text) => text.textContent);
const words = () => document.body.textContent;
const kept = async (desk: HostDesk) => {
  await act(() => desk.library.load());
  return desk.library.store.getState().entries.map(({ text }) => text);
};

function button(name: string): HTMLElement {
  const found = [...document.querySelectorAll('button')].find((one) => one.textContent.startsWith(name));
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

function field(label: string): HTMLInputElement {
  const found = [...document.querySelectorAll('label')].find((one) => one.textContent.startsWith(label));
  if (!(found?.control instanceof HTMLInputElement)) throw new Error(`no field ${label}`);
  return found.control;
}

/** Presses Enter in a field's form. */
async function submit(input: HTMLInputElement): Promise<void> {
  await act(async () => input.form?.requestSubmit());
}

const category = (name: string) =>
  [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')].find((one) =>
    one.closest('label')?.textContent.startsWith(name),
  );

test('[H3] each category with its count, its answers in the order of the alphabet', async () => {
  await show();
  expect(category('Color')?.checked).toBe(true);
  expect(category('Color')?.closest('label')?.textContent).toContain('2 answers');
  expect(texts()).toEqual(['Ambré', 'Ruby']);
  expect(words()).toContain('used 3 times');
  expect(words()).toContain('added by hand');
  await press(category('Region') ?? document.body);
  expect(texts()).toEqual(['Barolo', 'Côte Rôtie']);
});

test('[H3] the search goes over all categories, without accents', async () => {
  await show();
  await type(field('Search your answers'), 'cote');
  expect(texts()).toEqual([]);
  expect(category('Region')?.closest('label')?.textContent).toContain('1 answer');
  expect(words()).toContain('1 of 4 answers');
  await press(category('Region') ?? document.body);
  expect(texts()).toEqual(['Côte Rôtie']);
});

test('[H3] added, and refused with a word when it is there already', async () => {
  const desk = await show();
  await type(field('Add to Color'), '  Pale   gold');
  await submit(field('Add to Color'));
  await until(() => texts().includes('Pale gold'));
  expect(field('Add to Color').value).toBe('');
  await type(field('Add to Color'), 'RUBY');
  await submit(field('Add to Color'));
  await until(() => words().includes('You have this answer already.'));
  expect(field('Add to Color').getAttribute('aria-invalid')).toBe('true');
  expect(await kept(desk)).toHaveLength(5);
});

test('[H3] renamed in its place, and the focus stays with it', async () => {
  const desk = await show();
  await press(button('Rename Ruby'));
  const input = field('New text for “Ruby”');
  expect(input.value).toBe('Ruby');
  await type(input, 'Ruby red');
  await submit(input);
  await until(() => texts().includes('Ruby red'));
  await until(() => document.activeElement === button('Rename Ruby red'));
  expect(await kept(desk)).not.toContain('Ruby');
});

test('[H3] Escape leaves an answer as it was', async () => {
  const desk = await show();
  await press(button('Rename Ruby'));
  const input = field('New text for “Ruby”');
  await type(input, 'Red');
  await act(async () => {
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  });
  expect(texts()).toEqual(['Ambré', 'Ruby']);
  expect(document.activeElement).toBe(button('Rename Ruby'));
  expect(await kept(desk)).toContain('Ruby');
});

test('[H3] removed with a way back, which brings it back as it was', async () => {
  const desk = await show();
  await press(button('Remove Ruby'));
  await until(() => words().includes('“Ruby” removed.'));
  expect(texts()).toEqual(['Ambré']);
  expect(document.activeElement).toBe(button('Undo'));
  await press(button('Undo'));
  await until(() => texts().includes('Ruby'));
  expect(words()).toContain('used 3 times');
  expect(await kept(desk)).toHaveLength(4);
});

test('[H3] a file is taken in with a word about what came of it', async () => {
  await show();
  const choose = async (content: string) => {
    const input = document.querySelector('input[type="file"]');
    if (!(input instanceof HTMLInputElement)) throw new Error('nothing to import with');
    Object.defineProperty(input, 'files', { value: [new File([content], 'a.json')], configurable: true });
    await act(async () => input.dispatchEvent(new Event('change', { bubbles: true })));
  };
  await choose(
    '{"kind":"sommelier-arena-library","version":1,"entries":[{"category":"color","text":"Teal"}]}',
  );
  await until(() => texts().includes('Teal'));
  await until(() => words().includes('1 new answer was added.'));
  await choose('{}');
  await until(() => document.querySelector('[data-import="NOT_A_LIBRARY"]') !== null);
});

test('[H3] thousands are shown a hundred at a time', async () => {
  await show(Array.from({ length: 250 }, (_, index) => entry('color', `Color ${index}`)));
  expect(texts()).toHaveLength(100);
  await press(button('Show 100 more'));
  await press(button('Show 50 more'));
  expect(texts()).toHaveLength(250);
  expect(texts()[249]).toBe('Color 249');
});

test('[H3] with nothing in it the page says how answers come here', async () => {
  await show([]);
  expect(words()).toContain('create a tasting');
  expect(field('Add to Color')).toBeDefined();
});
