// @vitest-environment happy-dom
import { expect, test } from 'vitest';

import { DEFAULT_CHOICES, newEditorDraft } from '../../src/game/editor-draft';
import { CATEGORIES, type Draft } from '../../src/game/tasting';
import { EditorSession } from '../../src/host/editor-session';
import { Editor } from '../../src/ui/host/editor/Editor';
import { testAdvisor } from '../support/wine-advisor';
import { press, render, type } from './render';

async function openEditor(save: () => Promise<boolean> = async () => true) {
  const saved: { draft: Draft; title: string }[] = [];
  const blank = newEditorDraft(DEFAULT_CHOICES);
  const session = new EditorSession(blank, blank, async () => true, Promise.resolve(testAdvisor()), 2026);
  await render(
    <Editor
      session={session}
      isNew
      backTo="#/host"
      onSave={(draft, title) => {
        saved.push({ draft, title });
        return save();
      }}
    />,
  );
  return saved;
}

function field(label: string): HTMLInputElement {
  const found = [...document.querySelectorAll('label')].find((one) => one.textContent === label);
  const input = found?.querySelector('input') ?? document.getElementById(found?.htmlFor ?? '');
  if (!(input instanceof HTMLInputElement)) throw new Error(`no field ${label}`);
  return input;
}

function button(name: string): HTMLElement {
  const found = [...document.querySelectorAll('button')].find((one) => one.textContent === name);
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

function problemOf(input: HTMLInputElement): string | undefined {
  const ids = (input.getAttribute('aria-describedby') ?? '').split(' ');
  return ids.map((id) => document.getElementById(id)?.textContent).join(' ');
}

const NAMES = {
  color: 'Color',
  region: 'Region',
  grape_variety: 'Grape variety',
  vintage_year: 'Vintage year',
  wine_name: 'Wine name',
};

async function fillWine() {
  for (const category of CATEGORIES) {
    const isVintage = category === 'vintage_year';
    await type(field(`Wine 1 ${NAMES[category]} correct answer`), isVintage ? '2016' : 'right');
    for (const n of [1, 2, 3]) {
      const wrong = isVintage ? String(2016 - n) : `wrong ${n}`;
      await type(field(`Wine 1 ${NAMES[category]} wrong answer ${n}`), wrong);
    }
  }
}

test('[T3] the correct answer starts blank, and an empty tasting is not created', async () => {
  const saved = await openEditor();
  expect(field('Wine 1 Color correct answer').value).toBe('');
  await press(button('Create tasting'));
  expect(saved).toEqual([]);
  const empty = field('Wine 1 Wine name wrong answer 3');
  expect(empty.getAttribute('aria-invalid')).toBe('true');
  expect(problemOf(empty)).toBe('Fill this in.');
  expect(document.body.textContent).toContain('Something is still missing in 5 questions');
});

test('[T2] two answers that differ in case and spaces only are named at the second', async () => {
  const saved = await openEditor();
  await fillWine();
  await type(field('Wine 1 Region wrong answer 2'), ' RIGHT ');
  await press(button('Create tasting'));
  expect(saved).toEqual([]);
  expect(problemOf(field('Wine 1 Region wrong answer 2'))).toContain('The same as the correct answer');
  expect(field('Wine 1 Region correct answer').getAttribute('aria-invalid')).toBe('false');
});

test('[T2] the summary counts its own lines, and a field has one message at a time', async () => {
  await openEditor();
  await fillWine();
  await type(field('Wine 1 Region correct answer'), 'Barolo');
  await type(field('Wine 1 Region wrong answer 1'), 'barolo');
  await type(field('Wine 1 Region wrong answer 3'), 'Barolo');
  await type(field('Wine 1 Wine name wrong answer 1'), 'x'.repeat(81));
  await type(field('Wine 1 Color wrong answer 2'), '');
  await press(button('Create tasting'));
  const summary = document.querySelector('#problems')?.parentElement;
  expect(summary?.querySelector('h2')?.textContent).toBe('3 things need another look');
  expect(summary?.querySelectorAll('li')).toHaveLength(3);
  expect(problemOf(field('Wine 1 Region wrong answer 1'))).toBe(
    'The same as the correct answer. All four have to differ.',
  );
});

test.each([
  ['correct answer', 'abcd', '“abcd” is not a year'],
  ['correct answer', '2031', '2031 is yet to come'],
  ['correct answer', '1066', '1066 is too old'],
  ['wrong answer 2', 'soon', '“soon” is not a year'],
  ['wrong answer 3', '2031', '2031 is yet to come'],
])(
  '[T3] a vintage that is none is named at its field, and the host may mean it: %s %s',
  async (which, text, words) => {
    const saved = await openEditor();
    await fillWine();
    const vintage = field(`Wine 1 Vintage year ${which}`);
    await type(vintage, text);
    expect(vintage.getAttribute('aria-invalid')).toBe('false');
    expect(problemOf(vintage)).toContain(words);
    await press(button('Create tasting'));
    expect(saved).toHaveLength(1);
  },
);

test('[T3] nothing is said of a year that is being typed', async () => {
  await openEditor();
  const vintage = field('Wine 1 Vintage year correct answer');
  for (const text of ['2', '20', '201', '2016', 'n', 'NV']) {
    await type(vintage, text);
    expect(problemOf(vintage)).toBe('');
  }
});

test('[T1] what is right is created with the day as its default title', async () => {
  const saved = await openEditor();
  await fillWine();
  await press(button('Create tasting'));
  expect(saved).toHaveLength(1);
  expect(saved[0]?.title).toMatch(/^Tasting of \d{1,2} [A-Z][a-z]+$/u);
  expect(saved[0]?.draft.wines).toHaveLength(1);
});

test('[T3] a tasting that could not be saved leaves everything typed, and says so', async () => {
  await openEditor(() => Promise.reject(new Error('no room')));
  await fillWine();
  await press(button('Create tasting'));
  expect(document.querySelector('[role="alert"]')?.textContent).toContain('could not be saved');
  expect(field('Wine 1 Color correct answer').value).toBe('right');
});

test('[T3] Enter in a field goes on and creates nothing', async () => {
  const saved = await openEditor();
  const first = field('Wine 1 Color correct answer');
  first.focus();
  first.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  expect(document.activeElement).toBe(field('Wine 1 Color wrong answer 1'));
  expect(saved).toEqual([]);
});

test('[P15] a line about the bottle is counted, may stay empty, and is too long from 201 characters on', async () => {
  const saved = await openEditor();
  await fillWine();
  const line = field('Wine 1 a line about the bottle');
  expect(problemOf(line)).toContain('0 of 200');
  await type(line, 'x'.repeat(201));
  expect(problemOf(line)).toContain('201 of 200');
  expect(line.getAttribute('aria-invalid')).toBe('true');
  await press(button('Create tasting'));
  expect(saved).toEqual([]);
  await type(line, 'Anna’s uncle made it.');
  expect(line.getAttribute('aria-invalid')).toBe('false');
  await press(button('Create tasting'));
  expect(saved[0]?.draft.wines[0]?.line).toBe('Anna’s uncle made it.');
});

test('[P10] what goes on by itself is off, and is created as it was chosen', async () => {
  const saved = await openEditor();
  await fillWine();
  await press(button('Create tasting'));
  await press(field('Reveal when everyone has answered'));
  await press(field('Go on by itself'));
  await type(field('Seconds until it goes on'), '30');
  await press(button('Create tasting'));
  expect(saved.map(({ draft }) => draft.flow)).toEqual([
    { revealWhenAllAnswered: false, goOnAfterSeconds: null },
    { revealWhenAllAnswered: true, goOnAfterSeconds: 30 },
  ]);
});
