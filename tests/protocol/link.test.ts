import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { joinLink, readCode } from '../../src/protocol/link';

describe('joinLink', () => {
  test.each([
    ['http://192.168.1.20:4321/', 'http://192.168.1.20:4321/#/play/4821/KEY'],
    ['https://wine.example/arena/', 'https://wine.example/arena/#/play/4821/KEY'],
    ['https://wine.example/arena/#/host/4821', 'https://wine.example/arena/#/play/4821/KEY'],
    ['https://wine.example/#a#b', 'https://wine.example/#/play/4821/KEY'],
    ['https://wine.example/index.html?x=1', 'https://wine.example/index.html?x=1#/play/4821/KEY'],
  ])('[J1] from %s is %s', (base, link) => {
    expect(joinLink(base, '4821', 'KEY')).toBe(link);
  });

  test('[J1] code and key stand behind the #, where no server sees them', () => {
    const { pathname, search, hash } = new URL(joinLink('https://wine.example/x', '4821', 'KEY'));
    expect(pathname + search).toBe('/x');
    expect(hash).toBe('#/play/4821/KEY');
  });
});

describe('readCode', () => {
  test.each(['4821', '48 21', '48-21', ' 4821 ', '4 8 2 1', '48\u00a021', '4821\n', '1000', '9999'])(
    '[J1] %j is read as a code',
    (typed) => {
      expect(readCode(typed)).toBe(typed.replace(/[^\d]/gu, ''));
    },
  );

  test.each(['', '0999', '999', '10000', '48a21', '4821x', '-', '48.21', '+4821', '1e3', '0x1F', '٤٨٢١'])(
    '[J1] %j is no code',
    (typed) => {
      expect(readCode(typed)).toBeNull();
    },
  );

  test('[T5] whatever is typed, a code is four digits from 1000 to 9999', () => {
    const digits = fc.string({ unit: fc.constantFrom(...Array.from('0123456789 -')), maxLength: 7 });
    fc.assert(
      fc.property(fc.oneof(digits, fc.string({ unit: 'binary' })), (typed) => {
        const code = readCode(typed);
        const bare = typed.replace(/[\s-]/gu, '');
        const isCode = bare.length === 4 && String(Number(bare)) === bare && Number(bare) >= 1000;
        expect(code).toBe(isCode ? bare : null);
      }),
      { numRuns: 1000 },
    );
  });
});
