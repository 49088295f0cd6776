import type { Category } from '../game/tasting';
import { foldWords } from './fold-words';

/** What a column of a spreadsheet holds. */
export type Column = Category | 'label' | 'producer';

const HEADINGS: readonly (readonly [Column, string])[] = [
  ['label', 'label|wine|bottle|vin|etiquette|bouteille|libelle'],
  ['producer', 'producer|winery|estate|producteur|domaine|chateau|maison'],
  ['color', 'color|colour|couleur|robe'],
  ['region', 'region|appellation|origin|origine|area|terroir'],
  ['grape_variety', 'grape|grapes|grape variety|grape varieties|variety|cepage|cepages'],
  ['vintage_year', 'vintage|vintage year|year|millesime|annee'],
  ['wine_name', 'name|wine name|nom|nom du vin|cuvee'],
];

const columnByHeading: ReadonlyMap<string, Column> = new Map(
  HEADINGS.flatMap(([column, headings]) => headings.split('|').map((heading) => [heading, column] as const)),
);

export interface Columns {
  /** `null` for a column that means nothing here. */
  readonly columns: readonly (Column | null)[];
  readonly unknown: readonly string[];
}

/** The columns that a first row names in English or French; `null` when it is a row like any other. */
export function columnsOf(cells: readonly string[]): Columns | null {
  const columns = cells.map((cell) => columnByHeading.get(foldWords(cell)) ?? null);
  const known = columns.filter((column) => column !== null).length;
  const filled = cells.filter((cell) => cell !== '').length;
  const saysAYear = cells.some((cell) => /\d{4}/u.test(cell));
  if (known === 0 || known * 2 < filled || saysAYear) return null;
  return { columns, unknown: cells.filter((cell, at) => cell !== '' && columns[at] === null) };
}
