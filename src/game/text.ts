// Controls, bidi marks and overrides, zero-width characters and soft hyphens: they make two different texts
// look alike or turn a line around. Joiners inside emoji and Indic scripts (U+200D, U+200C) stay.
// oxlint-disable-next-line no-control-regex
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** What a person typed, made safe to show and store: NFC, one space between words, none around. */
export function cleanText(text: string): string {
  // Spaces and letters that an unsafe character kept apart come together when it goes, hence this order.
  return text.replace(/\s+/gu, ' ').replace(UNSAFE, '').normalize('NFC').replace(/ +/gu, ' ').trim();
}

// What cleaning leaves and nobody sees: joiners, fillers, variation selectors, the empty braille cell.
const INVISIBLE = /\p{Join_Control}|\p{Variation_Selector}|\u034f|[\u115f\u1160\u180e\u2800]/gu;

/**
 * The form in which two texts of a question are compared: NFKC, spaces collapsed, case folded (T2). Empty when
 * there is nothing to see.
 */
export function foldText(text: string): string {
  const plain = cleanText(text.normalize('NFKC').replace(INVISIBLE, ''));
  // Down, up and down again, so that ẞ, ß and SS meet; the case pairs of Greek come back decomposed.
  return plain.toLocaleLowerCase('und').toLocaleUpperCase('und').toLocaleLowerCase('und').normalize('NFKC');
}

/** Length as a person counts it, near enough: code points, so that an emoji is not two. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}
