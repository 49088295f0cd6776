// A letter with its marks, an emoji with what is joined to it, a flag of two letters.
const LETTERS = /\p{RI}{2}|\P{M}(?:[\p{M}\p{Emoji_Modifier}\u{e0020}-\u{e007f}]|\u200d\P{M})*|\p{M}+/gu;

/**
 * Breaks a text into lines no wider than `width`: between words, and inside a word that is too wide by itself.
 * Nothing is lost but the spaces at which it broke. A single letter wider than the line stands alone on it.
 */
export function wrapText(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    if (measure(word) > width) {
      const pieces = breakWord(word, width, measure);
      line = pieces.pop() ?? '';
      lines.push(...pieces);
    }
  }
  return line === '' ? lines : [...lines, line];
}

function breakWord(word: string, width: number, measure: (text: string) => number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word.match(LETTERS) ?? []) {
    if (piece !== '' && measure(piece + letter) > width) {
      pieces.push(piece);
      piece = letter;
    } else piece += letter;
  }
  return [...pieces, piece];
}
