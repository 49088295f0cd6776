import { MAX_TITLE_CHARS } from './tasting';
import { cleanText, foldText } from './text';

/**
 * A title for a copy that a person tells from every other: `Six bottles (again)`, then `Six bottles (again 2)`. A copy
 * of a copy counts on, so that titles never grow, and what is too long loses its end (T1).
 *
 * @param mark the word in the brackets, in the host's language.
 * @param taken titles that there are.
 */
export function copyTitle(title: string, mark: string, taken: readonly string[]): string {
  const marked = (count: number) => ` (${count === 1 ? mark : `${mark} ${count}`})`;
  const plain = withoutMark(cleanText(title), mark);
  const known = new Set(taken.map(foldText));
  // As many as there are titles, and one more: one of them is free.
  for (let count = 1; count <= taken.length; count += 1) {
    const copy = within(plain, marked(count));
    if (!known.has(foldText(copy))) return copy;
  }
  return within(plain, marked(taken.length + 1));
}

function withoutMark(title: string, mark: string): string {
  const start = title.lastIndexOf(` (${mark}`);
  const isMark = start > 0 && /^(?: \d+)?\)$/u.test(title.slice(start + ` (${mark}`.length));
  return isMark ? title.slice(0, start) : title;
}

function within(title: string, end: string): string {
  const room = MAX_TITLE_CHARS - Array.from(end).length;
  return Array.from(title).slice(0, room).join('').trimEnd() + end;
}
