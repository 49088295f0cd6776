import { expect, test } from 'vitest';

import { DEFAULT_CHOICES, newEditorDraft, type EditorDraft } from '../../src/game/editor-draft';
import { Drafts } from '../../src/host/drafts';
import type { DraftStore } from '../../src/storage/draft-store';
import { createMemoryDraftStore } from '../support/memory-draft-store';

const titled = (title: string): EditorDraft => ({ ...newEditorDraft(DEFAULT_CHOICES), title });

/** A store whose writes end when the test says so. */
function slowStore() {
  const memory = createMemoryDraftStore();
  const written: string[] = [];
  const waiting: (() => void)[] = [];
  const store: DraftStore = {
    ...memory,
    async put(slot, draft) {
      await new Promise<void>((resolve) => waiting.push(resolve));
      written.push(draft.title);
      await memory.put(slot, draft);
    },
  };
  return { store, written, endWrite: () => waiting.shift()?.() };
}

test('[H3] what is typed during a write is written after it, and only the latest of it', async () => {
  const { store, written, endWrite } = slowStore();
  const drafts = new Drafts(store);
  const kept = ['C', 'Ch', 'Cha'].map((title) => drafts.keep('new', titled(title)));
  endWrite();
  await new Promise((resolve) => setImmediate(resolve));
  endWrite();
  expect(await Promise.all(kept)).toEqual([true, true, true]);
  expect(written).toEqual(['C', 'Cha']);
  expect((await drafts.recall('new'))?.title).toBe('Cha');
});

test('[H3] a page that goes away does not wait for a write that is under way', async () => {
  const { store, written, endWrite } = slowStore();
  const drafts = new Drafts(store);
  const kept = [drafts.keep('new', titled('C')), drafts.keep('new', titled('Ch'))];
  drafts.flush();
  drafts.flush();
  endWrite();
  endWrite();
  expect(await Promise.all(kept)).toEqual([true, true]);
  expect(written).toEqual(['C', 'Ch']);
});

test('[H3] a dropped draft does not come back by a write that was under way', async () => {
  const { store, endWrite } = slowStore();
  const drafts = new Drafts(store);
  const kept = drafts.keep('new', titled('C'));
  void drafts.keep('new', titled('Ch'));
  const dropped = drafts.drop('new');
  endWrite();
  await Promise.all([kept, dropped]);
  expect(await drafts.recall('new')).toBeNull();
});

test('[H3] a draft that could not be written is told, and the next one tries again', async () => {
  const memory = createMemoryDraftStore();
  let isFull = true;
  const drafts = new Drafts({
    ...memory,
    put: (slot, draft) => (isFull ? Promise.reject(new Error('full')) : memory.put(slot, draft)),
  });
  expect(await drafts.keep('new', titled('C'))).toBe(false);
  isFull = false;
  expect(await drafts.keep('new', titled('Ch'))).toBe(true);
});

test('[H3] storage that fails leaves the choices as they are for a first tasting', async () => {
  const failing = () => Promise.reject(new Error('blocked'));
  const drafts = new Drafts({
    ...createMemoryDraftStore(),
    get: failing,
    choices: failing,
    keepChoices: failing,
  });
  await drafts.keepChoices({ ...DEFAULT_CHOICES, difficulty: 'friends' });
  expect(await drafts.choices()).toEqual(DEFAULT_CHOICES);
  expect(await drafts.recall('new')).toBeNull();
});
