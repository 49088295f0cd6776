import { describe, expect, test } from 'vitest';

import { DEFAULT_CHOICES, editorDraftOf, newEditorDraft } from '../../src/game/editor-draft';
import type { DraftStore } from '../../src/storage/draft-store';
import { draftOfWines } from '../support/setups';

/** What every place for drafts has to do. */
export function testDraftStore(name: string, create: () => Promise<DraftStore>): void {
  describe(`drafts in ${name}`, () => {
    test('[H3] a draft comes back as it was typed, slot by slot', async () => {
      const store = await create();
      const draft = editorDraftOf(draftOfWines(2), { ...DEFAULT_CHOICES, secondsPerQuestion: null });
      await store.put('new', newEditorDraft(DEFAULT_CHOICES));
      await store.put('a', draft);
      await store.put('new', { ...draft, title: ' Six  bottles' });
      expect(await store.get('new')).toEqual({ ...draft, title: ' Six  bottles' });
      expect(await store.get('a')).toEqual(draft);
      await store.remove('a');
      expect(await store.get('a')).toBeNull();
      expect(await store.get('new')).not.toBeNull();
    });

    test('[H3] the choices made last are kept', async () => {
      const store = await create();
      expect(await store.choices()).toBeNull();
      await store.keepChoices({ ...DEFAULT_CHOICES, secondsPerQuestion: null, glasses: 'black' });
      await store.keepChoices({
        secondsPerQuestion: 45,
        leaderboardAfterWineOnly: true,
        flow: { revealWhenAllAnswered: true, goOnAfterSeconds: 10 },
        difficulty: 'sommelier',
        glasses: 'clear',
      });
      expect(await store.choices()).toEqual({
        secondsPerQuestion: 45,
        leaderboardAfterWineOnly: true,
        flow: { revealWhenAllAnswered: true, goOnAfterSeconds: 10 },
        difficulty: 'sommelier',
        glasses: 'clear',
      });
    });
  });
}
