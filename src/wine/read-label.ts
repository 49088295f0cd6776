import { MAX_OPTION_CHARS, type Category } from '../game/tasting';
import { cleanText, lengthOf } from '../game/text';
import { chooseWine, type WineChoice } from './choose-wine';
import { likelyShade, SHADES_AND_COLORS, type Language } from './color-shades';
import { foldWords } from './fold-words';
import type { RegionWine, WineColor, WineStyle } from './knowledge';
import { asListed } from './listed-spelling';
import { placeOfFinds } from './place-of-finds';
import { canBeWithoutVintage, readVintage, type Vintage, type VintageProblem } from './read-vintage';
import { grapesIn, scanInside, scanTerms, type Find, type NamedGrape } from './scan-terms';
import { placeName, type Place, type WineIndex } from './wine-index';

/** `read` stands on the label, `follows` is the only thing it can be, `guess` is the most usual of several. */
export type Certainty = 'read' | 'follows' | 'guess';

export interface ProposedAnswer {
  readonly text: string;
  readonly certainty: Certainty;
}

export type LabelProblem =
  | VintageProblem
  | { readonly code: 'EMPTY' | 'NO_REGION' | 'NV_NOT_FOR_STILL' }
  | { readonly code: 'TOO_LONG'; readonly max: number };

/** What one line of a label tells. Nothing of it is the truth before the host has confirmed it (T3). */
export interface LabelReading {
  /** As typed. */
  readonly line: string;
  /** The line without its vintage, in the typed spelling. */
  readonly name: string;
  readonly place: Place | null;
  readonly wine: RegionWine | null;
  /** The kind of wine that the label names by a bottle known to be one. */
  readonly bottle: RegionWine | null;
  readonly grapes: readonly NamedGrape[];
  readonly color: WineColor | null;
  readonly style: WineStyle | null;
  readonly vintage: Vintage | null;
  /** Only what could be proposed. */
  readonly answers: Readonly<Partial<Record<Category, ProposedAnswer>>>;
  /** Words, as typed, that are no name known here: often the producer's. */
  readonly notUnderstood: readonly string[];
  readonly problems: readonly LabelProblem[];
  /** Answers that stood as they are in a column of their own: the host's words, and no reading of them. */
  readonly given: readonly Category[];
}

export interface LabelOptions {
  readonly thisYear: number;
  /** Clear glasses ask for a shade, black ones for white, rosé, orange or red. */
  readonly glasses?: 'clear' | 'black';
  /** In which colours and regions are written; `en` unless it is told. */
  readonly language?: Language;
}

/** Reads a line such as `Chablis 2019`. Never throws; what it cannot read is named in the result. */
export function readLabel(line: string, index: WineIndex, options: LabelOptions): LabelReading {
  const { vintage, isGuess, rest, problems: vintageProblems } = readVintage(line, options.thisYear);
  const name = nameOf(rest);
  const finds = scanTerms(rest, index);
  const allFinds = finds.flatMap((find) => [find, ...scanInside(find, index)]);
  const { place, isRead, bottle, isGuess: isPlaceGuess, ignored } = placeOfFinds(finds, index);
  const grapes = grapesIn(allFinds, index).filter((named) => isGrapeHere(named, place));
  const hintedColor = hint(allFinds, ({ color }) => color);
  const hintedStyle = hint(allFinds, ({ style }) => style);
  const hints = {
    color: hintedColor,
    style: hintedStyle,
    grapes: grapes.map(({ grape }) => grape),
    bottle: bottle?.wine ?? null,
  };
  const choice = place ? (chooseWine(place, hints) ?? chooseWine(place, { ...hints, style: null })) : null;
  const wine = choice?.made.wine ?? null;
  const color = hintedColor ?? wine?.color ?? colorOfGrapes(grapes);
  const style = wine?.style ?? hintedStyle;
  const answers: Partial<Record<Category, ProposedAnswer>> = {};
  const colorText = color && colorAnswer(color, wine, vintage, options);
  if (colorText) answers.color = { text: colorText, certainty: colorCertainty(hintedColor, choice, options) };
  if (place) {
    const text = placeName(place, options.language);
    answers.region = { text, certainty: isRead ? 'read' : isPlaceGuess ? 'guess' : 'follows' };
  }
  const grape = grapeAnswer(grapes, wine, place, index);
  if (grape) answers.grape_variety = grape;
  if (vintage !== null)
    answers.vintage_year = { text: String(vintage), certainty: isGuess ? 'guess' : 'read' };
  if (name !== '') {
    const text = nameOf(asListed(rest, finds, ignored));
    answers.wine_name = { text, certainty: 'read' };
  }
  const problems: LabelProblem[] = [...vintageProblems];
  if (cleanText(line) === '') problems.push({ code: 'EMPTY' });
  else if (!place) problems.push({ code: 'NO_REGION' });
  if (vintage === 'NV' && wine && !canBeWithoutVintage(style)) problems.push({ code: 'NV_NOT_FOR_STILL' });
  if (lengthOf(name) > MAX_OPTION_CHARS) problems.push({ code: 'TOO_LONG', max: MAX_OPTION_CHARS });
  const notUnderstood = unknownRuns(rest, finds, ignored);
  return {
    line,
    name,
    place,
    wine,
    bottle: bottle?.wine ?? null,
    grapes,
    color,
    style,
    vintage,
    answers,
    notUnderstood,
    problems,
    given: [],
  };
}

/** The typed words without what stood around the vintage. */
function nameOf(rest: string): string {
  return cleanText(rest)
    .replace(/\(\s*\)|\[\s*\]/gu, ' ')
    .replace(/[,;](?:\s*[,;])+/gu, ', ')
    .replace(/\s+[,;]/gu, ' ')
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/gu, '')
    .replace(/\s+/gu, ' ');
}

function hint<Said>(finds: readonly Find[], of: (says: NonNullable<Find['labelWord']>) => Said | undefined) {
  for (const { labelWord } of finds) {
    const said = labelWord ? of(labelWord) : undefined;
    if (said !== undefined) return said;
  }
  return null;
}

/** `Barbera d'Asti` names its grape; the Montepulciano of `Vino Nobile di Montepulciano` is a town. */
function isGrapeHere(named: NamedGrape, place: Place | null): boolean {
  if (!place || !isInName(named.text, place)) return true;
  return place.wines.some(({ wine }) => wine.grapes.includes(named.grape.id));
}

function isInName(text: string, place: Place): boolean {
  const folded = ` ${foldWords(text)} `;
  return [...place.folded].some((name) => ` ${name} `.includes(folded));
}

function colorOfGrapes([first]: readonly NamedGrape[]): WineColor | null {
  return first ? (first.grape.berry === 'white' ? 'white' : 'red') : null;
}

const SHOWS_ITS_AGE = { white: 8, rosé: 4, orange: 8, red: 10 };

function colorAnswer(
  color: WineColor,
  wine: RegionWine | null,
  vintage: Vintage | null,
  { glasses = 'black', language = 'en', thisYear }: LabelOptions,
): string | null {
  if (glasses === 'black')
    return SHADES_AND_COLORS.find((shade) => shade.isColor && shade.color === color)?.[language] ?? null;
  const isOld = typeof vintage === 'number' && thisYear - vintage >= SHOWS_ITS_AGE[color];
  return likelyShade(color, isOld || wine?.style === 'sweet')?.[language] ?? null;
}

function colorCertainty(
  hinted: WineColor | null,
  choice: WineChoice | null,
  { glasses = 'black' }: LabelOptions,
): Certainty {
  if (glasses === 'clear') return 'guess';
  if (hinted) return 'read';
  return choice?.isColorSure ? 'follows' : 'guess';
}

function grapeAnswer(
  [named]: readonly NamedGrape[],
  wine: RegionWine | null,
  place: Place | null,
  index: WineIndex,
): ProposedAnswer | null {
  if (named) {
    // The region has been revealed by then: "Muscadet" would be no question after Muscadet.
    const isTold = place !== null && isInName(named.text, place);
    const certainty = isTold ? 'follows' : named.isShort ? 'guess' : 'read';
    return { text: isTold || named.isShort ? named.grape.name : named.text, certainty };
  }
  const main = wine?.grapes.flatMap((id) => index.grapes.get(id) ?? []) ?? [];
  return main[0] ? { text: main[0].name, certainty: main.length === 1 ? 'follows' : 'guess' } : null;
}

function unknownRuns(rest: string, finds: readonly Find[], ignored: ReadonlySet<Find>): string[] {
  const runs: { start: number; end: number }[] = [];
  let isOpen = false;
  for (const find of finds) {
    const isUnknown = ignored.has(find) || (find.terms.length === 0 && find.labelWord === null);
    const last = runs[runs.length - 1];
    if (isUnknown && isOpen && last) last.end = find.end;
    else if (isUnknown) runs.push({ start: find.start, end: find.end });
    isOpen = isUnknown;
  }
  return runs.map(({ start, end }) => rest.slice(start, end));
}
