import type { Language } from './color-shades';
import { foldWords } from './fold-words';
import type { Country, Grape, Region, RegionWine, WineKnowledge } from './knowledge';
import { labelWords } from './label-words';

/** A country, or a region somewhere inside one: whatever can answer "where is it from?". */
export interface Place {
  readonly name: string;
  readonly french?: string;
  readonly country: Country;
  /** `null` for a country itself. */
  readonly region: Region | null;
  readonly parent: Place | null;
  /** 0 for a country, 1 for its own regions, and so on. */
  readonly depth: number;
  /** What is made here and everywhere inside, this place's own wines first. */
  readonly wines: readonly PlacedWine[];
  /** Folded: name, French name and other spellings. */
  readonly folded: ReadonlySet<string>;
}

export function placeName(place: Place, language: Language = 'en'): string {
  return language === 'fr' ? (place.french ?? place.name) : place.name;
}

export interface PlacedWine {
  readonly place: Place;
  readonly wine: RegionWine;
}

/** What a run of words on a label can mean. `text` is how it is rightly spelled. */
export type Term =
  | { readonly kind: 'place'; readonly text: string; readonly place: Place }
  | { readonly kind: 'grape'; readonly text: string; readonly grape: Grape }
  | {
      readonly kind: 'bottle';
      readonly text: string;
      readonly made: PlacedWine;
      /** Only how the names of a house begin: `Cloudy Bay`, where `Cloudy Bay Te Koko` is a bottle. */
      readonly isHouse: boolean;
    };

export interface WineIndex {
  readonly knowledge: WineKnowledge;
  /** Countries first, then regions as the knowledge lists them. */
  readonly places: readonly Place[];
  readonly terms: ReadonlyMap<string, readonly Term[]>;
  /** In words, of the longest term. */
  readonly longestTerm: number;
  readonly grapes: ReadonlyMap<string, Grape>;
  /** By region id. */
  readonly regions: ReadonlyMap<string, Place>;
}

/** Built once over the knowledge; everything of `src/wine` looks things up here. Unknown ids are left out. */
export function createWineIndex(knowledge: WineKnowledge): WineIndex {
  const grapes = new Map(knowledge.grapes.map((grape) => [grape.id, grape]));
  const { places, regions } = placesOf(knowledge);
  const terms = new Map<string, Term[]>();
  const add = (written: string, term: Term): void => {
    const folded = foldWords(written);
    const known = terms.get(folded) ?? [];
    if (folded !== '' && !known.some((other) => isSameTerm(other, term))) terms.set(folded, [...known, term]);
  };
  for (const place of places) {
    for (const text of [place.name, place.french, ...(place.region?.also ?? [])])
      if (text) add(text, { kind: 'place', text: place.name, place });
  }
  for (const grape of knowledge.grapes) {
    for (const text of [grape.name, grape.french, ...grape.synonyms])
      if (text) add(text, { kind: 'grape', text, grape });
  }
  for (const place of regions.values()) {
    for (const wine of place.region?.wines ?? [])
      for (const text of wine.names ?? [])
        add(text, { kind: 'bottle', text, made: { place, wine }, isHouse: false });
  }
  for (const [text, made] of housesOf(regions.values(), terms))
    if (!terms.has(text)) add(text, { kind: 'bottle', text, made, isHouse: true });
  const longestTerm = Math.max(0, ...Array.from(terms.keys(), (folded) => folded.split(' ').length));
  return { knowledge, places, terms, longestTerm, grapes, regions };
}

const HOUSE_WORDS = 2;

/** The first words of longer bottle names, where they are no word of every label and all of one region. */
function housesOf(
  places: Iterable<Place>,
  terms: ReadonlyMap<string, readonly Term[]>,
): Map<string, PlacedWine> {
  const houses = new Map<string, PlacedWine>();
  const elsewhere = new Set<string>();
  for (const place of places) {
    for (const wine of place.region?.wines ?? []) {
      for (const name of wine.names ?? []) {
        const words = foldWords(name).split(' ');
        const house = words.slice(0, HOUSE_WORDS);
        const text = house.join(' ');
        const known = houses.get(text);
        const isPlain = house.every((word) => word.length > 2 && !labelWords.has(word) && !terms.has(word));
        if (words.length <= HOUSE_WORDS || !isPlain) continue;
        if (known && known.place !== place) elsewhere.add(text);
        else if (!known) houses.set(text, { place, wine });
      }
    }
  }
  for (const text of elsewhere) houses.delete(text);
  return houses;
}

function isSameTerm(a: Term, b: Term): boolean {
  if (a.kind === 'place') return b.kind === 'place' && a.place === b.place;
  if (a.kind === 'grape') return b.kind === 'grape' && a.grape === b.grape;
  return b.kind === 'bottle' && a.made.wine === b.made.wine;
}

interface OpenPlace extends Place {
  readonly wines: PlacedWine[];
  readonly parent: OpenPlace | null;
}

function placesOf({ countries, regions }: WineKnowledge): {
  places: readonly Place[];
  regions: ReadonlyMap<string, Place>;
} {
  const ofCountry = new Map(
    countries.map((country) => [country.id, openPlace(country, country, null, null)] as const),
  );
  const byId = new Map(regions.map((region) => [region.id, region]));
  const made = new Map<string, OpenPlace>();
  const make = (region: Region): OpenPlace | null => {
    const known = made.get(region.id);
    if (known) return known;
    const around = region.parent === undefined ? undefined : byId.get(region.parent);
    const parent = around ? make(around) : ofCountry.get(region.country);
    if (!parent) return null;
    const place = openPlace(region, parent.country, region, parent);
    made.set(region.id, place);
    return place;
  };
  for (const region of regions) make(region);
  for (const region of regions) {
    const place = made.get(region.id);
    if (!place) continue;
    const wines = region.wines.map((wine) => ({ place, wine }));
    for (let around: OpenPlace | null = place; around; around = around.parent) around.wines.push(...wines);
  }
  for (const place of [...ofCountry.values(), ...made.values()])
    place.wines.sort((a, b) => a.place.depth - b.place.depth);
  return { places: [...ofCountry.values(), ...made.values()], regions: made };
}

function openPlace(
  named: Country | Region,
  country: Country,
  region: Region | null,
  parent: OpenPlace | null,
): OpenPlace {
  const { name, french } = named;
  const texts = [name, french ?? name, ...(region?.also ?? [])];
  return {
    name,
    ...(french === undefined ? {} : { french }),
    country,
    region,
    parent,
    depth: parent ? parent.depth + 1 : 0,
    wines: [],
    folded: new Set(texts.map(foldWords)),
  };
}

/** Whether `inner` is `outer` or lies inside it. */
export function isInside(inner: Place, outer: Place): boolean {
  for (let place: Place | null = inner; place; place = place.parent) if (place === outer) return true;
  return false;
}

/** The same place, another writing of it, one around it or one inside it: never a wrong answer to the other. */
export function areKinPlaces(a: Place, b: Place): boolean {
  return isInside(a, b) || isInside(b, a) || [...a.folded].some((text) => b.folded.has(text));
}

/** The place of that name, or `null`; of several the widest. */
export function placeNamed(text: string, index: WineIndex): Place | null {
  const places = (index.terms.get(foldWords(text)) ?? []).flatMap((term) =>
    term.kind === 'place' ? [term.place] : [],
  );
  return places.sort((a, b) => a.depth - b.depth)[0] ?? null;
}
