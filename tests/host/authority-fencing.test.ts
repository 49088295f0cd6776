import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { answersTo, type State } from '../../src/game/state';
import { Authority } from '../../src/host/authority';
import type { TastingStore } from '../../src/storage/tasting-store';
import { create, identityOf, questionOf } from '../support/kept-tastings';
import { ManualTime } from '../support/manual-time';
import { createMemoryTastingStore } from '../support/memory-tasting-store';
import { loadState, opened, settled, tap } from '../support/open-question';
import { pickFrom } from '../support/sequences';
import { TASTING_STORES } from '../support/tasting-store-subjects';

describe('a lock that grants the tasting to everybody', () => {
  type Step =
    | { readonly type: 'tap' | 'tick'; readonly tab: number; readonly seat: number }
    | { readonly type: 'take' };
  const step: fc.Arbitrary<Step> = fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record({
        type: fc.constantFrom('tap' as const, 'tap' as const, 'tick' as const),
        tab: fc.nat(9),
        seat: fc.integer({ min: 1, max: 6 }),
      }),
    },
    { weight: 2, arbitrary: fc.constant({ type: 'take' as const }) },
  );

  /**
   * Tabs that all think that they have it play the steps. Whatever an earlier one acknowledges must be known to all
   * that took it after, and be there in the end.
   *
   * @param pause lets as much happen as it likes.
   */
  async function playAll(
    store: TastingStore,
    steps: readonly Step[],
    pause: () => Promise<void>,
    end: () => Promise<void>,
  ) {
    await create(store, opened());
    const asked = questionOf(opened(), 0).id;
    const savedBy = (state: State, seatId: string) => answersTo(state, asked)[seatId]?.counter ?? 0;
    const acknowledged: { seatId: string; counter: number }[] = [];
    const tabs: { authority: Authority; time: ManualTime; loaded: State; taken: boolean }[] = [];
    let counter = 0;
    let violations = 0;
    let taking: Promise<void> = Promise.resolve();
    const take = async () => {
      const holder = `holder ${tabs.length}`;
      await store.takeHold('a', holder);
      const loaded = await loadState(store);
      const time = new ManualTime();
      const hold = { holder, identity: () => identityOf('a') };
      const tab = {
        authority: new Authority(loaded, store, time.hostClock(), hold),
        time,
        loaded,
        taken: false,
      };
      tab.authority.onTakenOver = () => (tab.taken = true);
      tabs.push(tab);
    };
    const first = take();
    await pause();
    await end();
    await first;
    for (const one of steps) {
      if (one.type === 'take') taking = taking.then(take);
      else {
        const index = one.tab % tabs.length;
        const tab = pickFrom(tabs, index);
        if (one.type === 'tick') tab.time.runNext(Number.POSITIVE_INFINITY);
        else {
          counter += 1;
          const mine = { seatId: `s${one.seat}`, counter };
          void tab.authority.submit(tap(tab.loaded, mine.seatId, mine.counter)).then(() => {
            acknowledged.push(mine);
            const unaware = tabs
              .slice(index + 1)
              .filter(({ loaded }) => savedBy(loaded, mine.seatId) < mine.counter);
            violations += unaware.length;
          });
        }
      }
      await pause();
    }
    await end();
    await taking;
    await end();
    expect(violations).toBe(0);
    const last = await loadState(store);
    for (const { seatId, counter: saved } of acknowledged) {
      expect(savedBy(last, seatId)).toBeGreaterThanOrEqual(saved);
    }
    expect(last).toEqual(tabs.at(-1)?.authority.state);
    for (const tab of tabs) tab.authority.close();
    return { acknowledged: acknowledged.length, takenOver: tabs.filter(({ taken }) => taken).length };
  }

  test('[R8] nothing acknowledged is lost, however their writes are ordered', async () => {
    let acknowledged = 0;
    let takenOver = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(step, { maxLength: 25, size: 'max' }),
        async (scheduler, steps) => {
          const memory = createMemoryTastingStore();
          const slowly = async <Value>(act: () => Promise<Value>): Promise<Value> => {
            await scheduler.schedule(Promise.resolve(), 'on the way');
            const value = await act();
            await scheduler.schedule(Promise.resolve(), 'on the way back');
            return value;
          };
          const store: TastingStore = {
            ...memory,
            commit: (change) =>
              change.identity && !change.holder ? memory.commit(change) : slowly(() => memory.commit(change)),
            noteAlive: (...call) => slowly(() => memory.noteAlive(...call)),
            takeHold: (...call) => slowly(() => memory.takeHold(...call)),
          };
          const played = await playAll(
            store,
            steps,
            async () => {
              if (scheduler.count() > 1) await scheduler.waitOne();
            },
            () => scheduler.waitIdle(),
          );
          acknowledged += played.acknowledged;
          takenOver += played.takenOver;
        },
      ),
      { numRuns: 150 },
    );
    // It was about something.
    expect(acknowledged).toBeGreaterThan(100);
    expect(takenOver).toBeGreaterThan(50);
  });

  test.each(TASTING_STORES)('[R8] nothing acknowledged is lost over %s as it is', async (_, open) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(step, fc.nat(3)), { maxLength: 20, size: 'max' }), async (timed) => {
        const { store } = await open();
        const waits = timed.map(([, wait]) => wait);
        let turn = 0;
        const pause = async () => {
          const turns = waits[turn] ?? 0;
          turn += 1;
          for (let at = 0; at < turns; at += 1) await new Promise((resolve) => setImmediate(resolve));
        };
        await playAll(
          store,
          timed.map(([one]) => one),
          pause,
          settled,
        );
      }),
      { numRuns: 25 },
    );
  });

  test('[R8] a store without fencing would be caught by this', async () => {
    const memory = createMemoryTastingStore();
    const store: TastingStore = {
      ...memory,
      commit: ({ holder: _holder, ...change }) => memory.commit(change),
      noteAlive: (id, aliveMs) => memory.noteAlive(id, aliveMs),
    };
    const steps: Step[] = [
      { type: 'take' },
      { type: 'tap', tab: 0, seat: 1 },
      { type: 'tap', tab: 1, seat: 2 },
    ];
    await expect(playAll(store, steps, settled, settled)).rejects.toThrow(/expected/u);
  });
});
