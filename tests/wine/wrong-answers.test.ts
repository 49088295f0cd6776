import { describe, expect, test } from 'vitest';

import { CATEGORIES } from '../../src/game/tasting';
import type { KnownWine } from '../../src/wine/wine-facts';
import { placeNamed } from '../../src/wine/wine-index';
import { anotherWrongAnswer, fillWrongAnswers } from '../../src/wine/wrong-answers';
import { deskContext, fixtureIndex, wineOf, wineOfLabel } from '../support/desk';
import { seededDraw } from '../support/setups';

const barolo: KnownWine = {
  color: 'Red',
  region: 'Barolo',
  grape_variety: 'Nebbiolo',
  vintage_year: '2016',
  wine_name: 'Barolo Cannubi',
};

function noticesOf(answers: KnownWine) {
  return fillWrongAnswers(wineOf(answers), deskContext()).notices;
}

describe('fillWrongAnswers', () => {
  test('[H3] [T3] nothing is proposed for a question without its right answer', () => {
    const { wine, notices } = fillWrongAnswers(wineOf({ region: 'Barolo' }), deskContext());
    expect(wine.region.wrong.every((text) => text !== '')).toBe(true);
    for (const category of CATEGORIES)
      if (category !== 'region') expect(wine[category]).toEqual({ correct: '', wrong: ['', '', ''] });
    expect(notices).toEqual([]);
  });

  test('[H3] [T3] what stands in a field is kept and not repeated', () => {
    const empty = wineOf(barolo);
    const typed = {
      ...empty,
      grape_variety: { correct: 'Nebbiolo', wrong: ['', 'barbera', ''] },
      vintage_year: { correct: '2016', wrong: ['2015', '', '2017'] },
    } as const;
    const { wine } = fillWrongAnswers(typed, deskContext());
    expect(wine.grape_variety.wrong[1]).toBe('barbera');
    expect(wine.grape_variety.wrong).not.toContain('Barbera');
    expect(wine.vintage_year.wrong[0]).toBe('2015');
    expect(wine.vintage_year.wrong[2]).toBe('2017');
    expect(['', '2015', '2016', '2017']).not.toContain(wine.vintage_year.wrong[1]);
  });

  test('[H3] after Barolo the grape is known: the host is told, and Piedmont is the place to ask for', () => {
    expect(noticesOf(barolo)).toEqual([
      { code: 'GRAPE_KNOWN_AFTER_REGION', region: 'Barolo', wider: 'Piedmont', country: null },
    ]);
    expect(noticesOf({ ...barolo, region: 'Piedmont' })).toEqual([]);
  });

  test('[H3] names of a wider region still fit the bottle: no Barbera after Nebbiolo', () => {
    const { wine } = fillWrongAnswers(wineOf({ ...barolo, region: 'Piedmont' }), deskContext());
    for (const name of wine.wine_name.wrong) expect(name).toMatch(/^(?:Barolo|Barbaresco) /u);
  });

  test('[H3] a name that repeats region and grape stands beside names that do so too', () => {
    const answers = { ...barolo, region: 'Piedmont', wine_name: 'Piedmont Nebbiolo Reserve' };
    const { wine, notices } = fillWrongAnswers(wineOf(answers), deskContext());
    for (const name of wine.wine_name.wrong) expect(name).toMatch(/^Piedmont Nebbiolo \S/u);
    expect(notices.map(({ code }) => code)).not.toContain('NAME_TELLS');
  });

  test('[H3] a name with another grape in it lends the rest of it to a right one that names its grape', () => {
    const library = [{ ...barolo, wine_name: 'Barbera Vigna Vecchia' }];
    const proposed = (wine_name: string) =>
      fillWrongAnswers(wineOf({ ...barolo, wine_name }), deskContext({ library })).wine.wine_name.wrong;
    expect(proposed('Nebbiolo Cannubi')[0]).toBe('Nebbiolo Vigna Vecchia');
    expect(proposed('Cannubi')).not.toContain('Barbera Vigna Vecchia');
  });

  test.each([
    ['Barolo', { ...barolo, wine_name: 'Barolo' }, /^Barolo (?!Bussia|Brunate|Monprivato|Cannubi)\S/u],
    ['Nebbiolo Barolo', { ...barolo, wine_name: 'Nebbiolo Barolo' }, /^Nebbiolo Barolo \S/u],
    [
      'Rioja Reserva',
      { color: 'Red', region: 'Rioja', grape_variety: 'Tempranillo', wine_name: 'Rioja Reserva' },
      /^Rioja (?:Crianza|Gran Reserva|Viñas Viejas|Selección|Edición Especial)$/u,
    ],
    [
      'Chablis Premier Cru',
      { color: 'White', region: 'Chablis', grape_variety: 'Chardonnay', wine_name: 'Chablis Premier Cru' },
      /^Chablis (?:Grand Cru|Vieilles Vignes|Tradition|Réserve|Prestige|Grande Cuvée|Sélection)$/u,
    ],
    [
      'Sancerre rouge',
      { color: 'Red', region: 'Sancerre', grape_variety: 'Pinot Noir', wine_name: 'Sancerre rouge' },
      /^Sancerre rouge (?!blanc|rosé)\S/u,
    ],
  ])('[T4] [H3] "%s" stands beside names of its own kind, with no vineyard or house', (_, answers, kind) => {
    for (let seed = 0; seed < 10; seed += 1) {
      const { wine } = fillWrongAnswers(wineOf(answers), deskContext({ draw: seededDraw(seed) }));
      for (const name of wine.wine_name.wrong) expect(name).toMatch(kind);
    }
  });

  test('[H3] a rank that takes years stands beside no young wine: the vintage is known by then', () => {
    const rioja = { color: 'Red', region: 'Rioja', grape_variety: 'Tempranillo', wine_name: 'Rioja' };
    for (let seed = 0; seed < 10; seed += 1) {
      const young = wineOf({ ...rioja, vintage_year: '2025' });
      const { wine } = fillWrongAnswers(young, deskContext({ draw: seededDraw(seed) }));
      for (const name of wine.wine_name.wrong) expect(name).not.toMatch(/Crianza|Reserva/u);
    }
  });

  test('[H3] where only a whole country would leave four grapes, none is proposed as a region', () => {
    const region = 'Châteauneuf-du-Pape';
    const papal = { color: 'Red', region, grape_variety: 'Grenache', vintage_year: '2017' };
    expect(noticesOf({ ...papal, wine_name: 'Old Barn' })).toEqual([
      { code: 'GRAPE_KNOWN_AFTER_REGION', region, wider: null, country: 'France' },
    ]);
  });

  test('[H3] a name that is the region alone is pointed out', () => {
    expect(noticesOf({ ...barolo, wine_name: 'Barolo' })).toContainEqual({
      code: 'NAME_IS_REGION',
      name: 'Barolo',
    });
  });

  test('[H3] a wrong answer that is another name of the right one is pointed out', () => {
    const wine = wineOf({
      ...barolo,
      region: 'Barossa Valley',
      grape_variety: 'Shiraz',
      wine_name: 'Torbreck RunRig',
    });
    const typed = { ...wine, grape_variety: { correct: 'Shiraz', wrong: ['Syrah', '', ''] } } as const;
    expect(fillWrongAnswers(typed, deskContext()).notices).toContainEqual({
      code: 'WRONG_IS_RIGHT',
      category: 'grape_variety',
      answer: 1,
      text: 'Syrah',
    });
  });

  test.each([
    ['twenty', { code: 'NOT_A_VINTAGE', text: 'twenty' }],
    ['2031', { code: 'VINTAGE_IN_FUTURE', year: 2031 }],
    ['1742', { code: 'VINTAGE_TOO_OLD', year: 1742 }],
    ['NV', { code: 'NV_NOT_FOR_STILL' }],
  ])('[H3] the vintage "%s" of a still wine is pointed out', (vintage_year, notice) => {
    expect(noticesOf({ ...barolo, vintage_year })).toContainEqual(notice);
  });

  test('[H3] a wine without vintage stands beside years', () => {
    const { wine, notices } = fillWrongAnswers(
      wineOfLabel('Champagne Brut NV', deskContext()),
      deskContext(),
    );
    for (const year of wine.vintage_year.wrong) expect(Number(year)).toBeGreaterThan(2000);
    expect(notices.map(({ code }) => code)).not.toContain('NV_NOT_FOR_STILL');
  });

  test('[H3] the truth has any rank among the four years', () => {
    const ranks = Array.from({ length: 200 }, (_, seed) => {
      const { wine } = fillWrongAnswers(wineOf(barolo), deskContext({ draw: seededDraw(seed) }));
      return wine.vintage_year.wrong.filter((year) => Number(year) > 2016).length;
    });
    for (const rank of [0, 1, 2, 3])
      expect(ranks.filter((other) => other === rank).length).toBeGreaterThan(25);
  });

  test('[H3] names come from the evening first, then from the library, without their vintage', () => {
    const evening = [
      { ...barolo, wine_name: 'Barolo Ravera 2015' },
      { ...barolo, region: 'Morgon', grape_variety: 'Gamay', wine_name: 'Morgon Les Charmes' },
    ];
    const library = [
      { ...barolo, wine_name: 'Barolo Sarmassa' },
      { ...barolo, color: 'White', wine_name: 'Barolo Chinato Bianco' },
    ];
    const { wine } = fillWrongAnswers(wineOf(barolo), deskContext({ evening, library }));
    expect(wine.wine_name.wrong.slice(0, 2)).toEqual(['Barolo Ravera', 'Barolo Sarmassa']);
    expect(wine.wine_name.wrong[2]).toMatch(/^Barolo (?:Bussia|Brunate|Monprivato)$/u);
  });

  test.each(['friends', 'keen', 'sommelier'] as const)(
    '[H3] %s: regions known for the color come before those that could make it',
    (difficulty) => {
      for (let seed = 0; seed < 20; seed += 1) {
        const rose = wineOf({ color: 'Rosé', region: 'Champagne', grape_variety: 'Pinot Noir' });
        const { wine } = fillWrongAnswers(rose, deskContext({ difficulty, draw: seededDraw(seed) }));
        const makesRose = wine.region.wrong.map((text) =>
          placeNamed(text, fixtureIndex)?.wines.some((made) => made.wine.color === 'rosé'),
        );
        expect(makesRose[0]).toBe(true);
        expect(makesRose).toEqual([...makesRose].sort((a, b) => Number(b) - Number(a)));
      }
    },
  );

  test('[H3] a region that no list knows gets regions of the same color and grape, and library names of its own', () => {
    const unknown = { ...barolo, region: 'My Valley', wine_name: 'Old Barn' };
    const library = [{ ...unknown, wine_name: 'New Barn' }];
    const { wine } = fillWrongAnswers(wineOf(unknown), deskContext({ library }));
    for (const text of wine.region.wrong) expect(text).not.toBe('');
    expect(wine.wine_name.wrong).toEqual(['New Barn', '', '']);
  });

  test('[H3] where no honest answer is left the field stays empty, and that is said', () => {
    const { wine, notices } = fillWrongAnswers(wineOfLabel('Tokaji Aszú 2013', deskContext()), deskContext());
    expect(wine.wine_name.wrong).toEqual(['', '', '']);
    expect(notices).toContainEqual({ code: 'TOO_FEW', category: 'wine_name', found: 0 });
  });

  test('[H3] answers are in the language of the right one', () => {
    const french = wineOf({ color: 'Rouge', region: 'Bourgogne', grape_variety: 'Pinot Noir' });
    const { wine } = fillWrongAnswers(french, deskContext({ difficulty: 'sommelier' }));
    expect([...wine.color.wrong].sort()).toEqual(['Blanc', 'Orange', 'Rosé']);
    expect(wine.region.wrong).not.toContain('Loire Valley');
    const pale = fillWrongAnswers(wineOf({ color: 'Pale ruby' }), deskContext({ glasses: 'clear' }));
    for (const text of pale.wine.color.wrong) expect(text).toMatch(/^Pale (?:purple|garnet|tawny)$/u);
  });
});

describe('anotherWrongAnswer', () => {
  test('[H3] gives each honest answer once, and null when there is none left', () => {
    const context = deskContext({ difficulty: 'sommelier' });
    const { wine } = fillWrongAnswers(wineOf(barolo), context);
    const seen = new Set(wine.grape_variety.wrong);
    const declined: string[] = [];
    for (let next: string | null = wine.grape_variety.wrong[0]; next !== null;) {
      declined.push(next);
      next = anotherWrongAnswer(wine, 'grape_variety', 1, declined, context);
      if (next !== null) expect(seen).not.toContain(next);
      if (next !== null) seen.add(next);
    }
    expect(seen).not.toContain('Nebbiolo');
    expect(seen.size).toBeGreaterThanOrEqual(3);
  });
});
