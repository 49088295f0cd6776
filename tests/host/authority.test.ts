import { describe, expect, test } from 'vitest';

import { answersTo } from '../../src/game/state';
import { Authority } from '../../src/host/authority';
import type { TastingIdentity, TastingStore } from '../../src/storage/tasting-store';
import { create, fresh, identityOf, questionOf } from '../support/kept-tastings';
import { ManualTime } from '../support/manual-time';
import { createMemoryTastingStore } from '../support/memory-tasting-store';
import { loadState, opened, settled, tap } from '../support/open-question';
import { TASTING_STORES } from '../support/tasting-store-subjects';

async function openAuthority(store: TastingStore, holder: string, time = new ManualTime()) {
  await store.takeHold('a', holder);
  let identity: TastingIdentity = identityOf('a');
  const told: string[] = [];
  const authority = new Authority(await loadState(store), store, time.hostClock(), {
    holder,
    identity: () => identity,
  });
  authority.onTakenOver = () => told.push('taken over');
  authority.onEvicted = () => told.push('evicted');
  authority.onFault = (fault) => told.push(fault?.code ?? 'no fault');
  authority.onCommit = () => told.push('commit');
  const acknowledged: number[] = [];
  const submit = (seatId: string, counter: number) => {
    void authority.submit(tap(authority.state, seatId, counter)).then((refusal) => {
      expect(refusal).toBeNull();
      acknowledged.push(counter);
    });
  };
  return {
    authority,
    told,
    time,
    acknowledged,
    submit,
    changeIdentity: (change: Partial<TastingIdentity>) => (identity = { ...identity, ...change }),
  };
}

describe.each(TASTING_STORES)('an authority over %s', (_, open) => {
  test('[R8] it stops for good when another tab has taken the tasting, and acknowledges nothing more', async () => {
    const { store } = await open();
    await create(store, opened());
    const one = await openAuthority(store, 'one');
    one.submit('s1', 1);
    await settled();
    const two = await openAuthority(store, 'two');
    one.submit('s2', 2);
    one.submit('s3', 3);
    await settled();
    one.submit('s4', 4);
    one.authority.retry();
    await settled();
    expect([one.acknowledged, one.told]).toEqual([[1], ['commit', 'taken over']]);
    two.submit('s2', 5);
    await settled();
    expect([two.acknowledged, two.told]).toEqual([[5], ['commit']]);
    expect(await loadState(store)).toEqual(two.authority.state);
  });

  test('[R8] it hears of it by its next sign of life when nothing else happens', async () => {
    const { store } = await open();
    await create(store, opened());
    const one = await openAuthority(store, 'one');
    await openAuthority(store, 'two');
    one.time.runNext(Number.POSITIVE_INFINITY);
    await settled();
    expect(one.told).toEqual(['taken over']);
    expect(one.time.runNext(Number.POSITIVE_INFINITY)).toBe(false);
  });

  test('[R4] storage that was cleared is written anew, with all it had, and the tasting goes on', async () => {
    const { store, records } = await open();
    await create(store, opened());
    const one = await openAuthority(store, 'one');
    one.submit('s1', 1);
    await settled();
    one.changeIdentity({ code: '9999' });
    expect(one.authority.wasEvicted).toBe(false);
    for (const key of await records.keys()) await records.delete(key);
    one.submit('s2', 2);
    await settled();
    expect([one.acknowledged, one.told]).toEqual([
      [1, 2],
      ['commit', 'commit', 'evicted'],
    ]);
    expect(one.authority.wasEvicted).toBe(true);
    expect(await store.load('a')).toMatchObject({
      ok: true,
      tasting: { identity: { ...identityOf('a'), code: '9999' }, state: one.authority.state },
    });
    one.submit('s3', 3);
    await settled();
    expect(await loadState(store)).toEqual(one.authority.state);
    const { state } = one.authority;
    expect(Object.keys(answersTo(state, questionOf(state, 0).id))).toEqual(['s1', 's2', 's3']);
  });

  test('[R4] a sign of life is enough to find the storage cleared', async () => {
    const { store, records } = await open();
    await create(store, opened());
    const one = await openAuthority(store, 'one');
    for (const key of await records.keys()) await records.delete(key);
    one.time.runNext(Number.POSITIVE_INFINITY);
    await settled();
    expect(one.told).toEqual(['evicted']);
    expect(await loadState(store)).toEqual(one.authority.state);
  });
});

test('[R4] while writing anew fails, nothing is acknowledged; then everything is', async () => {
  const store = createMemoryTastingStore();
  await create(store, opened());
  const one = await openAuthority(store, 'one');
  store.records.clear();
  store.failSignsOfLife('EVICTED', 1);
  store.failCommits('STORAGE_FULL', 2);
  one.submit('s1', 1);
  await settled();
  expect([one.acknowledged, one.told]).toEqual([[], ['STORAGE_FULL']]);
  one.time.runNext(Number.POSITIVE_INFINITY);
  await settled();
  expect(one.acknowledged).toEqual([]);
  one.time.runNext(Number.POSITIVE_INFINITY);
  await settled();
  expect([one.acknowledged, one.told]).toEqual([
    [1],
    ['STORAGE_FULL', 'STORAGE_FULL', 'no fault', 'commit', 'evicted'],
  ]);
  expect(await loadState(store)).toEqual(one.authority.state);
});

test('[R8] who was taken over does not take the tasting back when the storage is cleared and taken anew', async () => {
  const store = createMemoryTastingStore();
  await create(store, opened());
  const one = await openAuthority(store, 'one');
  const two = await openAuthority(store, 'two');
  store.records.clear();
  two.submit('s1', 1);
  await settled();
  one.submit('s2', 2);
  await settled();
  expect([one.told, two.told]).toEqual([['taken over'], ['commit', 'evicted']]);
  expect(await loadState(store)).toEqual(two.authority.state);
});

test('[R4] without a hold it writes as it always did', async () => {
  const store = createMemoryTastingStore();
  await create(store, fresh('a'));
  const authority = new Authority(await loadState(store), store, new ManualTime().hostClock());
  await authority.submit({ type: 'detach', seatId: 's1' });
  expect(store.commits.at(-1)).not.toHaveProperty('holder');
  expect(await loadState(store)).toEqual(authority.state);
});
