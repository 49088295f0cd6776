import { describe, expect, test } from 'vitest';

import { StorageError, changeBetween, type TastingStore } from '../../src/storage/tasting-store';
import { createMemoryTastingStore } from '../support/memory-tasting-store';
import { seatedState } from '../support/sequences';

describe('memory', () => {
  const state = seatedState();
  const change = (): Parameters<TastingStore['commit']>[0] => changeBetween(null, state);

  test('[STORAGE] a held commit is on disk when it is released, and not before', async () => {
    const store = createMemoryTastingStore();
    store.holdCommits();
    const done: string[] = [];
    const first = store.commit(change()).then(() => done.push('first'));
    const second = store.commit(change()).then(() => done.push('second'));
    expect([store.attempts, store.held, store.commits.length, store.records.size]).toEqual([2, 2, 0, 0]);
    store.releaseOne();
    await first;
    expect([done, store.held, store.commits.length]).toEqual([['first'], 1, 1]);
    store.releaseCommits();
    await second;
    await store.commit(change());
    expect([done, store.held, store.commits.length]).toEqual([['first', 'second'], 0, 3]);
  });

  test('[STORAGE] it fails as often as it is told, and writes nothing then', async () => {
    const store = createMemoryTastingStore();
    store.failCommits('STORAGE_FULL', 1);
    store.failSignsOfLife('STORAGE_BLOCKED');
    await expect(store.commit(change())).rejects.toMatchObject({ code: 'STORAGE_FULL' });
    await expect(store.noteAlive('a', 1)).rejects.toMatchObject({ code: 'STORAGE_BLOCKED' });
    expect(store.records.size).toBe(0);
    await store.commit(change());
    await expect(store.noteAlive('a', 1)).rejects.toBeInstanceOf(StorageError);
    store.heal();
    await store.noteAlive('a', 1);
    expect(store.commits).toHaveLength(1);
  });
});
