import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readCsv } from '../../src/wine/read-csv';
import { writeCsv } from '../../src/wine/write-csv';

const cellsOf = (text: string) => readCsv(text).map(({ cells }) => cells);

describe('readCsv', () => {
  test('[H3] quotes hold separators, line ends and quotes', () => {
    expect(readCsv('a,"b, ""c""\nd"\ne,f')).toEqual([
      { line: 1, cells: ['a', 'b, "c"\nd'] },
      { line: 3, cells: ['e', 'f'] },
    ]);
  });

  test('[H3] a quote that does not hold a cell is a letter like any other', () => {
    expect(cellsOf('Clos "Les Amis",2018\n"Open,2019\n5" cask,2020')).toEqual([
      ['Clos "Les Amis"', '2018'],
      ['"Open', '2019'],
      ['5" cask', '2020'],
    ]);
  });

  test('[H3] a comma inside texts does not beat the separator of all rows', () => {
    expect(cellsOf('Chablis, Les Clos;2019\nBarolo;2016\nMargaux, grand vin;2010')).toEqual([
      ['Chablis, Les Clos', '2019'],
      ['Barolo', '2016'],
      ['Margaux, grand vin', '2010'],
    ]);
  });
});

describe('writeCsv', () => {
  test.each(['=1+1', '+1', '-cmd', '@SUM(A1)', '\tx', '\rx', ' =1', '＝1'])(
    '[H3] %j does not start a formula',
    (text) => {
      const [, first] = /^\ufeff"?(.)/su.exec(writeCsv([[text]])) ?? [];
      expect(first).toBe("'");
    },
  );

  test('[H3] numbers and texts stay as they are', () => {
    expect(writeCsv([['Chablis', '2019', '-5', 'a "b", c']])).toBe('\ufeffChablis,2019,-5,"a ""b"", c"\r\n');
  });

  test('[H3] what was written is read back', () => {
    const cell = fc
      .oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('=1', "'=1", '"', 'a,b', 'c;d', 'e\nf', '-5'))
      .map((text) => `x${text}`.trim())
      .chain((text) => fc.constantFrom(text, text.slice(1).trim() || 'x'));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 }), (rows) => {
        expect(cellsOf(writeCsv([['name', 'region', 'vintage'], ...rows])).slice(1)).toEqual(rows);
      }),
    );
  });
});
