import { describe, expect, test } from 'vitest';

import type { SeatRecord, SeatStore } from '../../src/storage/seat-store';

export function seatRecord(tastingId: string, change: Partial<SeatRecord> = {}): SeatRecord {
  return {
    tastingId,
    code: '4821',
    hostKey: 'host',
    keys: { secret: 'secret', publicKey: 'public' },
    pseudonym: 'TANNIC-FALCON',
    title: 'Six bottles',
    answer: { questionId: 'q', optionId: 'o', counter: 3, saved: true },
    answers: [
      { questionId: 'p', optionId: 'n', counter: 1, saved: true },
      { questionId: 'q', optionId: 'o', counter: 3, saved: true },
    ],
    epoch: 1,
    toldRepair: null,
    lastView: { phase: 'waiting' },
    ended: false,
    result: null,
    updatedAtMs: 1000,
    ...change,
  };
}

/**
 * What every `SeatStore` has to do.
 *
 * @param open an empty store, a new one at each call.
 */
export function testSeatStore(name: string, open: () => Promise<SeatStore>): void {
  describe(`${name} keeps seats`, () => {
    test('[R1] nothing is there before the first', async () => {
      const store = await open();
      expect(await store.get('a')).toBeNull();
      expect(await store.list()).toEqual([]);
    });

    test('[R1] what was put comes back exactly', async () => {
      const store = await open();
      for (const record of [
        seatRecord('a'),
        seatRecord('a', { pseudonym: null, answer: null, answers: [], epoch: 0 }),
        seatRecord('a', { ended: true, result: { phase: 'ended', recap: [{ points: 100 }] } }),
      ]) {
        await store.put(record);
        expect(await store.get('a')).toStrictEqual(record);
        expect(await store.list()).toStrictEqual([record]);
      }
    });

    test('[R1] the latest seat comes first', async () => {
      const store = await open();
      await store.put(seatRecord('a', { updatedAtMs: 2 }));
      await store.put(seatRecord('b', { updatedAtMs: 3 }));
      await store.put(seatRecord('c', { updatedAtMs: 1 }));
      expect((await store.list()).map((seat) => seat.tastingId)).toEqual(['b', 'a', 'c']);
      await store.put(seatRecord('c', { updatedAtMs: 4 }));
      expect((await store.list()).map((seat) => seat.tastingId)).toEqual(['c', 'b', 'a']);
    });

    test('[R1] two tastings of one code have a seat each', async () => {
      const store = await open();
      await store.put(seatRecord('a', { hostKey: 'one' }));
      await store.put(seatRecord('b', { hostKey: 'two' }));
      expect((await store.get('a'))?.hostKey).toBe('one');
      expect((await store.get('b'))?.hostKey).toBe('two');
    });

    test('[R1] one removed is gone, the others stay', async () => {
      const store = await open();
      await store.put(seatRecord('a'));
      await store.put(seatRecord('ab'));
      await store.remove('a');
      await store.remove('never');
      expect(await store.get('a')).toBeNull();
      expect((await store.list()).map((seat) => seat.tastingId)).toEqual(['ab']);
    });

    test('[STORAGE] what it holds is its own: nobody can change it from outside', async () => {
      const store = await open();
      const record = structuredClone(seatRecord('a'));
      await store.put(record);
      Object.assign(record.keys, { secret: 'changed' });
      Object.assign((await store.get('a')) ?? {}, { title: 'changed' });
      expect(await store.get('a')).toStrictEqual(seatRecord('a'));
    });
  });
}
