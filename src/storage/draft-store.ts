import type { Choices, EditorDraft } from '../game/editor-draft';

/** Where the host's browser keeps what is being typed. Methods may reject with a `StorageError`. */
export interface DraftStore {
  /** The draft of a slot; null when there is none that can be read. */
  get(slot: string): Promise<EditorDraft | null>;
  put(slot: string, draft: EditorDraft): Promise<void>;
  remove(slot: string): Promise<void>;
  /** What the host chose for the last tasting; null before the first. */
  choices(): Promise<Choices | null>;
  keepChoices(choices: Choices): Promise<void>;
}
