import { findEntryProblem, taughtBy, type LibraryEntry } from '../game/library';
import type { Category, Draft } from '../game/tasting';
import type { AnswerLibrary } from '../storage/answer-library';
import { MAX_LIBRARY_BYTES, readLibraryFile, writeLibraryFile } from '../storage/library-file';
import type { TastingFile } from './host-store';
import {
  createLibraryStore,
  type EntryOutcome,
  type LibraryImport,
  type LibraryStore,
} from './library-store';

/** The answers that this host has typed, learnt from every draft that was saved (H3). */
export class Library {
  readonly store: LibraryStore = createLibraryStore();

  /**
   * @param now ms since 1970.
   * @param isKnown true for answers that are suggested anyway, and need not be remembered.
   */
  constructor(
    private readonly kept: AnswerLibrary,
    private readonly now: () => number,
    private readonly isKnown: (category: Category, text: string) => boolean,
  ) {}

  /** Looks at the disk. Rejects when it cannot be read at all. */
  async load(): Promise<void> {
    this.store.setState(await this.kept.list());
  }

  /**
   * Remembers what a draft has that was just saved. Never rejects: a tasting is not held up by what it teaches.
   *
   * @param before the same tasting's draft as it was saved before, or null.
   */
  async learn(draft: Draft, before: Draft | null): Promise<void> {
    const taught = taughtBy(draft, this.isKnown, before);
    await this.#save(() => this.kept.add(taught, this.now()));
  }

  /** Adds an answer by hand. */
  async add(category: Category, text: string): Promise<EntryOutcome> {
    const entry = { category, text, lastUsedMs: this.now(), uses: 0 };
    const problem = findEntryProblem(entry, this.store.getState().entries);
    return problem ?? this.#save(() => this.kept.merge([entry]));
  }

  async rename({ category, text }: LibraryEntry, newText: string): Promise<EntryOutcome> {
    const problem = findEntryProblem({ category, text: newText }, []);
    if (problem) return problem;
    let outcome: EntryOutcome = 'saved';
    const saved = await this.#save(async () => {
      const renamed = await this.kept.rename(category, text, newText);
      outcome = renamed === 'renamed' ? 'saved' : renamed;
    });
    return saved === 'saved' ? outcome : saved;
  }

  remove({ category, text }: LibraryEntry): Promise<EntryOutcome> {
    return this.#save(() => this.kept.remove(category, text));
  }

  /** Takes a removal back: the entry is as it was. */
  restore(entry: LibraryEntry): Promise<EntryOutcome> {
    return this.#save(() => this.kept.merge([entry]));
  }

  /** All of it as a file, less what is too much for one. */
  exportFile(): TastingFile & { readonly leftOut: number } {
    const day = new Date(this.now()).toISOString().slice(0, 10);
    return { name: `wine-answers-${day}.json`, ...writeLibraryFile(this.store.getState().entries) };
  }

  /** Adds the entries of a file of at most 1 MB to those that are here. */
  async importFile(file: Blob): Promise<LibraryImport> {
    if (file.size > MAX_LIBRARY_BYTES) return { ok: false, code: 'TOO_LARGE' };
    const read = readLibraryFile(await file.text());
    if (!read.ok) return read;
    const now = this.now();
    const entries = read.entries.map((one) => ({ ...one, lastUsedMs: Math.min(one.lastUsedMs, now) }));
    const before = this.store.getState().entries.length;
    const saved = await this.#save(() => this.kept.merge(entries));
    if (saved !== 'saved') return { ok: false, code: 'STORAGE' };
    return { ok: true, added: this.store.getState().entries.length - before };
  }

  async #save(change: () => Promise<void>): Promise<'saved' | 'STORAGE'> {
    try {
      await change();
      await this.load();
      return 'saved';
    } catch {
      return 'STORAGE';
    }
  }
}
