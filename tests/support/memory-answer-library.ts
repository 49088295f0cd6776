import {
  mergeEntries,
  renameText,
  usedTexts,
  withoutText,
  type CategoryText,
  type LibraryEntry,
} from '../../src/game/library';
import { CATEGORIES, type Category } from '../../src/game/tasting';
import type { AnswerLibrary } from '../../src/storage/answer-library';
import { changedRecords, readLibrary, recordKey } from '../../src/storage/library-records';
import { StorageError } from '../../src/storage/tasting-store';

/** An `AnswerLibrary` in memory, with the levers that a test needs. */
export interface MemoryAnswerLibrary extends AnswerLibrary {
  /** What lies on the disk, under the keys of the IndexedDB adapter; a test may damage it. */
  readonly records: Map<string, unknown>;
  /** From now on every method rejects. */
  fail(): void;
}

/** Like a disk it keeps copies: nothing that goes in or comes out is shared. */
export function createMemoryAnswerLibrary(entries: readonly LibraryEntry[] = []): MemoryAnswerLibrary {
  const records = new Map<string, unknown>();
  let isFailing = false;

  const check = () => {
    if (isFailing) throw new StorageError('STORAGE_FAILED', 'the test says so');
  };
  const change = (
    category: Category,
    to: (entries: readonly LibraryEntry[]) => readonly LibraryEntry[],
  ): void => {
    check();
    const written = changedRecords(category, records.get(recordKey(category)), to);
    for (const [key, value] of structuredClone(written)) records.set(key, value);
  };
  /** Goes through the categories of `more`. */
  const changeEach = <One extends CategoryText>(
    more: readonly One[],
    to: (entries: readonly LibraryEntry[], ofCategory: readonly One[]) => readonly LibraryEntry[],
  ): void => {
    for (const category of CATEGORIES) {
      const ofCategory = more.filter((one) => one.category === category);
      if (ofCategory.length > 0) change(category, (here) => to(here, ofCategory));
    }
  };
  changeEach(entries, mergeEntries);

  return {
    records,
    fail() {
      isFailing = true;
    },
    async list() {
      check();
      return structuredClone(readLibrary(records));
    },
    async add(texts, atMs) {
      changeEach(texts, (here, used) => usedTexts(here, used, atMs));
    },
    async merge(more) {
      changeEach(more, mergeEntries);
    },
    async rename(category, text, newText) {
      let outcome: 'renamed' | 'MISSING' | 'TAKEN' = 'MISSING';
      change(category, (here) => {
        const renamed = renameText(here, text, newText);
        outcome = typeof renamed === 'string' ? renamed : 'renamed';
        return typeof renamed === 'string' ? here : renamed;
      });
      return outcome;
    },
    async remove(category, text) {
      change(category, (here) => withoutText(here, text));
    },
  };
}
