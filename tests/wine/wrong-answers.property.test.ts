import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { CATEGORIES, type Category, type WineDraft } from '../../src/game/tasting';
import { foldText } from '../../src/game/text';
import { areKin, meaningOf } from '../../src/wine/answer-kin';
import type { DeskContext } from '../../src/wine/answer-query';
import { SHADES_AND_COLORS, shadeNamed } from '../../src/wine/color-shades';
import type { Grape, Region, RegionWine } from '../../src/wine/knowledge';
import { madeLike } from '../../src/wine/made-like';
import { toldAlike, toldByName } from '../../src/wine/telling-name';
import { isInside, placeNamed, type Place, type WineIndex } from '../../src/wine/wine-index';
import { fillWrongAnswers } from '../../src/wine/wrong-answers';
import { deskContext, fixtureIndex, THIS_YEAR, wineOf } from '../support/desk';
import { seededDraw } from '../support/setups';

interface Case {
  readonly place: Place;
  readonly region: Region;
  readonly made: RegionWine;
  readonly grape: Grape;
  readonly vintage: string;
  readonly wine: WineDraft;
  readonly context: DeskContext;
}

function everyWine(index: WineIndex): { place: Place; region: Region; made: RegionWine }[] {
  return [...index.regions.values()].flatMap((place) =>
    place.region ? place.region.wines.map((made) => ({ place, region: place.region as Region, made })) : [],
  );
}

interface Choice {
  readonly which: number;
  readonly whichGrape: number;
  readonly whichName: number;
  readonly year: number;
  readonly isNv: boolean;
  readonly seed: number;
  readonly difficulty: DeskContext['difficulty'];
  readonly glasses: DeskContext['glasses'];
}

const wines = everyWine(fixtureIndex);

const choices: fc.Arbitrary<Choice> = fc.record({
  which: fc.nat({ max: wines.length - 1 }),
  whichGrape: fc.nat({ max: 10 }),
  whichName: fc.nat({ max: 10 }),
  year: fc.integer({ min: 1950, max: THIS_YEAR }),
  isNv: fc.boolean(),
  seed: fc.integer(),
  difficulty: fc.constantFrom('friends', 'keen', 'sommelier'),
  glasses: fc.constantFrom('clear', 'black'),
});

function caseOf({ which, whichGrape, whichName, year, isNv, seed, difficulty, glasses }: Choice): Case {
  const { place, region, made } = wines.find((_, at) => at === which)!;
  const grape = fixtureIndex.grapes.get(made.grapes[whichGrape % made.grapes.length] ?? '') as Grape;
  const vintage = isNv && made.style === 'sparkling' ? 'NV' : String(year);
  const names = made.names ?? [`${region.name} of the house`];
  const shades = SHADES_AND_COLORS.filter(
    ({ color, isColor }) => color === made.color && isColor === (glasses === 'black'),
  );
  const wine = wineOf({
    color: shades[whichName % shades.length]?.en ?? '',
    region: region.name,
    grape_variety: grape.name,
    vintage_year: vintage,
    wine_name: names[whichName % names.length] ?? '',
  });
  const context = deskContext({ difficulty, glasses, draw: seededDraw(seed) });
  return { place, region, made, grape, vintage, wine, context };
}

function checkEach(check: (wine: WineDraft, of: Case) => void): void {
  fc.assert(
    fc.property(choices, (choice) => {
      const of = caseOf(choice);
      check(fillWrongAnswers(of.wine, of.context).wine, of);
    }),
    { numRuns: 200 },
  );
}

const wrongOf = (wine: WineDraft, category: Category): string[] =>
  wine[category].wrong.filter((text) => text !== '');

const grapesNamed = (wine: WineDraft, { knowledge }: WineIndex): Grape[] =>
  wrongOf(wine, 'grape_variety').map((text) => knowledge.grapes.find(({ name }) => name === text) as Grape);

describe('fillWrongAnswers', () => {
  test('[H3] [T2] the texts of a question differ, and no two are kin', () => {
    checkEach((wine) => {
      for (const category of CATEGORIES) {
        const texts = [wine[category].correct, ...wrongOf(wine, category)];
        expect(new Set(texts.map(foldText)).size).toBe(texts.length);
        const meanings = texts.map((text) => meaningOf(category, text, fixtureIndex));
        const pairs = meanings.flatMap((one, at) =>
          meanings.slice(at + 1).map((other) => [one, other] as const),
        );
        expect(pairs.filter(([one, other]) => areKin(one, other))).toEqual([]);
      }
    });
  });

  test('[H3] the right answers stay as they were', () => {
    checkEach((wine, of) => {
      for (const category of CATEGORIES) expect(wine[category].correct).toBe(of.wine[category].correct);
    });
  });

  test('[H3] color, region, grape and vintage get all three wrong answers', () => {
    checkEach((wine) => {
      for (const category of ['color', 'region', 'grape_variety', 'vintage_year'] as const)
        expect(wrongOf(wine, category)).toHaveLength(3);
    });
  });

  test('[H3] colors stand beside colors and shades beside shades of the same wine, but for friends', () => {
    checkEach((wine, { context: { glasses, difficulty }, made }) => {
      const shades = wrongOf(wine, 'color').map((text) => shadeNamed(text));
      expect(shades.every((shade) => shade?.isColor === (glasses === 'black'))).toBe(true);
      if (glasses === 'clear' && difficulty !== 'friends')
        expect(shades.map((shade) => shade?.color)).toEqual([made.color, made.color, made.color]);
    });
  });

  test('[H3] a wrong region makes wine of the revealed color', () => {
    checkEach((wine, { made }) => {
      for (const text of wrongOf(wine, 'region')) {
        const place = placeNamed(text, fixtureIndex) as Place;
        expect(place.wines.some((other) => madeLike(other.wine.color) === madeLike(made.color))).toBe(true);
      }
    });
  });

  test('[H3] keen: a neighbour and one abroad share the grape where the knowledge has such regions', () => {
    checkEach((wine, { context, place, grape, made }) => {
      if (context.difficulty !== 'keen') return;
      const shares = (other: Place): boolean =>
        other.wines.some(
          (one) =>
            one.wine.color === made.color &&
            (one.wine.style ?? 'still') === (made.style ?? 'still') &&
            one.wine.grapes.includes(grape.id),
        );
      const rivals = [...fixtureIndex.regions.values()].filter(
        (other) => !isInside(other, place) && !isInside(place, other) && shares(other),
      );
      const wrong = wrongOf(wine, 'region').map((text) => placeNamed(text, fixtureIndex) as Place);
      for (const isNear of [true, false])
        if (rivals.some((other) => (other.country === place.country) === isNear))
          expect(wrong.some((other) => (other.country === place.country) === isNear && shares(other))).toBe(
            true,
          );
    });
  });

  test('[H3] a wrong grape has the same berry color and is not in the bottle', () => {
    checkEach((wine, { grape, made }) => {
      for (const other of grapesNamed(wine, fixtureIndex)) {
        expect(other.berry).toBe(grape.berry);
        expect(made.isBlend === true && made.grapes.includes(other.id)).toBe(false);
      }
    });
  });

  test('[H3] wrong grapes grow in the revealed region, or as near to it as there are three, which is said', () => {
    checkEach((_, of) => {
      const { wine, notices } = fillWrongAnswers(of.wine, of.context);
      const known = notices.find((notice) => notice.code === 'GRAPE_KNOWN_AFTER_REGION');
      const wider = known ? known.wider : of.region.name;
      if (wider === null) return;
      const from = placeNamed(wider, fixtureIndex) as Place;
      expect(isInside(of.place, from)).toBe(true);
      const grown = new Set(from.wines.flatMap((made) => made.wine.grapes));
      for (const { id } of grapesNamed(wine, fixtureIndex)) expect(grown.has(id)).toBe(true);
    });
  });

  test('[H3] a vintage is a year, never in the future and never before 1900', () => {
    checkEach((wine) => {
      for (const text of wrongOf(wine, 'vintage_year')) {
        expect(text).toMatch(/^\d{4}$/u);
        expect(Number(text)).toBeLessThanOrEqual(THIS_YEAR);
        expect(Number(text)).toBeGreaterThanOrEqual(1900);
      }
    });
  });

  test('[H3] a wrong name belongs to the revealed region, the color and the grape, and tells no vintage', () => {
    checkEach((wine, { place, made, grape }) => {
      for (const text of wrongOf(wine, 'wine_name')) {
        expect(text).not.toMatch(/\b(?:19|20)\d\d\b/u);
        const fitting = place.wines.filter(
          (other) => other.wine.color === made.color && other.wine.grapes.includes(grape.id),
        );
        const names = fitting.flatMap((other) => other.wine.names ?? []);
        const known = [wine.region.correct, wine.grape_variety.correct];
        expect(names.map((name) => toldAlike(name, wine.wine_name.correct, known))).toContain(text);
      }
    });
  });

  test('[H3] the right name is never the only one with the region or the grape in it', () => {
    checkEach((wine) => expect(toldByName(wine)).toBeNull());
  });

  test('[H3] the same seed proposes the same', () => {
    checkEach((_, of) => {
      const seeded = { ...of.context, draw: seededDraw(7) };
      const again = { ...of.context, draw: seededDraw(7) };
      expect(fillWrongAnswers(of.wine, seeded)).toEqual(fillWrongAnswers(of.wine, again));
    });
  });
});
