const SEPARATORS = [',', ';', '\t'] as const;
type Separator = (typeof SEPARATORS)[number];

export interface CsvRow {
  /** Of the row's beginning in the text, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Rows and cells of a text after RFC 4180, forgiving: any line ending, a byte-order mark, `,` `;` or tab (whichever the
 * first rows agree on), a quote in the middle of a cell, a last quote that is missing. Rows without text are left out.
 */
export function readCsv(text: string): CsvRow[] {
  const plain = text.replace(/^\ufeff/u, '');
  const separator = separatorOf(plain);
  return rowsOf(plain, separator).filter(({ line, cells }) => line > 1 || cells[0] !== 'sep=');
}

const SNIFFED_CHARS = 4000;

/** The separator that splits the most of the first rows into the same number of cells as the very first. */
function separatorOf(text: string): Separator {
  // Excel in many countries says which one it used.
  const said = /^sep=([,;\t])\r?\n/u.exec(text)?.[1];
  let best: Separator = said === ';' || said === '\t' ? said : ',';
  let most = 0;
  for (const separator of said ? [] : SEPARATORS) {
    const rows = rowsOf(text.slice(0, SNIFFED_CHARS), separator).slice(0, 20);
    const columns = rows[0]?.cells.length ?? 1;
    const even = rows.filter(({ cells }) => cells.length === columns).length;
    const score = columns > 1 ? even / rows.length + columns / 100 : 0;
    if (score > most) [best, most] = [separator, score];
  }
  return best;
}

function rowsOf(text: string, separator: Separator): CsvRow[] {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let line = 1;
  let start = 1;
  const endCell = (): void => {
    cells.push(plainCell(cell.trim()));
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    if (cells.some((one) => one !== '')) rows.push({ line: start, cells });
    cells = [];
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    const quoted = char === '"' && cell.trim() === '' ? quotedCell(text, at, separator) : null;
    if (quoted) {
      cell = quoted.text;
      line += quoted.breaks;
      at = quoted.end - 1;
    } else if (char === separator) endCell();
    else if (char === '\n' || (char === '\r' && text[at + 1] !== '\n')) {
      line += 1;
      endRow();
      start = line;
    } else cell += char;
  }
  if (cell !== '' || cells.length > 0) endRow();
  return rows;
}

/** What stands in quotes from `at` on; `null` if they are not closed before a separator: a quote, but no cell's. */
function quotedCell(
  text: string,
  at: number,
  separator: Separator,
): { readonly text: string; readonly end: number; readonly breaks: number } | null {
  const whole = /"((?:[^"]|"")*)"/uy;
  whole.lastIndex = at;
  const inside = whole.exec(text)?.[1];
  if (inside === undefined) return null;
  const end = whole.lastIndex;
  const after = /[^ ]/u.exec(text.slice(end, end + 100))?.[0] ?? '';
  if (after !== '' && after !== separator && after !== '\n' && after !== '\r') return null;
  const plain = inside.replaceAll('""', '"');
  return { text: plain, end, breaks: inside.split(/\r\n|\r|\n/u).length - 1 };
}

/** Takes back the apostrophe that `writeCsv` put before what looks like a formula. */
function plainCell(cell: string): string {
  return /^'+\s*[=+\-@＝＋－＠]/u.test(cell) ? cell.slice(1) : cell;
}
