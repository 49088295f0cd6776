/** One word of a text: where it stands there, and its folded form. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const MARKS = /\p{M}/gu;
/** Letters that NFKD leaves whole and people type in two, or without their stroke. */
const LETTERS: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};
const SHORT_WORDS = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
]);

/** The words of a text, folded: no accents, case, punctuation or ligatures, and `St` is `saint`. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: foldWord(word),
  }));
}

const PLAIN = /^[a-z0-9]+$/u;

function foldWord(word: string): string {
  const lower = word.toLowerCase();
  const plain = PLAIN.test(lower)
    ? lower
    : word
        .normalize('NFKD')
        .toLowerCase()
        .replace(MARKS, '')
        .replace(/[œæßøłđıς]/gu, (letter) => LETTERS[letter] ?? letter);
  return SHORT_WORDS.get(plain) ?? plain;
}

/** The form in which names of the wine world are looked up: `St-Émilion` and `saint emilion` are one. */
export function foldWords(text: string): string {
  return wordsOf(text)
    .map(({ folded }) => folded)
    .join(' ');
}
