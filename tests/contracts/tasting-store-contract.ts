import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { createState, type State } from '../../src/game/state';
import { transition } from '../../src/game/transition';
import { changeBetween, type TastingIdentity, type TastingStore } from '../../src/storage/tasting-store';
import { SETUPS, advanceOf, keyOf, pickFrom, play, seatedState, sequences } from '../support/sequences';

/** The bare records of a store, for a test that damages or counts them. */
export interface Records {
  keys(): Promise<string[]>;
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  delete(key: string): Promise<void>;
}

export interface TastingStoreSubject {
  readonly store: TastingStore;
  readonly records: Records;
}

const identityOf = (id: string): TastingIdentity => ({
  id,
  createdAtMs: 1_700_000_000_000,
  code: '4821',
  claimSecret: 'claim',
  keys: { secret: 'secret', publicKey: 'public' },
});

const fresh = (id: string): State => ({ ...seatedState(), id });

async function create(store: TastingStore, state: State): Promise<void> {
  await store.commit({ ...changeBetween(null, state), identity: identityOf(state.id) });
}

/** A state in the middle of its second question, with answers to both. */
function underWay(id: string): State {
  let state = fresh(id);
  for (let step = 0; step < 4; step += 1) {
    state = answered(state, 's1', step + 1);
    state = transition(state, advanceOf(state), 1000 + step).state;
  }
  return answered(state, 's2', 1);
}

function answered(state: State, seatId: string, counter: number): State {
  const question = pickFrom(
    pickFrom(state.setup.wines, state.position.wine).questions,
    state.position.question,
  );
  const optionId = pickFrom(question.options, counter).id;
  const command = { type: 'answer', seatId, questionId: question.id, optionId, counter } as const;
  return transition(state, command, 1000).state;
}

/**
 * What every `TastingStore` has to do.
 *
 * @param open an empty store, a new one at each call.
 */
export function testTastingStore(name: string, open: () => Promise<TastingStoreSubject>): void {
  describe(`${name} keeps tastings`, () => {
    test('[STORE] nothing is there before the first commit', async () => {
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

    test('[STORE] a commit writes what changed and nothing else', async () => {
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

      expect(await written(changeBetween(null, waiting))).toEqual(['session', 'setup']);
      expect(await written(after(waiting, { type: 'join', key: 'new', seed: 5 }))).toEqual(['session']);
      expect(await written(after(waiting, { type: 'edit', setup: pickFrom(SETUPS, 1) }))).toEqual([
        'session',
        'setup',
      ]);
      expect(await written(changeBetween(playing, answered(playing, 's3', 1)))).toEqual([
        `answers/${questionId}`,
      ]);
      expect(await written(after(playing, { type: 'detach', seatId: 's1' }))).toEqual(['session']);
      expect(await written({ ...after(playing, { type: 'end' }), aliveMs: 5 })).toEqual(['alive', 'session']);
      expect(await written({ id: 'a', identity: identityOf('a'), revision: 1 })).toEqual(['identity']);
    });

    test('[STORE] commits that follow each other without waiting end with the last', async () => {
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

    test('[STORE] what it holds is its own: nobody can change it from outside', async () => {
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

    test('[STORE] a sign of life alone is no tasting', async () => {
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

  describe(`${name} meets what it cannot read`, () => {
    interface Record_ {
      version: number;
      data: Record<string, unknown>;
    }
    type Damage = (record: Record_) => unknown;
    const inData =
      (change: (data: Record<string, unknown>) => unknown): Damage =>
      (record) => ({ ...record, data: change(record.data) });
    const put = (field: string, value: unknown) => inData((data) => ({ ...data, [field]: value }));
    const drop = (field: string) => inData(({ [field]: _dropped, ...rest }) => rest);

    const damages: [string, string, Damage | null, 'DAMAGED' | 'NEWER'][] = [
      ['a missing session', 'session', null, 'DAMAGED'],
      ['a missing setup', 'setup', null, 'DAMAGED'],
      ['a missing identity', 'identity', null, 'DAMAGED'],
      ['a session that is text', 'session', () => 'session', 'DAMAGED'],
      ['a session that is nothing', 'session', () => null, 'DAMAGED'],
      ['a session without its wrapping', 'session', (record) => record.data, 'DAMAGED'],
      ['a session cut short', 'session', drop('revealed'), 'DAMAGED'],
      ['a phase that nobody knows', 'session', put('phase', 'question_asked'), 'DAMAGED'],
      ['a revision that is text', 'session', put('revision', '7'), 'DAMAGED'],
      ['a revision that is no number', 'session', put('revision', Number.NaN), 'DAMAGED'],
      ['a position beyond the wines', 'session', put('position', { wine: 9, question: 0 }), 'DAMAGED'],
      ['seats that are a list', 'session', put('seats', ['s1']), 'DAMAGED'],
      ['a seat that is half there', 'session', put('seats', { s1: { id: 's1' } }), 'DAMAGED'],
      ['a clock that is gone', 'session', put('clock', null), 'DAMAGED'],
      ['a setup without wines', 'setup', put('wines', []), 'DAMAGED'],
      ['a wine that is nothing', 'setup', put('wines', [null]), 'DAMAGED'],
      ['keys that are gone', 'identity', drop('keys'), 'DAMAGED'],
      ['a version that is text', 'identity', (record) => ({ ...record, version: '1' }), 'DAMAGED'],
      ['a newer session', 'session', (record) => ({ ...record, version: 2 }), 'NEWER'],
      ['a newer setup of another shape', 'setup', () => ({ version: 2, data: { bottles: [] } }), 'NEWER'],
      ['a newer identity', 'identity', () => ({ version: 99, data: null }), 'NEWER'],
      ['newer answers', 'answers', (record) => ({ ...record, version: 2 }), 'NEWER'],
      ['answers that are text', 'answers', () => 'answers', 'DAMAGED'],
      ['an answer without a counter', 'answers', put('bySeat', { s1: { optionId: 'x' } }), 'DAMAGED'],
    ];

    test.each(damages)(
      '[STORE] %s: unreadable, kept, and hiding nothing else',
      async (_, kind, damage, reason) => {
        const { store, records } = await open();
        await create(store, underWay('good'));
        await create(store, underWay('bad'));
        await store.noteAlive('bad', 5);
        const keys = (await records.keys()).filter((key) => key.startsWith(`tasting/bad/${kind}`));
        expect(keys.length).toBeGreaterThan(0);
        const key = pickFrom(keys, 0);
        if (damage) await records.set(key, damage((await records.get(key)) as Record_));
        else await records.delete(key);
        const before = await dump(records);

        expect(await store.load('bad')).toEqual({ ok: false, reason });
        const listed = await store.list();
        expect(listed).toHaveLength(2);
        expect(listed).toContainEqual({ readable: false, id: 'bad', reason });
        expect(listed.filter((one) => one.readable).map(({ identity }) => identity.id)).toEqual(['good']);
        expect(await dump(records)).toEqual(before);
      },
    );

    test('[STORE] damaged and newer at once is newer: nobody should be told to give it up', async () => {
      const { store, records } = await open();
      await create(store, underWay('bad'));
      await records.set('tasting/bad/setup', { version: 2, data: null });
      for (const broken of ['identity', 'session']) {
        await records.set(`tasting/bad/${broken}`, 'broken');
        expect(await store.load('bad')).toEqual({ ok: false, reason: 'NEWER' });
      }
    });

    test('[STORE] a sign of life that is no number is as good as none', async () => {
      const { store, records } = await open();
      await create(store, underWay('a'));
      await records.set('tasting/a/alive', 'yesterday');
      expect(await store.load('a')).toMatchObject({ ok: true, tasting: { aliveMs: null } });
    });

    test('[STORE] an unreadable one can be removed by hand', async () => {
      const { store, records } = await open();
      await create(store, underWay('bad'));
      await records.set('tasting/bad/setup', 'broken');
      await store.remove('bad');
      expect(await records.keys()).toEqual([]);
    });

    test('[STORE] no mistake in the records is thrown', async () => {
      const { store, records } = await open();
      await create(store, underWay('good'));
      await create(store, {
        ...underWay('bad'),
        seats: { s1: pickFrom(Object.values(seatedState().seats), 0) },
      });
      expect(Object.values(seatedState().seats)[0]?.key).toBe(keyOf(0));
      const names = (await records.keys()).filter((key) => key.startsWith('tasting/bad/'));
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...names), fc.anything(), async (key, value) => {
          const was = await records.get(key);
          await records.set(key, value);
          const listed = await store.list();
          await records.set(key, was);
          expect(listed).toHaveLength(2);
          expect(listed.filter((one) => one.readable).length).toBeGreaterThan(0);
        }),
        { numRuns: 60 },
      );
    });
  });
}

async function dump(records: Records): Promise<Map<string, unknown>> {
  const all = new Map<string, unknown>();
  for (const key of await records.keys()) all.set(key, await records.get(key));
  return all;
}
