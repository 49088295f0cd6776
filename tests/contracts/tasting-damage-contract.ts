import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { transition } from '../../src/game/transition';
import { toRecord } from '../../src/storage/record';
import { changeBetween } from '../../src/storage/tasting-store';
import { drop, mutation, newer, put, spoil, type Damage } from '../support/damage';
import {
  answered,
  create,
  dump,
  identityOf,
  questionOf,
  underWay,
  type TastingStoreSubject,
} from '../support/kept-tastings';
import { pickFrom } from '../support/sequences';

const FATAL: [string, string, Damage, 'DAMAGED' | 'NEWER'][] = [
  ['a missing session', 'session', () => undefined, 'DAMAGED'],
  ['a missing setup', 'setup', () => undefined, 'DAMAGED'],
  ['a missing identity', 'identity', () => undefined, 'DAMAGED'],
  ['a session that is text', 'session', () => 'session', 'DAMAGED'],
  ['a session that is nothing', 'session', () => null, 'DAMAGED'],
  ['a session without its wrapping', 'session', (record) => record.data, 'DAMAGED'],
  ['a session without its sum', 'session', ({ version, at, data }) => ({ version, at, data }), 'DAMAGED'],
  [
    'a session with the sum of another',
    'session',
    (record) => ({ ...record, sum: '0123456789abcdef' }),
    'DAMAGED',
  ],
  ['a session of another commit', 'session', (record) => ({ ...record, at: record.at + 1 }), 'DAMAGED'],
  [
    'a session in which one thing was changed',
    'session',
    (record) => ({ ...record, data: { ...record.data, phase: 'ended' } }),
    'DAMAGED',
  ],
  ['a session that says it is of version 1', 'session', ({ data }) => ({ version: 1, data }), 'DAMAGED'],
  ['a setup that says it is of version 1', 'setup', ({ data }) => ({ version: 1, data }), 'DAMAGED'],
  ['a session cut short', 'session', drop('revealed'), 'DAMAGED'],
  ['a phase that nobody knows', 'session', put('phase', 'question_asked'), 'DAMAGED'],
  ['a revision that is text', 'session', put('revision', '7'), 'DAMAGED'],
  ['a revision that is no number', 'session', put('revision', Number.NaN), 'DAMAGED'],
  ['an end that is never', 'session', put('endedAtMs', Number.POSITIVE_INFINITY), 'DAMAGED'],
  ['a position beyond the wines', 'session', put('position', { wine: 9, question: 0 }), 'DAMAGED'],
  ['seats that are a list', 'session', put('seats', ['s1']), 'DAMAGED'],
  ['a seat that is half there', 'session', put('seats', { s1: { id: 's1' } }), 'DAMAGED'],
  ['a clock that is gone', 'session', put('clock', null), 'DAMAGED'],
  ["another tasting's session", 'session', put('id', 'good'), 'DAMAGED'],
  ['a setup without wines', 'setup', put('wines', []), 'DAMAGED'],
  ['a wine that is nothing', 'setup', put('wines', [null]), 'DAMAGED'],
  ['keys that are gone', 'identity', drop('keys'), 'DAMAGED'],
  ['a version that is text', 'identity', (record) => ({ ...record, version: '1' }), 'DAMAGED'],
  ['a version of half a step', 'identity', (record) => ({ ...record, version: 2.5 }), 'DAMAGED'],
  ['a newer session', 'session', newer, 'NEWER'],
  ['a newer setup of another shape', 'setup', () => ({ version: 3, data: { bottles: [] } }), 'NEWER'],
  ['a newer identity', 'identity', () => ({ version: 99, data: null }), 'NEWER'],
  ['newer answers', 'answers', newer, 'NEWER'],
  ['newer contents', 'contents', newer, 'NEWER'],
];

/**
 * What every `TastingStore` makes of damage: it is named, what can be read is kept, and nothing is thrown.
 *
 * @param open an empty store, a new one at each call.
 */
export function testDamage(name: string, open: () => Promise<TastingStoreSubject>): void {
  describe(`${name} meets what it cannot read`, () => {
    test.each(FATAL)(
      '[STORAGE] %s: unreadable, named, kept, and hiding nothing else',
      async (_, kind, damage, reason) => {
        const { store, records } = await open();
        await create(store, underWay('good'));
        await create(store, underWay('bad'));
        await store.noteAlive('bad', 5);
        const keys = (await records.keys()).filter((key) => key.startsWith(`tasting/bad/${kind}`));
        const key = pickFrom(keys, 0);
        await spoil(records, key, damage);
        const before = await dump(records);

        const title = kind === 'setup' ? null : 'Six bottles';
        const unreadable = { reason, title, parts: [key.replace('tasting/bad/', '')] };
        expect(await store.load('bad')).toEqual({ ok: false, ...unreadable });
        const listed = await store.list();
        expect(listed).toHaveLength(2);
        expect(listed).toContainEqual({ readable: false, id: 'bad', ...unreadable });
        expect(listed.filter((one) => one.readable).map(({ identity }) => identity.id)).toEqual(['good']);
        expect(await dump(records)).toEqual(before);
      },
    );

    test('[STORAGE] damaged and newer at once is newer: nobody should be told to give it up', async () => {
      const { store, records } = await open();
      await create(store, underWay('bad'));
      await records.set('tasting/bad/setup', { version: 3, data: null });
      for (const broken of ['identity', 'session']) {
        await records.set(`tasting/bad/${broken}`, 'broken');
        expect(await store.load('bad')).toEqual({
          ok: false,
          reason: 'NEWER',
          title: null,
          parts: ['setup'],
        });
      }
    });

    test('[STORAGE] everything that is damaged is named', async () => {
      const { store, records } = await open();
      const state = underWay('bad');
      await create(store, state);
      const answers = `answers/${questionOf(state, 1).id}`;
      for (const part of ['identity', 'session', answers]) await records.delete(`tasting/bad/${part}`);
      expect(await store.load('bad')).toEqual({
        ok: false,
        reason: 'DAMAGED',
        title: 'Six bottles',
        parts: ['identity', 'session', answers],
      });
    });

    test('[STORAGE] an older record in the place of a newer one is damage', async () => {
      const { store, records } = await open();
      let state = underWay('a');
      await create(store, state);
      const old = await dump(records);
      for (const seatId of ['s5', 's6']) {
        const next = transition(answered(state, seatId, 1), { type: 'detach', seatId }, 2000).state;
        await store.commit({ ...changeBetween(state, next), identity: identityOf('a'), setup: next.setup });
        state = next;
      }
      for (const part of ['session', 'setup', 'identity']) {
        const now = await records.get(`tasting/a/${part}`);
        await records.set(`tasting/a/${part}`, old.get(`tasting/a/${part}`));
        expect(await store.load('a')).toMatchObject({ ok: false, reason: 'DAMAGED', parts: [part] });
        await records.set(`tasting/a/${part}`, now);
      }
      const { id } = questionOf(state, 1);
      await records.set(`tasting/a/answers/${id}`, old.get(`tasting/a/answers/${id}`));
      expect(await store.load('a')).toMatchObject({
        ok: true,
        tasting: { state: { lostAnswers: [id], revision: state.revision } },
      });
    });

    test('[STORAGE] a sign of life that is no number is as good as none', async () => {
      const { store, records } = await open();
      await create(store, underWay('a'));
      for (const value of ['yesterday', 5, toRecord('tasting/a/alive', 'yesterday'), toRecord('b', 5)]) {
        await records.set('tasting/a/alive', value);
        expect(await store.load('a')).toMatchObject({ ok: true, tasting: { aliveMs: null } });
      }
    });

    test('[STORAGE] an unreadable one can be removed by hand', async () => {
      const { store, records } = await open();
      await create(store, underWay('bad'));
      await records.set('tasting/bad/setup', 'broken');
      await store.remove('bad');
      expect(await records.keys()).toEqual([]);
    });

    test('[STORAGE] whatever happens to a record, nothing is thrown, and no change goes unnamed', async () => {
      const { store, records } = await open();
      await create(store, underWay('good'));
      const state = underWay('bad');
      await create(store, state);
      await store.noteAlive('bad', 5);
      const tasting = { identity: identityOf('bad'), state, aliveMs: 5 };
      const names = (await records.keys()).filter((key) => key.startsWith('tasting/bad/'));
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...names), mutation, async (key, mutate) => {
          const was = await records.get(key);
          const value = mutate(was);
          try {
            await spoil(records, key, () => value);
          } catch {
            return; // Not everything can be stored.
          }
          const loaded = await store.load('bad');
          const listed = await store.list();
          await records.set(key, was);
          expect(listed).toHaveLength(2);
          const part = key.replace('tasting/bad/', '');
          if (!loaded.ok) {
            expect(loaded.reason === 'MISSING' ? null : loaded.parts).toEqual([part]);
            return;
          }
          const { aliveMs, state: read, identity } = loaded.tasting;
          expect(identity).toEqual(tasting.identity);
          if (part.startsWith('answers/') && read.lostAnswers.length > 0) {
            expect(part).toBe(`answers/${read.lostAnswers.join()}`);
            const { [read.lostAnswers[0] ?? '']: _lost, ...answers } = state.answers;
            expect(read).toEqual({ ...state, answers, lostAnswers: read.lostAnswers });
          } else expect(read).toEqual(state);
          if (part !== 'alive') expect(aliveMs).toBe(5);
          else expect([null, 5]).toContain(aliveMs);
        }),
        { numRuns: 300 },
      );
    });
  });
}
