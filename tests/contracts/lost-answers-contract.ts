import { describe, expect, test } from 'vitest';

import type { State } from '../../src/game/state';
import { transition } from '../../src/game/transition';
import { toRecord } from '../../src/storage/record';
import { changeBetween } from '../../src/storage/tasting-store';
import { put, spoil, type Damage } from '../support/damage';
import {
  answered,
  create,
  identityOf,
  questionOf,
  underWay,
  type TastingStoreSubject,
} from '../support/kept-tastings';
import { advanceOf, pickFrom } from '../support/sequences';

const LOSING: [string, Damage][] = [
  ['gone', () => undefined],
  ['text', () => 'answers'],
  ['without a counter', put('bySeat', { s1: { optionId: 'x' } })],
  ['changed', (record) => ({ ...record, data: { ...record.data, bySeat: {} } })],
  ['older than they were', ({ data }, key) => toRecord(key, { ...data, bySeat: {} }, 0)],
  ['of version 1', ({ data }) => ({ version: 1, data })],
];

/**
 * What every `TastingStore` makes of answers that cannot be read: the tasting goes on without them.
 *
 * @param open an empty store, a new one at each call.
 */
export function testLostAnswers(name: string, open: () => Promise<TastingStoreSubject>): void {
  describe(`${name} has lost answers`, () => {
    test.each(LOSING)('[R4] answers that are %s are lost, and nothing else is', async (_, damage) => {
      const { store, records } = await open();
      const state = underWay('a');
      await create(store, state);
      const { id } = questionOf(state, 0);
      await spoil(records, `tasting/a/answers/${id}`, damage);
      const { [id]: _lost, ...answers } = state.answers;
      const tasting = {
        identity: identityOf('a'),
        state: { ...state, answers, lostAnswers: [id] },
        aliveMs: null,
      };
      expect(await store.load('a')).toStrictEqual({ ok: true, tasting });
      expect(await store.list()).toMatchObject([{ readable: true, state: { lostAnswers: [id] } }]);
    });

    test('[R4] lost answers stay lost until phones give them back, and what they give back stays', async () => {
      const { store, records } = await open();
      const written = underWay('a');
      await create(store, written);
      const { id, options } = questionOf(written, 0);
      await records.set(`tasting/a/answers/${id}`, 'broken');
      const load = async (): Promise<State> => {
        const loaded = await store.load('a');
        if (!loaded.ok) throw new Error(loaded.reason);
        return loaded.tasting.state;
      };
      const give = (state: State, seatId: string) => {
        const optionId = pickFrom(options, 1).id;
        const command = { type: 'answer', seatId, questionId: id, optionId, counter: 9 } as const;
        const next = transition(state, command, 2000);
        expect(next.refusal).toBeNull();
        return next.state;
      };
      let state = await load();
      // The tab is reloaded after each step.
      for (const seatId of ['s1', 's2']) {
        const next = give(state, seatId);
        await store.commit(changeBetween(state, next));
        state = await load();
        expect(state).toStrictEqual(next);
        expect(state.lostAnswers).toEqual([id]);
      }
      expect(Object.keys(state.answers[id] ?? {})).toEqual(['s1', 's2']);
    });

    test('[R4] nobody who did not answer is taken for lost', async () => {
      const { store } = await open();
      let state = underWay('a');
      for (let step = 0; step < 12; step += 1) state = transition(state, advanceOf(state), 5000 + step).state;
      await create(store, state);
      expect(await store.load('a')).toMatchObject({ ok: true, tasting: { state: { lostAnswers: [] } } });
    });

    test('[R4] without contents every played question without answers may have lost them', async () => {
      const { store, records } = await open();
      const state = underWay('a');
      await create(store, state);
      await records.set('tasting/a/contents', 'broken');
      expect(await store.load('a')).toMatchObject({ ok: true, tasting: { state } });
      const { id } = questionOf(state, 0);
      await records.delete(`tasting/a/answers/${id}`);
      expect(await store.load('a')).toMatchObject({ ok: true, tasting: { state: { lostAnswers: [id] } } });
      // It goes on, and its next commits are counted afresh.
      const next = answered(state, 's4', 1);
      await store.commit(changeBetween(state, next));
      expect(await store.load('a')).toMatchObject({
        ok: true,
        tasting: { state: { revision: next.revision, answers: { [questionOf(state, 1).id]: { s4: {} } } } },
      });
    });
  });
}
