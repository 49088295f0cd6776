import type { CategoryText, LibraryEntry } from '../game/library';
import type { Category } from '../game/tasting';
import type { UnreadableReason } from './tasting-store';

/** A category of which something cannot be read. What lies there is kept as it is. */
export interface UnreadableCategory {
  readonly category: Category;
  /** `NEWER`: nothing can be added to it either, until the app is newer. `DAMAGED`: new entries lie beside it. */
  readonly reason: UnreadableReason;
}

export interface LibraryListing {
  /** In no order that would tell anything. */
  readonly entries: readonly LibraryEntry[];
  readonly unreadable: readonly UnreadableCategory[];
}

/**
 * The answers that a host has typed, for all their tastings in this browser (H3). Two texts are the same entry when
 * they fold to the same (`foldText`). Every change is one strict transaction, so that two tabs lose nothing of each
 * other. Methods may reject with a `StorageError`; a game never waits for them.
 */
export interface AnswerLibrary {
  list(): Promise<LibraryListing>;
  /**
   * Notes that a draft used these texts, each of which can be an entry. Those of a `NEWER` category are passed over.
   *
   * @param atMs ms since 1970.
   */
  add(texts: readonly CategoryText[], atMs: number): Promise<void>;
  /** Takes in entries that were elsewhere, or here before: nothing that is here goes for them. As `add` otherwise. */
  merge(entries: readonly LibraryEntry[]): Promise<void>;
  /**
   * Writes an entry anew. `MISSING`: there is none of that text any more. `TAKEN`: another entry is called that.
   *
   * @param newText one that can be an entry.
   */
  rename(category: Category, text: string, newText: string): Promise<'renamed' | 'MISSING' | 'TAKEN'>;
  /** Does nothing where there is no such entry. */
  remove(category: Category, text: string): Promise<void>;
}
