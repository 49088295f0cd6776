import { expect, test } from 'vitest';

import {
  DEFAULT_CHOICES,
  editorProblems,
  isFinished,
  newEditorDraft,
  plainDraft,
  type EditorDraft,
} from '../../src/game/editor-draft';
import { CATEGORIES, MAX_WINES, type WineDraft } from '../../src/game/tasting';
import { EditorSession } from '../../src/host/editor-session';
import { SHADES_AND_COLORS } from '../../src/wine/color-shades';
import { testAdvisor } from '../support/wine-advisor';

const blank = newEditorDraft(DEFAULT_CHOICES);
const FIRST = 'wine-0';
const THIS_YEAR = 2026;

async function open(keep: (draft: EditorDraft) => Promise<boolean> = async () => true) {
  const session = new EditorSession(blank, blank, keep, Promise.resolve(testAdvisor()), THIS_YEAR);
  await Promise.resolve();
  return session;
}

function typeLabel(session: EditorSession, text: string, wine = FIRST): void {
  session.edit({ type: 'label', wine, text });
  expect(session.acceptLabel(wine)).toBe(true);
}

function wineOf(session: EditorSession, at = 0): WineDraft {
  const wine = plainDraft(session.draft).wines[at];
  if (!wine) throw new Error(`no wine ${at}`);
  return wine;
}

test('[H3] a label fills in five truths and fifteen wrong answers, and one confirmation finishes the wine', async () => {
  const session = await open();
  typeLabel(session, 'Chablis 2019');
  expect(wineOf(session).region.correct).toBe('Chablis');
  expect(wineOf(session).grape_variety.correct).toBe('Chardonnay');
  expect(wineOf(session).vintage_year.correct).toBe('2019');
  expect(editorProblems(session.draft, THIS_YEAR).map(({ code }) => code)).toEqual(
    CATEGORIES.map(() => 'TO_CONFIRM'),
  );
  expect(session.confirmWine(FIRST)).toEqual({ to: 'add' });
  expect(session.draft.wines.every((one) => isFinished(one, THIS_YEAR))).toBe(true);
  expect(session.draft.wines[0]?.isFolded).toBe(true);
});

test('[LANGUAGE] a French host gets colours and regions in French, proposals too, also after a switch', async () => {
  const advisor = testAdvisor();
  const session = new EditorSession(blank, blank, async () => true, Promise.resolve(advisor), THIS_YEAR);
  await Promise.resolve();
  advisor.speak('fr');
  typeLabel(session, 'Burgundy Pinot Noir 2021');
  const { color, region } = wineOf(session);
  expect(region.correct).toBe('Bourgogne');
  const french = SHADES_AND_COLORS.map(({ fr }) => fr);
  for (const text of [color.correct, ...color.wrong]) expect(french).toContain(text);
  session.edit({ type: 'add' });
  advisor.speak('en');
  typeLabel(session, 'Burgundy Pinot Noir 2020', 'wine-1');
  expect(wineOf(session, 1).region.correct).toBe('Burgundy');
});

test('[T3] a wine of which something is open is not folded, and that is where the host goes on', async () => {
  const session = await open();
  typeLabel(session, 'Chablis');
  expect(session.confirmWine(FIRST)).toMatchObject({
    to: 'field',
    field: { wine: 0, category: 'vintage_year', answer: 0 },
  });
  expect(session.draft.wines[0]?.isFolded).toBe(false);
});

test('[H3] after a confirmed wine the next unfinished one is there', async () => {
  const session = await open();
  session.edit({ type: 'add' });
  typeLabel(session, 'Chablis 2019');
  expect(session.confirmWine(FIRST)).toEqual({ to: 'wine', wine: 'wine-1' });
});

test('[T3] before the lists have arrived everything can be typed, and nothing is filled in', () => {
  const session = new EditorSession(blank, blank, async () => true, new Promise(() => {}), THIS_YEAR);
  session.edit({ type: 'label', wine: FIRST, text: 'Chablis 2019' });
  expect(session.acceptLabel(FIRST)).toBe(false);
  expect(session.takeList(FIRST, 'Chablis 2019\nBarolo 2016')).toBeNull();
  expect(wineOf(session).region.correct).toBe('');
});

test('[H3] a picked region brings what follows from it, and is to be confirmed', async () => {
  const session = await open();
  session.edit({ type: 'type', wine: FIRST, category: 'color', answer: 0, text: 'Straw' });
  session.pick(FIRST, 'region', 'Chablis');
  expect(wineOf(session).color.correct).toBe('Straw');
  expect(wineOf(session).grape_variety.correct).toBe('Chardonnay');
  expect(wineOf(session).region.wrong.every((text) => text !== '')).toBe(true);
  expect(editorProblems(session.draft, THIS_YEAR)).toContainEqual({
    code: 'TO_CONFIRM',
    field: { wine: 0, category: 'region', answer: 0 },
  });
});

test('[H3] another suggestion differs from all four, and those declined come round when none is left', async () => {
  const session = await open();
  typeLabel(session, 'Chablis 2019');
  const seen = new Set([wineOf(session).region.correct, ...wineOf(session).region.wrong]);
  for (let turn = 0; turn < 3; turn += 1) {
    expect(session.another(FIRST, 'region', 2)).toBe(true);
    const text = wineOf(session).region.wrong[1];
    expect(seen.has(text)).toBe(false);
    seen.add(text);
  }
});

test('[T3] a wrong answer that was typed stays when another is asked for', async () => {
  const session = await open();
  typeLabel(session, 'Chablis 2019');
  session.edit({ type: 'type', wine: FIRST, category: 'region', answer: 2, text: 'Atlantis' });
  session.another(FIRST, 'region', 2);
  session.setDifficulty('friends');
  expect(wineOf(session).region.wrong[1]).toBe('Atlantis');
});

test('[H3] black glasses ask for white, rosé, orange or red', async () => {
  const session = await open();
  typeLabel(session, 'Chablis 2019');
  session.setGlasses('black');
  expect(wineOf(session).color.correct).toBe('White');
  expect([...wineOf(session).color.wrong].sort()).toEqual(['Orange', 'Red', 'Rosé']);
});

test('[H3] black glasses leave a color that was confirmed, and a wine without proposals', async () => {
  const session = await open();
  session.edit({ type: 'type', wine: FIRST, category: 'color', answer: 0, text: 'Lemon' });
  session.setGlasses('black');
  expect(wineOf(session).color).toEqual({ correct: 'Lemon', wrong: ['', '', ''] });
});

test('[H3] a list becomes as many wines, with what is beyond thirty named', async () => {
  const session = await open();
  const list = Array.from({ length: 40 }, (_, at) => `Chablis ${1990 + (at % 30)}`).join('\n');
  const outcome = session.takeList(FIRST, list);
  expect(outcome?.added).toBe(MAX_WINES);
  expect(outcome?.beyond).toHaveLength(10);
  expect(session.draft.wines).toHaveLength(MAX_WINES);
  expect(wineOf(session, 29).region.correct).toBe('Chablis');
});

test('[H3] what is typed is kept as typed, and no more once it was created', async () => {
  const kept: string[] = [];
  const session = await open(async ({ title }) => kept.push(title) > 0);
  session.edit({ type: 'title', text: ' Six' });
  session.end();
  session.edit({ type: 'title', text: ' Six b' });
  expect(kept).toEqual([' Six']);
});

test('[H3] a draft that cannot be kept is told', async () => {
  const session = await open(async () => false);
  session.edit({ type: 'title', text: 'Six' });
  await Promise.resolve();
  await Promise.resolve();
  expect(session.store.getState().isKept).toBe(false);
});
