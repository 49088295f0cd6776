import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { AnswerRow } from '../../src/host/answer-rows';
import { answersCsv } from '../../src/ui/host/answersCsv';
import { commonEn } from '../../src/ui/messages/commonEn';
import { hostResultsEn } from '../../src/ui/messages/hostResultsEn';

const row: AnswerRow = {
  rank: 1,
  pseudonym: 'SMOKY-DECANTER',
  score: 500,
  wine: 2,
  category: 'region',
  said: 'Rioja',
  right: ['Barolo', 'Barbaresco'],
  isRight: false,
  points: 0,
  isCounted: true,
};

const csvOf = (rows: readonly AnswerRow[]) => answersCsv(rows, hostResultsEn, commonEn);

/** Cells by RFC 4180, and nothing more. */
function cellsOf(csv: string): string[][] {
  const cells = csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu);
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of cells) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

describe('the file of all answers', () => {
  test('[H2] begins with a byte-order mark and its columns, and ends every row with CRLF', () => {
    expect(csvOf([row])).toBe(
      '\ufeffRank,Pseudonym,Total,Wine,Category,Answer,Right answer,Right,Points,Counted\r\n' +
        '1,SMOKY-DECANTER,500,2,Region,Rioja,Barolo or Barbaresco,no,0,yes\r\n',
    );
  });

  test('[H2] an answer that was not given is an empty cell, and a void question does not count', () => {
    const [, cells] = cellsOf(csvOf([{ ...row, said: null, isCounted: false }]));
    expect([cells?.[5], cells?.[9]]).toEqual(['', 'no']);
  });

  test.each([
    '=HYPERLINK("http://example.org","Barolo")',
    '+33 6 12',
    '-2+3+cmd|calc',
    '@SUM(1,2)',
    '\t=1+1',
    '\r=1+1',
    ' =1+1',
    '＝1+1',
  ])('[H2] %j starts no formula', (said) => {
    const [, cells] = cellsOf(csvOf([{ ...row, said }]));
    expect(cells?.[5]).toBe(`'${said}`);
  });

  test('[H2] any text comes back as it was, but for the apostrophe before a formula; no cell starts one', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.constantFrom('=1', "'=1", '"', '""', 'a,b', 'a\r\nb', '-1', '🍷', 'نبيذ', ' x ', "l'Étoile"),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, anyText), { maxLength: 8 }), (texts) => {
        const rows = cellsOf(csvOf(texts.map(([said, right]) => ({ ...row, said, right: [right] }))));
        expect(rows).toHaveLength(texts.length + 1);
        for (const [index, [said, right]] of texts.entries()) {
          const cells = rows[index + 1] ?? [];
          expect(cells).toHaveLength(10);
          for (const [cell, text] of [
            [cells[5] ?? '', said],
            [cells[6] ?? '', right],
          ] as const) {
            expect([text, `'${text}`]).toContain(cell);
            // A number is a number: it calculates nothing.
            if (!/^-?\d+(\.\d+)?$/u.test(cell)) expect(cell).not.toMatch(FORMULA);
          }
        }
      }),
    );
  });
});
