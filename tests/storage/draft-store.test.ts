import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { get, set } from 'idb-keyval';
import { expect, test } from 'vitest';

import { DEFAULT_CHOICES, newEditorDraft } from '../../src/game/editor-draft';
import { createIdbDraftStore } from '../../src/storage/draft-store-idb';
import { toRecord } from '../../src/storage/record';
import { createStrictStore } from '../../src/storage/strict-store';
import { testDraftStore } from '../contracts/draft-store-contract';
import { createMemoryDraftStore } from '../support/memory-draft-store';

let databases = 0;
const newStore = () => createStrictStore(`drafts-${(databases += 1)}`);

testDraftStore('memory', async () => createMemoryDraftStore());
testDraftStore('IndexedDB', async () => createIdbDraftStore(newStore()));

test('[STORAGE] a draft that is damaged or of another shape is none, and is left alone', async () => {
  const raw = newStore();
  const store = createIdbDraftStore(raw);
  const draft = newEditorDraft(DEFAULT_CHOICES);
  const broken = [
    { ...toRecord('draft/new', draft), data: { ...draft, title: 'changed' } },
    toRecord('draft/new', { ...draft, wines: [] }),
    toRecord('draft/other', draft),
    { ...toRecord('draft/new', draft), version: 3 },
  ];
  for (const record of broken) {
    await set('draft/new', record, raw);
    expect(await store.get('new')).toBeNull();
    expect(await get('draft/new', raw)).toEqual(record);
  }
});

test('[STORAGE] a draft and choices from before there were lines and a flow are read', async () => {
  const raw = newStore();
  const store = createIdbDraftStore(raw);
  const { flow: _flow, ...draft } = newEditorDraft(DEFAULT_CHOICES);
  const wines = draft.wines.map(({ line: _line, ...wine }) => wine);
  await set('draft/new', toRecord('draft/new', { ...draft, wines }), raw);
  expect(await store.get('new')).toEqual(newEditorDraft(DEFAULT_CHOICES));
  const { flow: _none, ...choices } = DEFAULT_CHOICES;
  await set('choices', toRecord('choices', choices), raw);
  expect(await store.choices()).toEqual(DEFAULT_CHOICES);
});

test('[STORAGE] whatever lies in the place of drafts and choices, nothing is thrown', async () => {
  const raw = newStore();
  const store = createIdbDraftStore(raw);
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (value) => {
      await set('draft/new', value, raw);
      await set('choices', toRecord('choices', value), raw);
      expect(await store.get('new')).toBeNull();
      expect(await store.choices()).toBeNull();
    }),
  );
});
