import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { ADJECTIVES, NOUNS, choosePseudonym } from '../../src/game/pseudonym';

/** Words that would hint at an answer: colours, grapes and regions, in English and French. */
const HINTS = [
  'RED', 'WHITE', 'ROSE', 'PINK', 'BLACK', 'GOLD', 'GOLDEN', 'RUBY', 'GARNET', 'AMBER', 'ORANGE', 'PURPLE',
  'VIOLET', 'GREEN', 'YELLOW', 'PALE', 'DARK', 'ROUGE', 'BLANC', 'NOIR', 'GRIS', 'VERT', 'JAUNE', 'CLARET',
  'BURGUNDY', 'BORDEAUX', 'RHONE', 'LOIRE', 'ALSACE', 'CHAMPAGNE', 'RIOJA', 'CHIANTI', 'NAPA', 'PORTO',
  'PORT', 'SHERRY', 'CHABLIS', 'MEDOC', 'JURA', 'PROVENCE', 'TUSCANY', 'SAVOIE', 'CAVA', 'PROSECCO',
  'MERLOT', 'PINOT', 'SYRAH', 'SHIRAZ', 'MALBEC', 'RIESLING', 'MUSCAT', 'GAMAY', 'CABERNET', 'CHARDONNAY',
  'SAUVIGNON', 'GRENACHE', 'TANNAT', 'MUSCADET', 'NEBBIOLO', 'VIOGNIER', 'CARIGNAN',
]; // prettier-ignore

const ALL = ADJECTIVES.flatMap((adjective) => NOUNS.map((noun) => `${adjective}-${noun}`));

test('[J2] 25 adjectives and 25 nouns make 625 different names in capitals', () => {
  expect(new Set(ADJECTIVES).size).toBe(25);
  expect(new Set(NOUNS).size).toBe(25);
  expect(new Set(ALL).size).toBe(625);
  for (const word of [...ADJECTIVES, ...NOUNS]) expect(word).toMatch(/^[A-Z]+$/u);
});

test('[J2] no word names a colour, a region or a grape', () => {
  for (const word of [...ADJECTIVES, ...NOUNS]) expect(HINTS).not.toContain(word);
});

test('[J2] any seed gives a name that is not taken', () => {
  fc.assert(
    fc.property(fc.double(), fc.uniqueArray(fc.nat(624), { maxLength: 624 }), (seed, indexes) => {
      fc.pre(Number.isFinite(seed));
      const taken = new Set(indexes.map((index) => ALL[index] ?? ''));
      const name = choosePseudonym(taken, seed);
      expect(ALL).toContain(name);
      expect(taken.has(name)).toBe(false);
      expect(choosePseudonym(taken, seed)).toBe(name);
    }),
  );
});

test('[J2] every name can be drawn', () => {
  const drawn = new Set(Array.from({ length: 625 }, (_, seed) => choosePseudonym(new Set(), seed)));
  expect(drawn.size).toBe(625);
});

test('[J2] the last free name is found, whatever the seed', () => {
  for (const last of ['TANNIC-CORK', 'CALM-FESTIVAL', 'NOBLE-VINE']) {
    const taken = new Set(ALL.filter((name) => name !== last));
    for (const seed of [0, 1, -1, 312, 2 ** 31 - 1]) expect(choosePseudonym(taken, seed)).toBe(last);
  }
});

test('[J2] when none is left, WINE and four digits, again without repeats', () => {
  const taken = new Set<string>(ALL);
  for (let count = 0; count < 500; count += 1) {
    const name = choosePseudonym(taken, count * 31);
    expect(name).toMatch(/^WINE-[1-9]\d{3}$/u);
    expect(taken.has(name)).toBe(false);
    taken.add(name);
  }
});
