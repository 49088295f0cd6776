// Controls, bidi marks and overrides, zero-width characters and soft hyphens: they make two different texts
// look alike or turn a line around. Joiners inside emoji and Indic scripts (U+200D, U+200C) stay.
// oxlint-disable-next-line no-control-regex
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** What a person typed, made safe to show and store: NFC, one space between words, none around. */
export function cleanText(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').replace(UNSAFE, '').trim();
}

/** The form in which two texts of a question are compared: NFKC, spaces collapsed, case folded (T2). */
export function foldText(text: string): string {
  return cleanText(text.normalize('NFKC')).toLocaleUpperCase('und').toLocaleLowerCase('und');
}

/** Length as a person counts it, near enough: code points, so that an emoji is not two. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}
