import { DEFAULT_CHOICES, type Choices, type EditorDraft } from '../game/editor-draft';
import type { DraftStore } from '../storage/draft-store';

/** The slot of a tasting that has no id yet. */
export const NEW_TASTING = 'new';

/** What lies in the way of a slot: something newer takes the place of what has not been written yet. */
interface Slot {
  next: EditorDraft | 'none' | null;
  writing: Promise<boolean> | null;
}

/** The editor's drafts, written as they are typed: one write at a time for a slot, and the latest wins. */
export class Drafts {
  readonly #slots = new Map<string, Slot>();

  constructor(private readonly store: DraftStore) {}

  /** What was typed last time and not created; null when there is nothing, or it cannot be read. */
  async recall(slot: string): Promise<EditorDraft | null> {
    await this.#slots.get(slot)?.writing;
    return this.store.get(slot).catch(() => null);
  }

  /** Resolves when this draft or a later one lies on disk, with false when it could not be written. */
  keep(slot: string, draft: EditorDraft): Promise<boolean> {
    return this.#write(slot, draft);
  }

  /** It was created, or is not wanted any more. Nothing that was kept before it comes back. */
  drop(slot: string): Promise<boolean> {
    return this.#write(slot, 'none');
  }

  /** What the host chose for the last tasting, or what we choose for the first. */
  async choices(): Promise<Choices> {
    return (await this.store.choices().catch(() => null)) ?? DEFAULT_CHOICES;
  }

  /** Never rejects: choices that cannot be kept are chosen again. */
  async keepChoices(choices: Choices): Promise<void> {
    const { secondsPerQuestion, leaderboardAfterWineOnly, flow, difficulty, glasses } = choices;
    await this.store
      .keepChoices({ secondsPerQuestion, leaderboardAfterWineOnly, flow, difficulty, glasses })
      .catch(() => {});
  }

  /** The page goes away: what waits for its turn is written now, behind what is under way. */
  flush(): void {
    for (const [name, slot] of this.#slots) {
      // Nobody is left to be told that it failed.
      this.#writeNext(name, slot)?.catch(() => {});
    }
  }

  #write(name: string, what: EditorDraft | 'none'): Promise<boolean> {
    const slot = this.#slots.get(name) ?? { next: null, writing: null };
    this.#slots.set(name, slot);
    slot.next = what;
    slot.writing ??= this.#writeAll(name, slot);
    return slot.writing;
  }

  async #writeAll(name: string, slot: Slot): Promise<boolean> {
    let isWritten = true;
    for (let write = this.#writeNext(name, slot); write; write = this.#writeNext(name, slot)) {
      isWritten = await write.then(
        () => true,
        () => false,
      );
    }
    slot.writing = null;
    return isWritten;
  }

  /** Null when nothing waits. */
  #writeNext(name: string, slot: Slot): Promise<void> | null {
    const { next } = slot;
    slot.next = null;
    if (next === null) return null;
    return next === 'none' ? this.store.remove(name) : this.store.put(name, next);
  }
}
