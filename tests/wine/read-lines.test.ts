import { describe, expect, test } from 'vitest';

import { readLines } from '../../src/wine/read-lines';
import { fixtureIndex, THIS_YEAR } from '../support/desk';

const read = (text: string, room?: number) =>
  readLines(text, fixtureIndex, { thisYear: THIS_YEAR, ...(room === undefined ? {} : { room }) });

function answersOf(text: string) {
  return read(text).wines.map(({ reading: { answers } }) =>
    [answers.color, answers.region, answers.grape_variety, answers.vintage_year, answers.wine_name].map(
      (answer) => answer?.text,
    ),
  );
}

const CHABLIS = ['White', 'Chablis', 'Chardonnay', '2019', 'Chablis'];
const BAROLO = ['Red', 'Barolo', 'Nebbiolo', '2016', 'Barolo'];

describe('readLines', () => {
  test.each([
    ['lines', 'Chablis 2019\nBarolo 2016'],
    [
      'other line ends, empty lines and a byte-order mark',
      '\ufeff\r\nChablis 2019\r\n\r\n  \rBarolo 2016\r\n',
    ],
    ['one line', 'Chablis 2019; Barolo 2016'],
    ['a column with a heading', 'Wine\nChablis 2019\nBarolo 2016'],
    ['commas', 'Appellation,Vintage\nChablis,2019\nBarolo,2016'],
    ['semicolons and French', 'Millésime;Région\n2019;Chablis\n2016;Barolo'],
    ['tabs', 'Name\tYear\nChablis\t2019\nBarolo\t2016'],
    ['quotes', '"region","vintage"\n"Chablis","2019"\n"Barolo","2016"'],
    ["Excel's own line", 'sep=;\nregion;vintage\nChablis;2019\nBarolo;2016'],
    ['cells without a heading', 'Chablis,2019\nBarolo,2016'],
  ])('[H3] reads %s', (_, text) => {
    expect(answersOf(text)).toEqual([CHABLIS, BAROLO]);
  });

  test('[H3] cells are taken as they are typed, and complete each other', () => {
    const text =
      'Producer,Wine name,Colour,Region,Grape,Vintage\n' +
      'Fontodi,"Vigna ""del Sorbo""",ruby,Chianti Classico,,2018\n' +
      ',,,Barossa,Shiraz,2019';
    expect(answersOf(text)).toEqual([
      ['ruby', 'Chianti Classico', 'Sangiovese', '2018', 'Fontodi Vigna "del Sorbo"'],
      ['Red', 'Barossa', 'Shiraz', '2019', 'Barossa'],
    ]);
  });

  test('[T3] an answer in a column of its own is the host’s, what was read out of a label is not', () => {
    const given = (text: string) => read(text).wines[0]?.reading.given;
    expect(given('Region;Vintage;Grape;Color;Name\nChablis;2019;;Lemon;Foozle')).toEqual([
      'color',
      'region',
      'vintage_year',
      'wine_name',
    ]);
    expect(given('Name\nChablis 2019')).toEqual([]);
    expect(given('Wine,Vintage\nChablis,2019')).toEqual(['vintage_year']);
    expect(given('Chablis,2019')).toEqual([]);
  });

  test('[H3] what was not understood is marked, and kept', () => {
    const { wines, unknownColumns } = read('region,grape,vintage,price\nAtlantis,Foozle,soon,12 €');
    expect(unknownColumns).toEqual(['price']);
    expect(wines[0]?.reading.notUnderstood).toEqual(['Atlantis', 'Foozle', 'soon']);
    expect(wines[0]?.reading.answers).toMatchObject({
      region: { text: 'Atlantis' },
      grape_variety: { text: 'Foozle' },
      vintage_year: { text: 'soon' },
    });
    expect(wines[0]?.reading.problems).toContainEqual({ code: 'NO_REGION' });
  });

  test('[H3] [T1] of 1,000 lines thirty become wines, and the others are named', () => {
    const lines = Array.from({ length: 1000 }, (_, at) => `Chablis ${at} 2019`);
    const { wines, beyond } = read(lines.join('\n'));
    expect(wines).toHaveLength(30);
    expect(beyond).toHaveLength(970);
    expect(beyond[0]).toEqual({ line: 31, text: 'Chablis 30 2019' });
    expect(read('Chablis 2019\n\nBarolo 2016', 1)).toMatchObject({
      wines: [{ line: 1 }],
      beyond: [{ line: 3, text: 'Barolo 2016' }],
    });
  });

  test('[H3] cells that are too long are named and kept', () => {
    const { wines } = read(`name,region\n${'x'.repeat(81)},Chablis`);
    expect(wines[0]?.reading.problems).toEqual([{ code: 'TOO_LONG', max: 80 }]);
    expect(wines[0]?.reading.answers.wine_name?.text).toBe('x'.repeat(81));
  });

  test('[H3] nothing is nothing', () => {
    expect(read('\ufeff\n \n')).toEqual({ wines: [], beyond: [], unknownColumns: [] });
  });
});
