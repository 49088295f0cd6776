import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

import type { BerryColor, Grape, Region, RegionWine } from '../../src/wine/knowledge';
import { WINE_KNOWLEDGE } from '../../src/wine/wine-knowledge';

const NAME_MAX_CHARACTERS = 80;
const SIZE_MAX_BYTES = 45 * 1024;

const { countries, grapes, regions } = WINE_KNOWLEDGE;
const grapeById = new Map(grapes.map((grape) => [grape.id, grape]));
const regionById = new Map(regions.map((region) => [region.id, region]));
const regionWines = regions.flatMap((region) => region.wines.map((wine) => ({ region, wine })));

/** How a person would type it: no accents, no case, no punctuation. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('ß', 'ss')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}

function repeatedIn(texts: readonly string[]): string[] {
  return texts.filter((text, place) => texts.indexOf(text) !== place);
}

/** The texts that more than one owner answers to. */
function sharedTexts(
  owners: readonly { readonly id: string; readonly texts: readonly string[] }[],
): string[] {
  const ownerOf = new Map<string, string>();
  return owners.flatMap(({ id, texts }) =>
    texts.filter((text) => {
      const other = ownerOf.get(fold(text));
      ownerOf.set(fold(text), id);
      return other !== undefined && other !== id;
    }),
  );
}

function berriesOf(wine: RegionWine): (BerryColor | undefined)[] {
  return wine.grapes.map((id) => grapeById.get(id)?.berry);
}

function fitsColor(wine: RegionWine): boolean {
  const berries = berriesOf(wine);
  if (wine.color === 'red' || wine.color === 'rosé') return berries[0] === 'black';
  return wine.style === 'sparkling' || berries.every((berry) => berry === 'white');
}

function spot({ region, wine }: { region: Region; wine: RegionWine }): string {
  return `${region.id} ${wine.color} ${wine.style ?? 'still'}`;
}

function isLost({ id, parent }: Region): boolean {
  const seen = new Set([id]);
  let above = parent;
  while (above !== undefined) {
    if (seen.has(above)) return true;
    seen.add(above);
    above = regionById.get(above)?.parent;
  }
  return false;
}

function sameBerryNeighbours({ berry, neighbours }: Grape): string[] {
  return neighbours.filter((id) => grapeById.get(id)?.berry === berry);
}

describe('ids', () => {
  test('[H3] are unique among their kind and made of a to z, digits and hyphens', () => {
    for (const kind of [countries, grapes, regions]) {
      const ids = kind.map(({ id }) => id);
      expect(repeatedIn(ids)).toEqual([]);
      expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
    }
  });

  test('[H3] every country has a region, every grape a wine, and every id that is named exists', () => {
    expect(new Set(regions.map(({ country }) => country))).toEqual(new Set(countries.map(({ id }) => id)));
    expect(new Set(regionWines.flatMap(({ wine }) => wine.grapes))).toEqual(new Set(grapeById.keys()));
    const neighbours = grapes.flatMap((grape) => grape.neighbours);
    expect(neighbours.filter((id) => !grapeById.has(id))).toEqual([]);
    const parents = regions.flatMap(({ parent }) => parent ?? []);
    expect(parents.filter((id) => !regionById.has(id))).toEqual([]);
  });
});

describe('grapes', () => {
  test('[H3] no name of one is a name of another, so that no wrong answer is right', () => {
    const owners = grapes.map(({ id, name, french, synonyms }) => ({
      id,
      texts: [name, ...(french === undefined ? [] : [french]), ...synonyms],
    }));
    expect(sharedTexts(owners)).toEqual([]);
  });

  test('[H3] each has three to six neighbours, not itself, three of its own berry colour', () => {
    const withNeighbours = (isWrong: (grape: Grape) => boolean) => grapes.filter(isWrong).map(({ id }) => id);
    expect(withNeighbours(({ id, neighbours }) => neighbours.includes(id))).toEqual([]);
    expect(withNeighbours(({ neighbours }) => repeatedIn(neighbours).length > 0)).toEqual([]);
    expect(withNeighbours(({ neighbours }) => neighbours.length > 6)).toEqual([]);
    expect(withNeighbours((grape) => sameBerryNeighbours(grape).length < 3)).toEqual([]);
  });

  test('[H3] stand in the file of their berry colour', () => {
    const berries = grapes.map(({ berry }) => berry);
    expect(berries.lastIndexOf('white')).toBeLessThan(berries.indexOf('black'));
  });
});

describe('regions', () => {
  test('[H3] a parent is in the same country and never below its child', () => {
    expect(regions.filter(isLost)).toEqual([]);
    const abroad = regions.filter(
      ({ country, parent }) => parent !== undefined && regionById.get(parent)?.country !== country,
    );
    expect(abroad).toEqual([]);
  });

  test('[H3] no name of one is a name of another', () => {
    const owners = regions.map(({ id, name, french, also }) => ({
      id,
      texts: [name, ...(french === undefined ? [] : [french]), ...(also ?? [])],
    }));
    expect(sharedTexts(owners)).toEqual([]);
  });

  test('[H3] each makes a wine, and one of a colour and style', () => {
    expect(regions.filter(({ wines }) => wines.length === 0)).toEqual([]);
    expect(repeatedIn(regionWines.map(spot))).toEqual([]);
  });
});

describe('wines of a region', () => {
  test('[H3] have grapes that can have their colour', () => {
    expect(regionWines.filter(({ wine }) => wine.grapes.length === 0).map(spot)).toEqual([]);
    expect(regionWines.filter(({ wine }) => repeatedIn(wine.grapes).length > 0).map(spot)).toEqual([]);
    expect(regionWines.filter(({ wine }) => !fitsColor(wine)).map(spot)).toEqual([]);
  });

  test('[H3] a blend has at least two grapes', () => {
    const alone = regionWines.filter(({ wine }) => wine.isBlend === true && wine.grapes.length < 2);
    expect(alone.map(spot)).toEqual([]);
  });

  test('[H3] names are trimmed, short, at least three, and different', () => {
    const counts = regionWines.flatMap(({ wine }) => wine.names?.length ?? []);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(3);
    expect(Math.max(...counts)).toBeLessThanOrEqual(8);
    const perRegion = regions.map(({ wines }) => wines.flatMap(({ names }) => names ?? []));
    expect(perRegion.flatMap((names) => repeatedIn(names.map(fold)))).toEqual([]);
    const untidy = (name: string) => name !== name.trim() || name.length > NAME_MAX_CHARACTERS;
    expect(perRegion.flat().filter(untidy)).toEqual([]);
  });

  test('[H3] no bottle comes from two places', () => {
    const owners = regions.map(({ id, wines }) => ({ id, texts: wines.flatMap((wine) => wine.names ?? []) }));
    expect(sharedTexts(owners)).toEqual([]);
  });
});

describe('the whole', () => {
  test('[H3] is enough for real evenings', () => {
    expect(countries.length).toBeGreaterThanOrEqual(20);
    expect(grapes.length).toBeGreaterThanOrEqual(120);
    expect(regions.length).toBeGreaterThanOrEqual(150);
    const links = regionWines.flatMap(({ region, wine }) =>
      wine.grapes.map((grape) => `${region.id} ${grape} ${wine.color}`),
    );
    expect(new Set(links).size).toBeGreaterThanOrEqual(400);
  });

  test('[H3] loads quickly', () => {
    expect(gzipSync(JSON.stringify(WINE_KNOWLEDGE)).length).toBeLessThanOrEqual(SIZE_MAX_BYTES);
  });
});
