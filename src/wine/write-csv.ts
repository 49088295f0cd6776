/** What a spreadsheet takes for the start of a formula, after OWASP's "CSV Injection"; the full-width forms too. */
const STARTS_FORMULA = /^(?:\t|\r|\n|'*\s*[=+\-@＝＋－＠])/u;
const NEEDS_QUOTES = /[",;\t\r\n']|^\s|\s$/u;
const NUMBER = /^-?\d+(?:\.\d+)?$/u;

/**
 * A CSV text after RFC 4180, with a byte-order mark, which Excel needs to read accents. A cell that would start a
 * formula begins with an apostrophe instead, which spreadsheets take for "this is text"; plain numbers stay numbers.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((cells) => cells.map(cellOf).join(',')).join('\r\n')}\r\n`;
}

function cellOf(text: string): string {
  const harmless = STARTS_FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
