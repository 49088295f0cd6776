import { getMany, type UseStore } from 'idb-keyval';

import {
  mergeEntries,
  renameText,
  usedTexts,
  withoutText,
  type CategoryText,
  type LibraryEntry,
} from '../game/library';
import { CATEGORIES, type Category } from '../game/tasting';
import type { AnswerLibrary } from './answer-library';
import { changedRecords, LIBRARY_KEYS, readLibrary, recordKey } from './library-records';
import { writeInOne } from './strict-store';

/** The answer library in IndexedDB, a record for each category. */
export function createIdbAnswerLibrary(store: UseStore): AnswerLibrary {
  const change = async (
    categories: readonly Category[],
    to: (entries: readonly LibraryEntry[], category: Category) => readonly LibraryEntry[],
  ): Promise<void> => {
    if (categories.length === 0) return;
    await writeInOne(store, categories.map(recordKey), (values) =>
      categories.flatMap((category, index) =>
        changedRecords(category, values[index], (entries) => to(entries, category)),
      ),
    );
  };

  return {
    async list() {
      const values = await getMany<unknown>(Array.from(LIBRARY_KEYS), store);
      return readLibrary(new Map(LIBRARY_KEYS.map((key, index) => [key, values[index]])));
    },
    async add(texts, atMs) {
      await change(categoriesOf(texts), (entries, category) =>
        usedTexts(entries, ofCategory(texts, category), atMs),
      );
    },
    async merge(more) {
      await change(categoriesOf(more), (entries, category) =>
        mergeEntries(entries, ofCategory(more, category)),
      );
    },
    async rename(category, text, newText) {
      let outcome: 'renamed' | 'MISSING' | 'TAKEN' = 'MISSING';
      await change([category], (entries) => {
        const renamed = renameText(entries, text, newText);
        outcome = typeof renamed === 'string' ? renamed : 'renamed';
        return typeof renamed === 'string' ? entries : renamed;
      });
      return outcome;
    },
    async remove(category, text) {
      await change([category], (entries) => withoutText(entries, text));
    },
  };
}

function categoriesOf(texts: readonly CategoryText[]): Category[] {
  return CATEGORIES.filter((category) => texts.some((one) => one.category === category));
}

function ofCategory<One extends CategoryText>(texts: readonly One[], category: Category): One[] {
  return texts.filter((one) => one.category === category);
}
