import { createStore, type StoreApi } from 'zustand/vanilla';

import type { EntryProblem, LibraryEntry } from '../game/library';
import type { UnreadableCategory } from '../storage/answer-library';
import type { LibraryFileProblem } from '../storage/library-file';

/** The host's answer library as of the last look. */
export interface LibraryState {
  readonly entries: readonly LibraryEntry[];
  readonly unreadable: readonly UnreadableCategory[];
}

export type LibraryStore = StoreApi<LibraryState>;

/** What came of a change by hand. `MISSING`: the entry is gone. `STORAGE`: nothing could be saved. */
export type EntryOutcome = 'saved' | EntryProblem | 'MISSING' | 'STORAGE';

/** What came of an import: how many entries are new here, or why nothing was taken. */
export type LibraryImport =
  | { readonly ok: true; readonly added: number }
  | { readonly ok: false; readonly code: LibraryFileProblem | 'STORAGE' };

export function createLibraryStore(): LibraryStore {
  return createStore<LibraryState>(() => ({ entries: [], unreadable: [] }));
}
