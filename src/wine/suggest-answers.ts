import { CATEGORIES, type Category } from '../game/tasting';
import { SHADES_AND_COLORS, type Language } from './color-shades';
import { foldWords } from './fold-words';
import { factsOf, type KnownWine, type WineFacts } from './wine-facts';
import { placeName, type WineIndex } from './wine-index';

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
  readonly rank: number;
}

/**
 * Up to eight texts for a field, best first: those that begin with what was typed, then those with a word that does,
 * then those that hold it. With nothing typed, what fits the wine so far.
 */
export function suggest(category: SuggestFor, typed: string, context: SuggestContext): string[] {
  const wanted = foldWords(typed);
  const matches: { readonly text: string; readonly score: number }[] = [];
  for (const entry of entriesFor(category, context)) {
    const match = matchOf(entry, wanted);
    if (match < NO_MATCH) matches.push({ text: entry.text, score: match * RANKS + entry.rank });
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

function matchOf({ folded }: Entry, wanted: string): number {
  let best = NO_MATCH;
  for (const text of folded) {
    const at = text.indexOf(wanted);
    if (at === 0) return 0;
    if (at > 0) best = Math.min(best, text.includes(` ${wanted}`) ? 1 : 2);
  }
  return best;
}

function entriesFor(category: SuggestFor, context: SuggestContext): Entry[] {
  const entries = category === 'label' ? labelEntries(context) : knownEntries(category, context);
  const typedBefore = (wines: readonly KnownWine[], rank: number): Entry[] =>
    wines.flatMap((wine) => {
      const text = category === 'label' ? wine.wine_name : wine[category];
      return text ? [{ text, folded: [foldWords(text)], rank }] : [];
    });
  return [...typedBefore(context.evening, 0), ...typedBefore(context.library, 1), ...entries];
}

function knownEntries(category: Category, context: SuggestContext): Entry[] {
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
    rank: 10 + at,
  }));
}

function placeEntries({ index, language }: SuggestContext, rankOf: (depth: number) => number): Entry[] {
  return index.places.map((place) => ({
    text: placeName(place, language),
    folded: [...place.folded],
    rank: rankOf(place.depth),
  }));
}

function grapeEntries(context: SuggestContext): Entry[] {
  const { wine, origin } = factsSoFar(context, 'grape_variety');
  const here = new Set([
    ...(wine?.grapes ?? []),
    ...(origin?.wines.flatMap((made) => made.wine.grapes) ?? []),
  ]);
  const order = new Map([...here].map((id, at) => [id, at]));
  return context.index.knowledge.grapes.flatMap((grape) => {
    const rank = 10 + (order.get(grape.id) ?? 500);
    return [grape.name, ...grape.synonyms].map((text, at) => ({
      text,
      folded: [foldWords(text)],
      rank: rank + (at > 0 ? 100 : 0),
    }));
  });
}

function yearEntries({ thisYear }: SuggestContext): Entry[] {
  const years = Array.from({ length: FIRST_SUGGESTED_YEARS }, (_, at) => String(thisYear - at));
  return [...years, 'NV'].map((text, at) => ({ text, folded: [foldWords(text)], rank: 10 + at }));
}

function bottleEntries(context: SuggestContext): Entry[] {
  const { origin, color } = factsSoFar(context, 'wine_name');
  const here = new Set(origin?.wines.map((made) => made.wine) ?? []);
  const entries: Entry[] = [];
  for (const [folded, terms] of context.index.terms) {
    for (const term of terms) {
      if (term.kind !== 'bottle' || term.isHouse) continue;
      const isHere = here.has(term.made.wine);
      const isSameColor = color === null || term.made.wine.color === color;
      entries.push({ text: term.text, folded: [folded], rank: isHere ? (isSameColor ? 10 : 20) : 200 });
    }
  }
  return entries;
}

function labelEntries(context: SuggestContext): Entry[] {
  const regions = placeEntries(context, (depth) => (depth === 0 ? 300 : 10));
  return [...regions, ...bottleEntries({ ...context, wine: {} })];
}

/** Without the answer that is being typed: a half-typed word is no fact. */
function factsSoFar({ wine, index, thisYear }: SuggestContext, typing: Category): WineFacts {
  const others = CATEGORIES.filter((category) => category !== typing && wine[category] !== undefined);
  const known = Object.fromEntries(others.map((category) => [category, wine[category]]));
  return factsOf(known, index, thisYear);
}
