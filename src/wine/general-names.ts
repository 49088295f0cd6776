import type { AnswerQuery } from './answer-query';
import { foldWords, wordsOf } from './fold-words';
import type { WineColor } from './knowledge';
import { vintageOf } from './read-vintage';
import { scanInside, scanTerms, type Find } from './scan-terms';
import type { WineIndex } from './wine-index';

/** Words that many bottles of a country bear behind the name of their region, with no house or vineyard in them. */
interface GeneralWords {
  readonly text: string;
  /** Only wines of these colours are called so. */
  readonly colors?: readonly WineColor[];
  /** Years before which no such wine is sold: the vintage is known by then. */
  readonly minAge?: number;
  /** Ids of the only regions that know them. */
  readonly regions?: readonly string[];
}

const FRENCH: readonly GeneralWords[] = [
  { text: 'Premier Cru', regions: ['chablis'] },
  { text: 'Grand Cru', regions: ['chablis'] },
  { text: 'Vieilles Vignes', colors: ['white', 'red'] },
  { text: 'Tradition' },
  { text: 'Réserve' },
  { text: 'Prestige' },
  { text: 'Grande Cuvée' },
  { text: 'Sélection' },
];

const ENGLISH: readonly GeneralWords[] = [
  { text: 'Reserve' },
  { text: 'Old Vines', colors: ['white', 'red'] },
  { text: 'Special Selection' },
  { text: 'Single Vineyard' },
  { text: 'Barrel Select', colors: ['white', 'red'] },
];

const GERMAN: readonly GeneralWords[] = [
  { text: 'Kabinett', colors: ['white'] },
  { text: 'Spätlese', colors: ['white'] },
  { text: 'Auslese', colors: ['white'] },
  { text: 'Alte Reben', colors: ['white', 'red'] },
  { text: 'Grosses Gewächs', colors: ['white', 'red'] },
  { text: 'Réserve', colors: ['red'] },
  { text: 'Tradition' },
  { text: 'Selection' },
];

const LATIN_AMERICAN: readonly GeneralWords[] = [
  { text: 'Reserva' },
  { text: 'Gran Reserva', colors: ['white', 'red'] },
  { text: 'Viñas Viejas', colors: ['white', 'red'] },
  { text: 'Selección Especial' },
  { text: 'Tradición' },
];

const BY_COUNTRY: Readonly<Record<string, readonly GeneralWords[]>> = {
  france: FRENCH,
  switzerland: FRENCH,
  luxembourg: FRENCH,
  lebanon: FRENCH,
  morocco: FRENCH,
  italy: [
    { text: 'Gran Selezione', minAge: 3, regions: ['chianti-classico'] },
    { text: 'Riserva', minAge: 3 },
    { text: 'Vigne Vecchie', colors: ['white', 'red'] },
    { text: 'Tradizione' },
    { text: 'Selezione' },
    { text: 'Collezione' },
  ],
  spain: [
    { text: 'Crianza', colors: ['red'], minAge: 2 },
    { text: 'Reserva', colors: ['red'], minAge: 3 },
    { text: 'Gran Reserva', colors: ['red'], minAge: 5 },
    { text: 'Fermentado en Barrica', colors: ['white', 'rosé'] },
    { text: 'Sobre Lías', colors: ['white', 'rosé'] },
    { text: 'Viñas Viejas', colors: ['white', 'red'] },
    { text: 'Selección' },
    { text: 'Edición Especial' },
  ],
  portugal: [
    { text: 'Reserva' },
    { text: 'Grande Reserva', colors: ['white', 'red'] },
    { text: 'Vinhas Velhas', colors: ['white', 'red'] },
    { text: 'Colheita Seleccionada' },
    { text: 'Escolha' },
  ],
  germany: GERMAN,
  austria: [
    { text: 'Steinfeder', colors: ['white'], regions: ['wachau'] },
    { text: 'Federspiel', colors: ['white'], regions: ['wachau'] },
    { text: 'Smaragd', colors: ['white'], regions: ['wachau'] },
    { text: 'Alte Reben', colors: ['white', 'red'] },
    { text: 'Reserve', colors: ['white', 'red'] },
    { text: 'Selection' },
    { text: 'Tradition' },
    { text: 'Exklusiv' },
  ],
  argentina: LATIN_AMERICAN,
  chile: LATIN_AMERICAN,
  uruguay: LATIN_AMERICAN,
  mexico: LATIN_AMERICAN,
};

/** Sparkling wines have words of their own; plain `Brut` would be true of most bottles that do not say so. */
const SPARKLING: readonly GeneralWords[] = [
  { text: 'Brut Nature' },
  { text: 'Demi-Sec' },
  { text: 'Prestige' },
  { text: 'Grande Réserve' },
  { text: 'Tradition' },
];

/**
 * Wrong names for a right one with nothing in it but the region, the grape, the colour and words of rank: `Barolo`
 * stands beside `Barolo Riserva`, `Rioja Reserva` beside `Rioja Crianza`. A vineyard or a house would be of another kind,
 * and the right one would stand out. None for sweet and fortified wines, whose words stand for what is in the glass.
 */
export function generalNames(query: AnswerQuery, known: readonly string[], vintage: string): string[] {
  const { facts, truth, thisYear, index } = query;
  const { revealed, wine, color } = facts;
  const style = wine?.style ?? 'still';
  const rank =
    revealed && rankIn(truth, [...known, revealed.name, revealed.french ?? ''], findsIn(truth, index));
  if (!revealed || !rank || style === 'sweet' || style === 'fortified') return [];
  const words = style === 'sparkling' ? SPARKLING : (BY_COUNTRY[revealed.country.id] ?? ENGLISH);
  const year = vintageOf(vintage, thisYear);
  const age = typeof year === 'number' ? thisYear - year : Number.POSITIVE_INFINITY;
  return words
    .filter(({ text }) => foldWords(text) !== foldWords(truth.slice(rank.start, rank.end)))
    .filter(({ regions }) => !regions || regions.includes(revealed.region?.id ?? ''))
    .filter(({ colors, minAge = 0 }) => (!colors || !color || colors.includes(color)) && age >= minAge)
    .map(({ text }) => [truth.slice(0, rank.start).trim(), text, truth.slice(rank.end).trim()])
    .map((parts) => parts.filter((part) => part !== '').join(' '));
}

/** Where the words of rank stand, or could: null when anything else is in the name, such as a house or a vineyard. */
function rankIn(
  name: string,
  known: readonly string[],
  finds: readonly Find[],
): { readonly start: number; readonly end: number } | null {
  const told = new Set(known.flatMap((text) => wordsOf(text).map(({ folded }) => folded)));
  const isTold = ({ words, labelWord }: Find) =>
    words.every(({ folded }) => told.has(folded)) || (labelWord?.color !== undefined && !labelWord.style);
  const ranks = finds.filter((find) => !isTold(find));
  const [first] = ranks;
  const last = ranks[ranks.length - 1];
  if (finds.length === 0 || ranks.length === finds.length) return null;
  if (!first || !last) return { start: name.length, end: name.length };
  const areTogether = finds.indexOf(last) - finds.indexOf(first) === ranks.length - 1;
  const areOfRank = ranks.every(({ labelWord, terms }) => labelWord !== null && terms.length === 0);
  return areTogether && areOfRank ? { start: first.start, end: last.end } : null;
}

/** `Chablis Premier Cru` is a place's other name; here it is a place and a rank. */
function findsIn(name: string, index: WineIndex): Find[] {
  return scanTerms(name, index).flatMap((find) => {
    const inside = find.terms.some(({ kind }) => kind === 'place') ? scanInside(find, index) : [];
    return inside.some(({ labelWord }) => labelWord !== null) ? inside : [find];
  });
}
