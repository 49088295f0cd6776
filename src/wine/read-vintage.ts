import type { WineStyle } from './knowledge';

export const FIRST_VINTAGE = 1900;

export type Vintage = number | 'NV';

export type VintageProblem =
  | { readonly code: 'VINTAGE_IN_FUTURE' | 'VINTAGE_TOO_OLD'; readonly year: number }
  | { readonly code: 'SEVERAL_VINTAGES'; readonly years: readonly number[] };

export interface VintageReading {
  readonly vintage: Vintage | null;
  /** Two digits without an apostrophe, or one of several years. */
  readonly isGuess: boolean;
  /** The line without its vintage. */
  readonly rest: string;
  readonly problems: readonly VintageProblem[];
}

// Safari before 16.4 has no lookbehind, hence the first group of each.
const NV =
  /(^|[^\p{L}\p{N}])(?:n\.?\s?v\.?|non[- ]?vintage|sans (?:ann[ée]e|mill[ée]sime))(?![\p{L}\p{N}])/iu;
const YEAR = /(^|[^\p{L}\p{N}.])((?:1[5-9]|20)\d\d)(?![\p{L}\p{N}])/gu;
const SHORT_YEAR = /(^|[^\p{L}\p{N}])['’‘´`](\d\d)(?![\p{L}\p{N}])/u;
const BARE_YEAR = /(,?\s+)(\d\d)\s*$/u;
/** `Bin 28` is a name. */
const NUMBERED = /\b(?:bin|n[o°º]|lot|block|cuv[ée]e|clone|batch|vat)\.?,?\s+\d\d\s*$/iu;

/** Finds the vintage of a label's line: `2019`, `'19`, `19` at the end, `NV`. The year is the last plausible one. */
export function readVintage(line: string, thisYear: number): VintageReading {
  const nothing = { isGuess: false, problems: [] };
  const years = Array.from(line.matchAll(YEAR), (found) => ({ year: Number(found[2]), found }));
  const plausible = years.filter(({ year }) => year >= FIRST_VINTAGE && year <= thisYear);
  const last = plausible[plausible.length - 1];
  if (last) {
    const isGuess = plausible.some(({ year }) => year !== last.year);
    return {
      vintage: last.year,
      isGuess,
      rest: without(line, last.found),
      problems: isGuess ? [{ code: 'SEVERAL_VINTAGES', years: plausible.map(({ year }) => year) }] : [],
    };
  }
  const nv = NV.exec(line);
  if (nv) return { ...nothing, vintage: 'NV', rest: without(line, nv) };
  const short = SHORT_YEAR.exec(line);
  if (short) return { ...nothing, ...shortYear(line, short, thisYear) };
  const bare = years.length > 0 || NUMBERED.test(line) ? null : BARE_YEAR.exec(line);
  if (bare) return { ...nothing, ...shortYear(line, bare, thisYear), isGuess: true };
  return {
    ...nothing,
    vintage: null,
    rest: line,
    problems: years.map(({ year }) => ({
      code: year > thisYear ? 'VINTAGE_IN_FUTURE' : 'VINTAGE_TOO_OLD',
      year,
    })),
  };
}

/** A vintage typed into its own field: a year from 1900 to this one, or NV; anything else is `null`. */
export function vintageOf(text: string, thisYear: number): Vintage | null {
  const { vintage, rest, isGuess } = readVintage(text.normalize('NFKC').trim(), thisYear);
  return rest.trim() === '' && !isGuess ? vintage : null;
}

function shortYear(
  line: string,
  found: RegExpExecArray,
  thisYear: number,
): { vintage: number; rest: string } {
  const digits = Number(found[2]);
  const century = thisYear - (thisYear % 100);
  const vintage = century + digits <= thisYear ? century + digits : century - 100 + digits;
  return { vintage, rest: without(line, found) };
}

function without(line: string, found: RegExpMatchArray): string {
  const at = (found.index ?? 0) + (found[1] ?? '').length;
  return `${line.slice(0, at)} ${line.slice((found.index ?? 0) + found[0].length)}`;
}

/** Houses blend years for sparkling and fortified wines alone; anything else has a vintage or no name for lacking it. */
export function canBeWithoutVintage(style: WineStyle | null | undefined): boolean {
  return style === 'sparkling' || style === 'fortified';
}
