import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { CATEGORIES, type Category } from '../../src/game/tasting';
import { foldText } from '../../src/game/text';
import type { ParticipantView } from '../../src/protocol/view';
import { answerPairs } from '../../src/ui/answer-names/answerPairs';
import { nameAnswers } from '../../src/ui/answer-names/nameAnswers';
import { nameView } from '../../src/ui/answer-names/nameView';
import { LANGUAGES, type Language } from '../../src/ui/messages/language';
import { SHADES_AND_COLORS } from '../../src/wine/color-shades';
import { foldWords } from '../../src/wine/fold-words';
import { createWineIndex } from '../../src/wine/wine-index';
import { WINE_KNOWLEDGE } from '../../src/wine/wine-knowledge';

const named = (category: Category, texts: readonly string[], language: Language) =>
  nameAnswers(category, texts, language, answerPairs);

const { colors, grapes, grapesToEnglish, grapesToFrench, tones, vintages } = answerPairs;
const known = [...colors, ...grapes, ...grapesToEnglish, ...grapesToFrench, ...vintages].flat();
const toned = colors.flatMap(([en, fr]) => tones.flatMap(([e, f]) => [`${e} ${en}`, `${fr} ${f}`]));
const text = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...known, ...toned) },
  { weight: 1, arbitrary: fc.constantFrom('Straw', 'Chardonnay', 'Merlot', '2015', 'deep', 'PALE lemon') },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 20 }) },
);
const language = fc.constantFrom(...LANGUAGES);
const category = fc.constantFrom(...CATEGORIES);
/** Four answers of a question, which differ (T2). */
const four = fc.uniqueArray(text, { minLength: 4, maxLength: 4, selector: foldText });

describe('four answers', () => {
  test('[LANGUAGE] [T2] stay as different as they are', () => {
    fc.assert(
      fc.property(category, four, language, (category, texts, language) => {
        expect(new Set(named(category, texts, language).map(foldText)).size).toBe(
          new Set(texts.map(foldText)).size,
        );
      }),
    );
  });

  test('[LANGUAGE] [P8] are named alike in whatever order they stand: which is right plays no part', () => {
    fc.assert(
      fc.property(category, four, language, fc.nat(23), (category, texts, language, draw) => {
        const order = permutation(texts.length, draw);
        const moved = order.map((from) => texts[from] ?? '');
        const names = named(category, texts, language);
        expect(named(category, moved, language)).toEqual(order.map((from) => names[from]));
      }),
    );
  });

  test('[LANGUAGE] have the same names when they are named again', () => {
    fc.assert(
      fc.property(category, four, language, (category, texts, language) => {
        const once = named(category, texts, language);
        expect(named(category, once, language)).toEqual(once);
      }),
    );
  });

  test('[LANGUAGE] regions and names of wines are what the host typed', () => {
    fc.assert(
      fc.property(fc.constantFrom('region', 'wine_name'), four, language, (category, texts, language) => {
        expect(named(category, texts, language)).toEqual(texts);
      }),
    );
  });

  test('[LANGUAGE] [P8] of colours all change or none: the one that the host typed does not stand out', () => {
    const typed = ['Straw', 'Lemon', 'Gold', 'Amber'];
    expect(named('color', typed, 'fr')).toEqual(typed);
    expect(named('color', ['Lemon-green', ...typed.slice(1)], 'fr')).toEqual([
      'Citron vert',
      'Citron',
      'Or',
      'Ambre',
    ]);
  });
});

test.each<[Category, Language, string, string]>([
  ['color', 'fr', 'onion skin', 'Pelure d’oignon'],
  ['color', 'en', "Pelure d'oignon", 'Onion skin'],
  ['color', 'fr', 'Pale lemon', 'Citron pâle'],
  ['color', 'en', 'Citron pâle', 'Pale lemon'],
  ['color', 'en', 'ROUGE', 'Red'],
  ['grape_variety', 'fr', 'Shiraz', 'Syrah'],
  ['grape_variety', 'en', 'Syrah', 'Syrah'],
  ['grape_variety', 'fr', 'Pinot Grigio', 'Pinot Gris'],
  ['grape_variety', 'en', 'Pinot Gris', 'Pinot Gris'],
  ['grape_variety', 'en', "Muscat d'Alexandrie", 'Muscat of Alexandria'],
  ['grape_variety', 'fr', 'Merlot', 'Merlot'],
  ['vintage_year', 'fr', 'NV', 'Sans millésime'],
  ['vintage_year', 'fr', '2015', '2015'],
])('[LANGUAGE] a %s for a reader of %s: %s is %s', (category, language, typed, shown) => {
  expect(named(category, [typed], language)).toEqual([shown]);
});

test('[LANGUAGE] two names of one grape in one question stay two', () => {
  const typed = ['Shiraz', 'Syrah', 'Merlot', 'Pinot Grigio'];
  expect(named('grape_variety', typed, 'fr')).toEqual(typed);
});

test('[LANGUAGE] colours have the names that are proposed to the host', () => {
  const proposed = SHADES_AND_COLORS.map(({ en, fr }) => [en, fr]);
  expect(colors).toEqual(proposed);
});

test('[LANGUAGE] both names of a grape are one grape', () => {
  const { terms } = createWineIndex(WINE_KNOWLEDGE);
  const grapesNamed = (text: string) =>
    (terms.get(foldWords(text)) ?? []).flatMap((term) => (term.kind === 'grape' ? [term.grape.id] : []));
  const unlike = [...grapes, ...grapesToEnglish, ...grapesToFrench].filter(
    ([en, fr]) => grapesNamed(en).length !== 1 || grapesNamed(en)[0] !== grapesNamed(fr)[0],
  );
  expect(unlike).toEqual([]);
});

describe('a view', () => {
  const name = (category: Category, texts: readonly string[]) => named(category, texts, 'fr');
  const you = { pseudonym: 'MELLOW-CORK', score: 0, rank: 1 };
  const base = { revision: 1, life: 'a', code: '4821', title: 'White', hostName: 'OAK', wines: 1, you };

  test('[LANGUAGE] has its options named, each with its id', () => {
    const options = ['White', 'Red', 'Orange', 'Rosé'].map((text, index) => ({ id: `o${index}`, text }));
    const view: ParticipantView = {
      ...base,
      phase: 'question_open',
      wine: 1,
      number: 1,
      question: { id: 'q', category: 'color', options },
      chosen: 'o1',
      counter: 1,
      leftMs: null,
      totalMs: null,
    };
    const shown = nameView(view, name);
    expect(shown).toMatchObject({ title: 'White', chosen: 'o1' });
    expect('question' in shown && shown.question.options).toEqual([
      { id: 'o0', text: 'Blanc' },
      { id: 'o1', text: 'Rouge' },
      { id: 'o2', text: 'Orange' },
      { id: 'o3', text: 'Rosé' },
    ]);
  });

  test('[LANGUAGE] [P13] keeps a wrong answer apart from the right one, and a right one the same', () => {
    const row = { wine: 1, category: 'grape_variety', points: 0, void: false } as const;
    const view: ParticipantView = {
      ...base,
      you: {
        ...you,
        repair: { number: 1, wine: 1, category: 'color', right: ['Red'], isToo: false, points: 0 },
      },
      phase: 'ended',
      leaderboard: { rows: [], seats: 1 },
      recap: [
        { ...row, right: ['Shiraz'], yours: 'Syrah' },
        { ...row, right: ['Merlot', 'Shiraz'], yours: 'Shiraz' },
        { ...row, right: ['Shiraz'], yours: 'Merlot' },
        { ...row, right: ['Shiraz'], yours: null },
      ],
    };
    const shown = nameView(view, name);
    expect('recap' in shown && shown.recap.map(({ right, yours }) => [...right, yours])).toEqual([
      ['Shiraz', 'Syrah'],
      ['Merlot', 'Syrah', 'Syrah'],
      ['Syrah', 'Merlot'],
      ['Syrah', null],
    ]);
    expect(shown.you.repair?.right).toEqual(['Rouge']);
  });
});

function permutation(length: number, draw: number): number[] {
  const left = Array.from({ length }, (_, index) => index);
  return Array.from({ length }, (_, taken) => left.splice((draw >> taken) % left.length, 1)).flat();
}
