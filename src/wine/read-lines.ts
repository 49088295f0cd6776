import { CATEGORIES, MAX_OPTION_CHARS, MAX_WINES, type Category } from '../game/tasting';
import { cleanText, lengthOf } from '../game/text';
import { columnsOf, type Column } from './csv-columns';
import { readCsv, type CsvRow } from './read-csv';
import { readLabel, type LabelOptions, type LabelProblem, type LabelReading } from './read-label';
import { readVintage, vintageOf } from './read-vintage';
import { grapesIn, scanTerms } from './scan-terms';
import { colorNamed, type KnownWine } from './wine-facts';
import { placeNamed, type WineIndex } from './wine-index';

export interface ReadWine {
  /** Of the pasted text, from 1. */
  readonly line: number;
  readonly reading: LabelReading;
}

export interface ReadLines {
  readonly wines: readonly ReadWine[];
  /** Lines there was no room for, as typed. */
  readonly beyond: readonly { readonly line: number; readonly text: string }[];
  /** Headings of columns that mean nothing here; what stood below them was not read. */
  readonly unknownColumns: readonly string[];
}

export interface LinesOptions extends LabelOptions {
  /** How many more wines the tasting can hold. */
  readonly room?: number;
}

/** Stands between the cells of a row where it is shown as one line. */
export const CELL_SEPARATOR = ' · ';

interface Line {
  readonly line: number;
  readonly text: string;
  readonly read: () => LabelReading;
}

/**
 * Reads what was pasted: a wine a line, or the rows of a spreadsheet with or without a heading. Empty lines are left
 * out. Never throws; what was not understood is marked in each reading.
 */
export function readLines(text: string, index: WineIndex, options: LinesOptions): ReadLines {
  const rows = readCsv(text);
  const heading = columnsOf(rows[0]?.cells ?? []);
  const lines = heading
    ? rows.slice(1).map((row) => lineOfColumns(row, heading.columns, index, options))
    : rows.flatMap((row) => linesOfCells(row, index, options));
  const room = Math.max(0, Math.min(options.room ?? MAX_WINES, MAX_WINES));
  return {
    wines: lines.slice(0, room).map(({ line, read }) => ({ line, reading: read() })),
    beyond: lines.slice(room).map((one) => ({ line: one.line, text: one.text })),
    unknownColumns: heading?.unknown ?? [],
  };
}

function linesOfCells({ line, cells }: CsvRow, index: WineIndex, options: LinesOptions): Line[] {
  const filled = cells.filter((cell) => cell !== '');
  const wines = filled.filter(
    (cell) => /\p{L}/u.test(cell) && readVintage(cell, options.thisYear).vintage !== null,
  );
  // "Chablis 2019; Barolo 2016" is two wines in one line, "Chablis; 2019; Chardonnay" is one.
  const texts = wines.length > 1 ? filled : [filled.join(' ')];
  return texts.map((text) => ({ line, text, read: () => readLabel(text, index, options) }));
}

function lineOfColumns(
  { line, cells }: CsvRow,
  columns: readonly (Column | null)[],
  index: WineIndex,
  options: LinesOptions,
): Line {
  const under = (column: Column): string =>
    cleanText(cells.filter((_, at) => columns[at] === column).join(' '));
  const text = cells.filter((cell) => cell !== '').join(CELL_SEPARATOR);
  return { line, text, read: () => readColumns(text, under, index, options) };
}

const ANSWER_COLUMNS = ['color', 'region', 'grape_variety', 'vintage_year'] as const;

function readColumns(
  text: string,
  under: (column: Column) => string,
  index: WineIndex,
  options: LinesOptions,
): LabelReading {
  const label = [under('producer'), under('label') || under('wine_name')].filter(Boolean).join(' ');
  const typed: Partial<Record<Category, string>> = {};
  for (const column of ANSWER_COLUMNS) if (under(column) !== '') typed[column] = under(column);
  const named = readLabel(label, index, options);
  const whole = [typed.region, typed.grape_variety, typed.color, label, typed.vintage_year];
  const reading = readLabel(whole.filter(Boolean).join(' '), index, options);
  const answers: Partial<Record<Category, NonNullable<LabelReading['answers'][Category]>>> = {
    ...reading.answers,
  };
  for (const column of ANSWER_COLUMNS) {
    const typedText = typed[column];
    if (typedText !== undefined) answers[column] = { text: typedText, certainty: 'read' };
  }
  const name = named.name || typed.region || reading.name;
  if (name !== '') answers.wine_name = { text: name, certainty: named.name ? 'read' : 'guess' };
  const isNameGiven = under('wine_name') !== '' && named.name === label;
  const problems = reading.problems.filter(({ code }) => code !== 'TOO_LONG' && code !== 'EMPTY');
  const isTooLong = Object.values(answers).some((answer) => lengthOf(answer.text) > MAX_OPTION_CHARS);
  const tooLong: LabelProblem[] = isTooLong ? [{ code: 'TOO_LONG', max: MAX_OPTION_CHARS }] : [];
  return {
    ...reading,
    line: text,
    name,
    answers,
    notUnderstood: [...unknownCells(typed, index, options.thisYear), ...named.notUnderstood],
    problems: [...problems, ...tooLong],
    given: CATEGORIES.filter((category) =>
      category === 'wine_name' ? isNameGiven : typed[category] !== undefined,
    ),
  };
}

function unknownCells(
  { color, region, grape_variety: grape, vintage_year: vintage }: KnownWine,
  index: WineIndex,
  thisYear: number,
): string[] {
  const unknown: string[] = [];
  if (color && colorNamed(color) === null) unknown.push(color);
  if (region && placeNamed(region, index) === null) unknown.push(region);
  if (grape && grapesIn(scanTerms(grape, index), index).length === 0) unknown.push(grape);
  if (vintage && vintageOf(vintage, thisYear) === null) unknown.push(vintage);
  return unknown;
}
