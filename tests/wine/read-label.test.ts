import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readLabel } from '../../src/wine/read-label';
import { createWineIndex } from '../../src/wine/wine-index';
import { fixtureIndex, THIS_YEAR } from '../support/desk';
import { wineKnowledgeFixture } from '../support/wine-knowledge-fixture';

const read = (line: string) => readLabel(line, fixtureIndex, { thisYear: THIS_YEAR });

function textsOf(line: string) {
  const { color, region, grape_variety, vintage_year, wine_name } = read(line).answers;
  return [color, region, grape_variety, vintage_year, wine_name].map((answer) => answer?.text);
}

describe('readLabel', () => {
  test.each([
    ['Chablis 2019', 'White', 'Chablis', 'Chardonnay', '2019', 'Chablis'],
    ['Barolo 2016', 'Red', 'Barolo', 'Nebbiolo', '2016', 'Barolo'],
    ['Rioja Reserva 2015', 'Red', 'Rioja', 'Tempranillo', '2015', 'Rioja Reserva'],
    ['Sancerre 2021', 'White', 'Sancerre', 'Sauvignon Blanc', '2021', 'Sancerre'],
    ['Châteauneuf-du-Pape 2017', 'Red', 'Châteauneuf-du-Pape', 'Grenache', '2017', 'Châteauneuf-du-Pape'],
    ['Mosel Riesling 2020', 'White', 'Mosel', 'Riesling', '2020', 'Mosel Riesling'],
    ['Dom Pérignon 2012', 'White', 'Champagne', 'Chardonnay', '2012', 'Dom Pérignon'],
    ['Champagne Brut NV', 'White', 'Champagne', 'Chardonnay', 'NV', 'Champagne Brut'],
    [
      'Cloudy Bay Sauvignon Blanc 2022',
      'White',
      'Marlborough',
      'Sauvignon Blanc',
      '2022',
      'Cloudy Bay Sauvignon Blanc',
    ],
    [
      'Penfolds Bin 389 Cabernet Shiraz 2018',
      'Red',
      'South Australia',
      'Cabernet Sauvignon',
      '2018',
      'Penfolds Bin 389 Cabernet Shiraz',
    ],
    ['Château Margaux 2010', 'Red', 'Margaux', 'Cabernet Sauvignon', '2010', 'Château Margaux'],
    ['Vouvray sec 2018', 'White', 'Vouvray', 'Chenin Blanc', '2018', 'Vouvray sec'],
    ['Tokaji Aszú 5 puttonyos 2013', 'White', 'Tokaj', 'Furmint', '2013', 'Tokaji Aszú 5 puttonyos'],
  ])('[H3] "%s" is read into five answers', (line, ...texts) => {
    expect(textsOf(line)).toEqual(texts);
    expect(read(line).notUnderstood).toEqual([]);
    expect(read(line).problems).toEqual([]);
  });

  test.each([
    ['Chablis', 'white', 'follows'],
    ['Chablis blanc', 'white', 'read'],
    ['Sancerre rouge', 'red', 'read'],
    ['Sancerre', 'white', 'guess'],
    ['Kakheti qvevri', 'orange', 'read'],
    ['Riesling', 'white', 'guess'],
  ])('[H3] "%s" is %s, and how sure that is: %s', (line, color, certainty) => {
    expect(read(line).color).toBe(color);
    expect(read(line).answers.color?.certainty).toBe(certainty);
  });

  test('[H3] clear glasses ask for a shade, deeper with age and sugar, and never surely', () => {
    const shade = (line: string) =>
      readLabel(line, fixtureIndex, { thisYear: THIS_YEAR, glasses: 'clear' }).answers.color;
    expect(shade('Chablis 2023')).toEqual({ text: 'Lemon', certainty: 'guess' });
    expect(shade('Chablis 2008')).toEqual({ text: 'Gold', certainty: 'guess' });
    expect(shade('Tokaji Aszú 2020')).toEqual({ text: 'Gold', certainty: 'guess' });
    expect(shade('Barolo 2010')).toEqual({ text: 'Garnet', certainty: 'guess' });
  });

  test.each([
    ['chateauneuf 2017', 'Châteauneuf-du-Pape'],
    ['CNDP 2017', 'Châteauneuf-du-Pape'],
    ['ST EMILION 2015', 'Saint-Émilion'],
    ['Bourgogne 2020', 'Burgundy'],
    ['Bourgogne, Chablis 2020', 'Chablis'],
    ['Loire Chinon 2020', 'Chinon'],
    ['Château Palmer 2005', 'Margaux'],
    ['Barolo Cannubi 2015', 'Barolo'],
    ['Gevrey Chambertin 2018', 'Gevrey-Chambertin'],
  ])('[H3] "%s" is from %s', (line, region) => {
    expect(read(line).answers.region?.text).toBe(region);
  });

  test('[H3] a house that is known by its bottles gives a region to confirm', () => {
    const { answers, color } = read('Isole Olena 2018');
    expect(answers.region).toBeUndefined();
    expect(color).toBeNull();
    expect(read('Rockford Basket Press 2018').answers.region).toEqual({
      text: 'Barossa Valley',
      certainty: 'follows',
    });
    expect(read('Rockford Basket Grenache 2018').answers.region).toEqual({
      text: 'Barossa Valley',
      certainty: 'guess',
    });
  });

  test('[H3] the grape is not asked by the name of the region', () => {
    const wines = [{ color: 'white', grapes: ['melon'] }] as const;
    const regions = [{ id: 'muscadet', name: 'Muscadet', country: 'france', wines }];
    const index = createWineIndex({ ...wineKnowledgeFixture, regions });
    expect(readLabel('Muscadet 2021', index, { thisYear: THIS_YEAR }).answers).toMatchObject({
      region: { text: 'Muscadet' },
      grape_variety: { text: 'Melon de Bourgogne', certainty: 'follows' },
    });
  });

  test('[H3] a grape keeps its spelling on the label; where there are several the most usual is a guess', () => {
    expect(read('Barossa Shiraz 2018').answers.grape_variety).toEqual({ text: 'Shiraz', certainty: 'read' });
    expect(read('Rioja 2018').answers.grape_variety).toEqual({ text: 'Tempranillo', certainty: 'guess' });
    expect(read('Barolo 2018').answers.grape_variety).toEqual({ text: 'Nebbiolo', certainty: 'follows' });
    expect(read('Barossa GSM').grapes.map(({ grape }) => grape.id)).toEqual([
      'grenache',
      'syrah',
      'mourvedre',
    ]);
  });

  test.each([
    ["Chablis '19", 2019],
    ['Chablis ’98', 1998],
    ['Chablis 19', 2019],
    ['2019 Chablis', 2019],
    ['Chablis (2019)', 2019],
    ['Champagne N.V.', 'NV'],
    ['Champagne sans année', 'NV'],
    ['Champagne non-vintage', 'NV'],
    ['Penfolds Bin 28', null],
    ['Chablis', null],
    ['Cuvée 1516', null],
    ['Chablis 2027', null],
  ])('[H3] the vintage of "%s" is %s', (line, vintage) => {
    expect(read(line).vintage).toBe(vintage);
  });

  test('[H3] a vintage that cannot be is named and stays in the name', () => {
    expect(read('Chablis 2031').problems).toEqual([{ code: 'VINTAGE_IN_FUTURE', year: 2031 }]);
    expect(read('Chablis 2031').name).toBe('Chablis 2031');
    expect(read('Chablis 1742').problems).toEqual([{ code: 'VINTAGE_TOO_OLD', year: 1742 }]);
    expect(read('Rioja 1890 2015')).toMatchObject({ vintage: 2015, problems: [], name: 'Rioja 1890' });
    expect(read('Rioja 2005 2015').problems).toEqual([{ code: 'SEVERAL_VINTAGES', years: [2005, 2015] }]);
    expect(read('Chablis NV').problems).toEqual([{ code: 'NV_NOT_FOR_STILL' }]);
  });

  test('[H3] what nobody knows is named as typed, and stays in the name', () => {
    const reading = read('Domaine Raveneau, Chablis Xyzzy Plugh 2019');
    expect(reading.notUnderstood).toEqual(['Raveneau', 'Xyzzy Plugh']);
    expect(reading.name).toBe('Domaine Raveneau, Chablis Xyzzy Plugh');
    expect(read('Barolo Chinon').notUnderstood).toEqual(['Chinon']);
    expect(read('Zzz 2019')).toMatchObject({
      place: null,
      notUnderstood: ['Zzz'],
      problems: [{ code: 'NO_REGION' }],
    });
    expect(read('  ').problems).toEqual([{ code: 'EMPTY' }]);
  });

  test.each([
    ['Barolo 2016, Giacomo Fenocchio', 'Barolo Giacomo Fenocchio'],
    ['Giacomo Fenocchio, 2016, Barolo', 'Giacomo Fenocchio, Barolo'],
    ['Barolo, Fenocchio,2016', 'Barolo, Fenocchio'],
  ])('[H3] no gap is left where the vintage of "%s" was', (line, name) => {
    expect(read(line).answers.wine_name?.text).toBe(name);
  });

  test('[H3] emoji and right-to-left names are kept, and too long ones are named', () => {
    expect(read('🍷 Chablis 2019').name).toBe('🍷 Chablis');
    expect(read('כרמל Chablis 2019')).toMatchObject({ name: 'כרמל Chablis', notUnderstood: ['כרמל'] });
    expect(read(`Chablis ${'long '.repeat(20)}`).problems).toEqual([{ code: 'TOO_LONG', max: 80 }]);
  });

  test.each([
    ['barolo 16', 'Barolo'],
    ['CHABLIS les clos 2019', 'Chablis Les Clos'],
    ['Chateau Margaux 2010', 'Château Margaux'],
    ['chateau foozle MARGAUX 2010', 'Château foozle Margaux'],
    ['bourgogne pinot noir 2021', 'Bourgogne Pinot Noir'],
    ['rioja gran reserva 2012', 'Rioja Gran Reserva'],
    ['cloudy bay sauvignon blanc 2022', 'Cloudy Bay Sauvignon Blanc'],
    ['Sancerre rouge 2020', 'Sancerre rouge'],
  ])('[T4] the name of "%s" is written as the lists write it: %s', (line, name) => {
    expect(read(line).answers.wine_name?.text).toBe(name);
  });

  test('[T3] words that no list knows stay as they are typed', () => {
    expect(read('foozle BARZZ barolo 2016').answers.wine_name?.text).toBe('foozle BARZZ Barolo');
    // A house is not the town that is called like it.
    expect(read('barolo nebbiolo domaine bordeaux 2016').answers.wine_name?.text).toBe(
      'Barolo Nebbiolo Domaine bordeaux',
    );
  });

  test('[H3] any text is read without an exception, and the name holds no vintage that was taken', () => {
    const parts = fc.constantFrom(
      'Chablis',
      'Riesling',
      '2019',
      "'19",
      'NV',
      '"',
      '(',
      ',',
      'Château',
      '٢٠١٩',
      '🍷',
    );
    const lines = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(parts).map((some) => some.join(' ')),
    );
    fc.assert(
      fc.property(lines, (line) => {
        const reading = read(line);
        expect(reading.line).toBe(line);
        if (typeof reading.vintage === 'number') expect(reading.vintage).toBeLessThanOrEqual(THIS_YEAR);
      }),
    );
  });
});

test('[LANGUAGE] colours and regions are written in the host’s language, whatever the label is written in', () => {
  const options = { thisYear: THIS_YEAR, language: 'fr', glasses: 'clear' } as const;
  for (const line of ['Burgundy Pinot Noir 2021', 'Bourgogne Pinot Noir 2021']) {
    expect(readLabel(line, fixtureIndex, options).answers).toMatchObject({
      color: { text: 'Rubis' },
      region: { text: 'Bourgogne' },
    });
    expect(read(line).answers).toMatchObject({ color: { text: 'Red' }, region: { text: 'Burgundy' } });
  }
});
