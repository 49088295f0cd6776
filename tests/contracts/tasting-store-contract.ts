import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { createState, type State } from '../../src/game/state';
import { transition } from '../../src/game/transition';
import { toRecord } from '../../src/storage/record';
import { changeBetween, type TastingStore } from '../../src/storage/tasting-store';
import {
  answered,
  create,
  fresh,
  identityOf,
  questionOf,
  underWay,
  type TastingStoreSubject,
} from '../support/kept-tastings';
import { SETUPS, pickFrom, play, seenOf, sequences } from '../support/sequences';

/**
 * What every `TastingStore` has to do.
 *
 * @param open an empty store, a new one at each call.
 */
export function testTastingStore(name: string, open: () => Promise<TastingStoreSubject>): void {
  describe(`${name} keeps tastings`, () => {
    test('[STORAGE] nothing is there before the first commit', async () => {
      const { store } = await open();
      expect(await store.list()).toEqual([]);
      expect(await store.load('a')).toEqual({ ok: false, reason: 'MISSING' });
      expect(await store.hostName()).toBeNull();
    });

    test('[R4] what was committed is loaded exactly, signs of life too', async () => {
      const { store } = await open();
      const state = underWay('a');
      await create(store, state);
      const tasting = { identity: identityOf('a'), state, aliveMs: null };
      expect(await store.load('a')).toStrictEqual({ ok: true, tasting });
      await store.noteAlive('a', 12_345.5);
      expect(await store.load('a')).toStrictEqual({ ok: true, tasting: { ...tasting, aliveMs: 12_345.5 } });
    });

    test('[R4] any reachable state comes back exactly, however its commands were grouped', async () => {
      const { store } = await open();
      let tastings = 0;
      await fc.assert(
        fc.asyncProperty(sequences(30), fc.integer({ min: 1, max: 7 }), async (steps, perCommit) => {
          tastings += 1;
          const id = `t${tastings}`;
          let saved = tastings % 3 === 0 ? { ...createState(id, pickFrom(SETUPS, tastings)) } : fresh(id);
          await create(store, saved);
          const heads: State[] = [];
          play(steps, saved, ({ outcome }) => heads.push(outcome.state));
          let revision = saved.revision;
          for (let at = 0; at < heads.length; at += perCommit) {
            const head = pickFrom(heads, Math.min(at + perCommit, heads.length) - 1);
            if (head !== saved) await store.commit(changeBetween(saved, head));
            saved = head;
            const loaded = await store.load(id);
            expect(loaded).toStrictEqual({
              ok: true,
              tasting: { identity: identityOf(id), state: head, aliveMs: null },
            });
            if (!loaded.ok) return;
            expect(loaded.tasting.state.revision).toBeGreaterThanOrEqual(revision);
            revision = loaded.tasting.state.revision;
          }
        }),
        { numRuns: 40 },
      );
    });

    test('[R4] the revision never goes back after a reload, whatever was changed last', async () => {
      const { store } = await open();
      let state: State = fresh('a');
      await create(store, state);
      const changes = [
        { type: 'edit', setup: pickFrom(SETUPS, 1) },
        { type: 'edit', setup: pickFrom(SETUPS, 2) },
        { type: 'detach', seatId: 's1' },
        { type: 'leave', seatId: 's2' },
        { type: 'edit', setup: pickFrom(SETUPS, 0) },
      ] as const;
      for (const command of changes) {
        const next = transition(state, command, 1000).state;
        await store.commit(changeBetween(state, next));
        const loaded = await store.load('a');
        expect(loaded.ok && loaded.tasting.state.revision).toBe(state.revision + 1);
        state = next;
      }
    });

    test('[STORAGE] a commit writes what changed and nothing else', async () => {
      const { store, records } = await open();
      const waiting = fresh('a');
      const playing = underWay('a');
      const questionId = pickFrom(pickFrom(playing.setup.wines, 0).questions, 1).id;
      /** The records that a commit writes: those that are there again after all were taken away. */
      const written = async (change: Parameters<TastingStore['commit']>[0]) => {
        for (const key of await records.keys()) await records.delete(key);
        await store.commit(change);
        return (await records.keys()).map((key) => key.replace('tasting/a/', '')).sort();
      };
      const after = (from: State, command: Parameters<typeof transition>[1]) =>
        changeBetween(from, transition(from, command, 1000).state);

      expect(await written(changeBetween(null, waiting))).toEqual(['contents', 'session', 'setup']);
      expect(await written(after(waiting, { type: 'join', key: 'new', seed: 5 }))).toEqual([
        'contents',
        'session',
      ]);
      expect(await written(after(waiting, { type: 'edit', setup: pickFrom(SETUPS, 1) }))).toEqual([
        'contents',
        'session',
        'setup',
      ]);
      expect(await written(changeBetween(playing, answered(playing, 's3', 1)))).toEqual([
        `answers/${questionId}`,
        'contents',
      ]);
      expect(await written(after(playing, { type: 'detach', seatId: 's1' }))).toEqual([
        'contents',
        'session',
      ]);
      expect(await written({ ...after(playing, { type: 'end' }), aliveMs: 5 })).toEqual([
        'alive',
        'contents',
        'session',
      ]);
      expect(await written({ id: 'a', identity: identityOf('a'), revision: 1 })).toEqual([
        'contents',
        'identity',
      ]);
    });

    test('[P14] repairs survive, with the keys they made and what is void', async () => {
      const { store } = await open();
      let state = underWay('a');
      await create(store, state);
      const { id: questionId, options } = questionOf(state, 0);
      const commands = [
        { type: 'rekey', questionId, correct: [pickFrom(options, 0).id, pickFrom(options, 2).id] },
        { type: 'void', questionId },
        { type: 'skip question', seen: seenOf(state) },
        { type: 'end' },
        { type: 'rekey', questionId, correct: [pickFrom(options, 3).id] },
      ] as const;
      for (const command of commands) {
        const next = transition(state, command, 1000).state;
        expect(next).not.toBe(state);
        await store.commit(changeBetween(state, next));
        state = next;
        const tasting = { identity: identityOf('a'), state, aliveMs: null };
        expect(await store.load('a')).toStrictEqual({ ok: true, tasting });
      }
      expect(state.repairs).toHaveLength(4);
    });

    test('[P14] a record from before there were repairs has none, and is good', async () => {
      const { store, records } = await open();
      const state = underWay('a');
      await create(store, state);
      const key = 'tasting/a/session';
      const { data, at } = (await records.get(key)) as { data: { repairs: unknown }; at: number };
      const { repairs: _none, ...older } = data;
      await records.set(key, toRecord(key, older, at));
      expect(await store.load('a')).toMatchObject({ ok: true, tasting: { state } });
    });

    test('[STORAGE] commits that follow each other without waiting end with the last', async () => {
      const { store } = await open();
      let state = fresh('a');
      await create(store, state);
      const writes: Promise<void>[] = [];
      for (const status of ['detach', 'leave'] as const) {
        const next = transition(state, { type: status, seatId: 's1' }, 1000).state;
        writes.push(store.commit(changeBetween(state, next)));
        state = next;
      }
      await Promise.all(writes);
      expect(await store.load('a')).toMatchObject({ ok: true, tasting: { state } });
    });

    test('[STORAGE] what it holds is its own: nobody can change it from outside', async () => {
      const { store } = await open();
      const state = structuredClone(underWay('a'));
      await create(store, state);
      Object.assign(state.setup, { title: 'changed' });
      const first = await store.load('a');
      if (first.ok) Object.assign(first.tasting.state.setup, { title: 'changed too' });
      expect(await store.load('a')).toMatchObject({
        ok: true,
        tasting: { state: { setup: { title: 'Six bottles' } } },
      });
    });

    test('[T5] a new code replaces the old one and nothing else', async () => {
      const { store } = await open();
      const state = underWay('a');
      await create(store, state);
      const identity = { ...identityOf('a'), code: null };
      await store.commit({ id: 'a', identity, revision: state.revision });
      expect(await store.load('a')).toStrictEqual({ ok: true, tasting: { identity, state, aliveMs: null } });
    });

    test('[H1] the list holds every tasting, and one removed is gone without a trace', async () => {
      const { store, records } = await open();
      for (const id of ['a', 'ab', 'b']) {
        await create(store, underWay(id));
        await store.noteAlive(id, 1);
      }
      await store.keepHostName('TANNIC-FALCON');
      await store.remove('a');
      expect(await store.load('a')).toEqual({ ok: false, reason: 'MISSING' });
      expect((await records.keys()).filter((key) => key.startsWith('tasting/a/'))).toEqual([]);
      const listed = await store.list();
      expect(listed.map((one) => (one.readable ? one.identity.id : one.id)).sort()).toEqual(['ab', 'b']);
      expect(listed.every((one) => one.readable)).toBe(true);
      expect(await store.hostName()).toBe('TANNIC-FALCON');
      await store.remove('a');
    });

    test('[STORAGE] a sign of life alone is no tasting', async () => {
      const { store } = await open();
      await store.noteAlive('ghost', 5);
      expect(await store.load('ghost')).toEqual({ ok: false, reason: 'MISSING' });
      expect(await store.list()).toEqual([]);
    });

    test('[T7] the host keeps a name', async () => {
      const { store } = await open();
      await store.keepHostName('TANNIC-FALCON');
      expect(await store.hostName()).toBe('TANNIC-FALCON');
      expect(await store.list()).toEqual([]);
    });
  });
}
