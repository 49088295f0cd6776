import type { Choices, EditorDraft } from '../../src/game/editor-draft';
import type { DraftStore } from '../../src/storage/draft-store';

/** Drafts that last as long as the test. */
export function createMemoryDraftStore(): DraftStore {
  const drafts = new Map<string, EditorDraft>();
  let kept: Choices | null = null;
  return {
    get: async (slot) => drafts.get(slot) ?? null,
    put: async (slot, draft) => void drafts.set(slot, draft),
    remove: async (slot) => void drafts.delete(slot),
    choices: async () => kept,
    keepChoices: async (choices) => void (kept = choices),
  };
}
