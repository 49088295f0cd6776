import type { LibraryEntry } from '../../game/library';
import { CATEGORIES, type Category } from '../../game/tasting';
import type { Language } from '../messages/language';
import { plainText } from './plainText';

/** The entries whose text has every word of the query somewhere, by category, in the order of the alphabet. */
export function findEntries(
  entries: readonly LibraryEntry[],
  query: string,
  language: Language,
): Readonly<Record<Category, readonly LibraryEntry[]>> {
  const words = plainText(query).split(' ').filter(Boolean);
  const inOrder = new Intl.Collator(language, { numeric: true });
  const found: Record<Category, LibraryEntry[]> = {
    color: [],
    region: [],
    grape_variety: [],
    vintage_year: [],
    wine_name: [],
  };
  for (const entry of entries) {
    const text = words.length > 0 ? plainText(entry.text) : '';
    if (words.every((word) => text.includes(word))) found[entry.category].push(entry);
  }
  for (const category of CATEGORIES) found[category].sort((a, b) => inOrder.compare(a.text, b.text));
  return found;
}
