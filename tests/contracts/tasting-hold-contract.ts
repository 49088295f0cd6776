import { describe, expect, test } from 'vitest';

import { transition } from '../../src/game/transition';
import { changeBetween } from '../../src/storage/tasting-store';
import {
  answered,
  create,
  dump,
  fresh,
  identityOf,
  underWay,
  type TastingStoreSubject,
} from '../support/kept-tastings';

/**
 * What every `TastingStore` does so that never two tabs act: a commit that names its holder lands only while the hold
 * is theirs.
 *
 * @param open an empty store, a new one at each call.
 */
export function testHold(name: string, open: () => Promise<TastingStoreSubject>): void {
  describe(`${name} is held by one at a time`, () => {
    const state = underWay('a');
    const after = answered(state, 's3', 1);
    const change = { ...changeBetween(state, after), aliveMs: 7 };

    test('[R8] who holds it commits and is alive', async () => {
      const { store } = await open();
      await create(store, state);
      await store.takeHold('a', 'one');
      await store.commit({ ...change, holder: 'one' });
      await store.noteAlive('a', 8, 'one');
      expect(await store.load('a')).toStrictEqual({
        ok: true,
        tasting: { identity: identityOf('a'), state: after, aliveMs: 8 },
      });
    });

    test('[R8] whoever takes the hold has it alone: the other writes nothing any more', async () => {
      const { store, records } = await open();
      await create(store, state);
      await store.takeHold('a', 'one');
      await store.takeHold('a', 'two');
      const before = await dump(records);
      await expect(store.commit({ ...change, holder: 'one' })).rejects.toMatchObject({ code: 'TAKEN_OVER' });
      await expect(store.commit({ ...change, holder: 'one', retakes: true })).rejects.toMatchObject({
        code: 'TAKEN_OVER',
      });
      await expect(store.noteAlive('a', 9, 'one')).rejects.toMatchObject({ code: 'TAKEN_OVER' });
      expect(await dump(records)).toEqual(before);
      await store.commit({ ...change, holder: 'two' });
      await store.takeHold('a', 'one');
      await expect(store.commit({ ...change, holder: 'two' })).rejects.toMatchObject({ code: 'TAKEN_OVER' });
    });

    test('[R8] a commit that was under way has landed before the hold is taken, or never lands', async () => {
      const { store } = await open();
      await create(store, state);
      await store.takeHold('a', 'one');
      const outcome = (promise: Promise<void>) =>
        promise.then(
          () => 'landed',
          (error: { code: string }) => error.code,
        );
      const early = outcome(store.commit({ ...change, holder: 'one' }));
      const taken = store.takeHold('a', 'two');
      const late = outcome(store.commit({ ...changeBetween(after, fresh('a')), holder: 'one' }));
      await taken;
      const loaded = await store.load('a');
      expect([await early, await late]).toEqual(['landed', 'TAKEN_OVER']);
      expect(loaded).toMatchObject({ ok: true, tasting: { state: after } });
      expect(await store.load('a')).toEqual(loaded);
    });

    test('[R4] where the storage was cleared, a holder is told and nothing half is written', async () => {
      const { store, records } = await open();
      await create(store, state);
      await store.takeHold('a', 'one');
      await store.remove('a');
      await expect(store.commit({ ...change, holder: 'one' })).rejects.toMatchObject({ code: 'EVICTED' });
      await expect(store.noteAlive('a', 9, 'one')).rejects.toMatchObject({ code: 'EVICTED' });
      expect(await records.keys()).toEqual([]);
    });

    test('[R4] everything can be written anew with the hold in one', async () => {
      const { store } = await open();
      await create(store, state);
      await store.takeHold('a', 'one');
      await store.remove('a');
      const all = { ...changeBetween(null, after), identity: identityOf('a'), aliveMs: 7 };
      await store.commit({ ...all, holder: 'one', retakes: true });
      await store.commit({ ...changeBetween(after, answered(after, 's4', 1)), holder: 'one' });
      expect(await store.load('a')).toStrictEqual({
        ok: true,
        tasting: { identity: identityOf('a'), state: answered(after, 's4', 1), aliveMs: 7 },
      });
    });

    test('[R8] holds of different tastings have nothing to do with each other', async () => {
      const { store } = await open();
      for (const id of ['a', 'ab']) await create(store, underWay(id));
      await store.takeHold('a', 'one');
      await store.takeHold('ab', 'two');
      await store.commit({ ...change, holder: 'one' });
      const { state: next } = transition(underWay('ab'), { type: 'end' }, 1000);
      await store.commit({ ...changeBetween(underWay('ab'), next), holder: 'two' });
    });

    test('[R8] a change without a holder is not asked for one', async () => {
      const { store } = await open();
      await create(store, state);
      await store.takeHold('a', 'one');
      await store.commit(change);
      await store.noteAlive('a', 3);
    });

    test('[STORAGE] a hold of nothing leaves no trace', async () => {
      const { store, records } = await open();
      await store.takeHold('ghost', 'one');
      await store.noteAlive('gone', 1);
      await store.takeHold('gone', 'one');
      expect((await records.keys()).filter((key) => key.endsWith('/holder'))).toEqual([]);
      expect(await store.load('ghost')).toEqual({ ok: false, reason: 'MISSING' });
      expect(await store.list()).toEqual([]);
    });
  });
}
