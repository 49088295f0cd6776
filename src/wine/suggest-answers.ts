import { CATEGORIES, type Category } from '../game/tasting';
import { SHADES_AND_COLORS, type Language } from './color-shades';
import { foldWords } from './fold-words';
import type { RegionWine } from './knowledge';
import { factsOf, type KnownWine, type WineFacts } from './wine-facts';
import { placeName, type Place, type WineIndex } from './wine-index';

export const MAX_SUGGESTIONS = 8;
const FIRST_SUGGESTED_YEARS = 40;

/** `label` is the one line that a wine is typed in. */
export type SuggestFor = Category | 'label';

export interface SuggestContext {
  readonly index: WineIndex;
  readonly thisYear: number;
  readonly language?: Language;
  /** The right answers of this wine so far: what fits them comes first. */
  readonly wine: KnownWine;
  readonly evening: readonly KnownWine[];
  /** Latest first. */
  readonly library: readonly KnownWine[];
}

interface Entry {
  readonly text: string;
  /** What can be typed for it: its name, synonyms, the French name. */
  readonly folded: readonly string[];
  /** The lower, the earlier among those that match equally well. */
  readonly rank: () => number;
}

/**
 * Up to eight texts for a field, best first: those that begin with what was typed, then those with a word that does,
 * then those that hold it. With nothing typed, what fits the wine so far.
 */
export function suggest(category: SuggestFor, typed: string, context: SuggestContext): string[] {
  const wanted = foldWords(typed);
  const matches: { readonly text: string; readonly score: number }[] = [];
  for (const { text, folded, rank } of entriesFor(category, context)) {
    const match = matchOf(folded, wanted);
    if (match < NO_MATCH) matches.push({ text, score: match * RANKS + rank() });
  }
  matches.sort((a, b) => a.score - b.score || (a.text < b.text ? -1 : 1));
  // Folding is the dear part: only what is shown is compared.
  const shown = new Map<string, string>();
  for (const { text } of matches) {
    if (shown.size === MAX_SUGGESTIONS) break;
    const folded = foldWords(text);
    if (!shown.has(folded)) shown.set(folded, text);
  }
  return [...shown.values()];
}

const NO_MATCH = 3;
/** More than any entry's rank. */
const RANKS = 1000;

function matchOf(folded: readonly string[], wanted: string): number {
  let best = NO_MATCH;
  for (const text of folded) {
    const at = text.indexOf(wanted);
    if (at === 0) return 0;
    if (at > 0) best = Math.min(best, text.includes(` ${wanted}`) ? 1 : 2);
  }
  return best;
}

function* entriesFor(category: SuggestFor, context: SuggestContext): Iterable<Entry> {
  yield* typedBefore(category, context.evening, 0);
  yield* typedBefore(category, context.library, 1);
  if (category === 'label') {
    yield* placeEntries(context, (depth) => (depth === 0 ? 300 : 10));
    yield* bottleEntries({ ...context, wine: {} });
  } else yield* knownEntries(category, context);
}

function* typedBefore(category: SuggestFor, wines: readonly KnownWine[], rank: number): Iterable<Entry> {
  for (const wine of wines) {
    const text = category === 'label' ? wine.wine_name : wine[category];
    if (text) yield { text, folded: [foldWords(text)], rank: () => rank };
  }
}

function knownEntries(category: Category, context: SuggestContext): Iterable<Entry> {
  switch (category) {
    case 'color':
      return colorEntries(context);
    case 'region':
      return placeEntries(context, (depth) => 10 + depth);
    case 'grape_variety':
      return grapeEntries(context);
    case 'vintage_year':
      return yearEntries(context);
    case 'wine_name':
      return bottleEntries(context);
  }
}

function colorEntries({ language = 'en' }: SuggestContext): Entry[] {
  return SHADES_AND_COLORS.map((shade, at) => ({
    text: shade[language],
    folded: [foldWords(shade.en), foldWords(shade.fr)],
    rank: () => 10 + at,
  }));
}

function* placeEntries(
  { index, language }: SuggestContext,
  rankOf: (depth: number) => number,
): Iterable<Entry> {
  for (const { place, folded } of wordsIn(index).places)
    yield { text: placeName(place, language), folded, rank: () => rankOf(place.depth) };
}

function* grapeEntries(context: SuggestContext): Iterable<Entry> {
  const { wine, origin } = factsSoFar(context, 'grape_variety');
  const here = new Set([
    ...(wine?.grapes ?? []),
    ...(origin?.wines.flatMap((made) => made.wine.grapes) ?? []),
  ]);
  const order = new Map([...here].map((id, at) => [id, at]));
  for (const { id, text, folded, isSynonym } of wordsIn(context.index).grapes)
    yield { text, folded, rank: () => 10 + (order.get(id) ?? 500) + (isSynonym ? 100 : 0) };
}

function yearEntries({ thisYear }: SuggestContext): Entry[] {
  const years = Array.from({ length: FIRST_SUGGESTED_YEARS }, (_, at) => String(thisYear - at));
  return [...years, 'NV'].map((text, at) => ({ text, folded: [foldWords(text)], rank: () => 10 + at }));
}

function* bottleEntries(context: SuggestContext): Iterable<Entry> {
  const { origin, color } = factsSoFar(context, 'wine_name');
  const here = new Set(origin?.wines.map((made) => made.wine) ?? []);
  const rankOf = (made: RegionWine): number =>
    here.has(made) ? (color === null || made.color === color ? 10 : 20) : 200;
  for (const { text, folded, wine } of wordsIn(context.index).bottles)
    yield { text, folded, rank: () => rankOf(wine) };
}

/** What of the lists can be typed, folded: dear to make, and the same for every key. */
interface Words {
  readonly places: readonly { readonly place: Place; readonly folded: readonly string[] }[];
  readonly grapes: readonly {
    readonly id: string;
    readonly text: string;
    readonly folded: readonly string[];
    readonly isSynonym: boolean;
  }[];
  readonly bottles: readonly {
    readonly text: string;
    readonly folded: readonly string[];
    readonly wine: RegionWine;
  }[];
}

const wordsOfIndex = new WeakMap<WineIndex, Words>();

function wordsIn(index: WineIndex): Words {
  const known = wordsOfIndex.get(index);
  if (known) return known;
  const words: Words = {
    places: index.places.map((place) => ({ place, folded: [...place.folded] })),
    grapes: index.knowledge.grapes.flatMap(({ id, name, synonyms }) =>
      [name, ...synonyms].map((text, at) => ({ id, text, folded: [foldWords(text)], isSynonym: at > 0 })),
    ),
    bottles: Array.from(index.terms, ([folded, terms]) =>
      terms.flatMap((term) =>
        term.kind === 'bottle' && !term.isHouse
          ? [{ text: term.text, folded: [folded], wine: term.made.wine }]
          : [],
      ),
    ).flat(),
  };
  wordsOfIndex.set(index, words);
  return words;
}

/** Without the answer that is being typed: a half-typed word is no fact. */
function factsSoFar({ wine, index, thisYear }: SuggestContext, typing: Category): WineFacts {
  const others = CATEGORIES.filter((category) => category !== typing && wine[category] !== undefined);
  const known = Object.fromEntries(others.map((category) => [category, wine[category]]));
  return factsOf(known, index, thisYear);
}
