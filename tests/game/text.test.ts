import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { cleanText, foldText, lengthOf } from '../../src/game/text';

describe('cleanText', () => {
  test.each([
    ['  Côte   de\tBeaune \n', 'Côte de Beaune'],
    ['Cote\u0302', 'Cot\u00ea'],
    ['a\u00a0\u3000b', 'a b'],
    ['\u202etxet\u202c', 'txet'],
    ['\u2066Pinot\u2069', 'Pinot'],
    ['Pi\u0000not\u0007', 'Pinot'],
    ['\u200f\u061cGamay\u200e', 'Gamay'],
    ['zero\u200bwidth\ufeff', 'zerowidth'],
    ['a \u200b b', 'a b'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['line\u2028break\u2029s', 'line break s'],
    ['\u202e\u2066\u200b', ''],
    ['👩\u200d🌾', '👩\u200d🌾'],
  ])('[T2] %j becomes %j', (typed, clean) => {
    expect(cleanText(typed)).toBe(clean);
  });

  test('[T2] cleaning twice is cleaning once', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('[T2] nothing invisible that could turn a line round is left', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        expect(cleanText(text)).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u200b\u2028\u2029\ufeff]| {2}|^ | $/u);
      }),
      { numRuns: 2000 },
    );
  });
});

/** Letters between the characters that make trouble. */
const oddText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...Array.from('aeéE\u0301\u0302 \t\n\u00a0\u3000\u00ad\u200b\u200c\u200d\u200e\u202e\u2066\u2028\ufeff\u0000\u0085ßẞǰ')),
      fc.string({ unit: 'binary', maxLength: 2 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join('')); // prettier-ignore

describe('foldText', () => {
  test.each([
    ['Merlot', 'MERLOT'],
    ['Ｍｅｒｌｏｔ', 'merlot'],
    ['２０１５', '2015'],
    ['Weißburgunder', 'WEISSBURGUNDER'],
    ['weißburgunder', 'Weiẞburgunder'],
    ['Côte-Rôtie', 'Co\u0302te-Ro\u0302tie'],
    ['ΟΔΟΣ', 'οδος'],
    ['\u0390', '\u0399\u0308\u0301'],
    ['ﬁno', 'FINO'],
    ['Saint  Émilion', ' saint\u00a0émilion '],
    ['Gamay\u200d', 'Gamay'],
    ['Gamay', 'Ga\u200cmay\ufe0f'],
    ['\u202eGamay\u202c', 'gamay'],
    ['№ 5', 'No 5'],
  ])('[T2] %j and %j are the same answer', (one, other) => {
    expect(foldText(one)).toBe(foldText(other));
  });

  test.each([
    ['Rosé', 'Rose'],
    ['2015', '2016'],
    ['Pinot Noir', 'PinotNoir'],
    ['Châteauneuf', 'Chateauneuf'],
  ])('[T2] %j and %j are two answers', (one, other) => {
    expect(foldText(one)).not.toBe(foldText(other));
  });

  test.each(['', '  ', '\u200b', '\u200d\u200c', '\u3164', '\ufe0f', '\u202e \u202c', '\u00ad'])(
    '[T2] %j is no answer',
    (text) => {
      expect(foldText(text)).toBe('');
    },
  );

  test('[T2] folding goes by a fixed locale: a Turkish browser folds the same', () => {
    expect(foldText('RIESLING')).toBe('riesling');
  });
});

test('[T1] an emoji counts as a person counts it, near enough', () => {
  expect(lengthOf('🍷🍷')).toBe(2);
});
