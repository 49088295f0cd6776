import { describe, expect, test } from 'vitest';

import type { TabLock } from '../../src/host/tab-lock';

/** The tabs of one browser. */
export interface TabLockSubject {
  /** The lock as another tab sees it. */
  tab(): TabLock;
  /** Everything that is under way arrives, and a few seconds pass. */
  settle(): Promise<void>;
}

/**
 * What every `TabLock` has to do (R8).
 *
 * @param open a browser with no tasting held, a new one at each call.
 */
export function testTabLock(name: string, open: () => TabLockSubject): void {
  describe(`${name} lets one tab have a tasting`, () => {
    /** Holds, and tells what came of it. */
    function hold(subject: TabLockSubject, lock: TabLock, how: 'ask' | 'take over' = 'ask', id = 'a') {
      const own = { losses: 0, release: undefined as (() => void) | null | undefined };
      const held = lock.hold(id, how, () => (own.losses += 1)).then((release) => (own.release = release));
      return Object.assign(own, {
        outcome: async () => {
          await subject.settle();
          return own.release === undefined ? 'waiting' : own.release ? 'held' : 'elsewhere';
        },
        held,
      });
    }

    /** Two tabs; the first has the tasting. */
    async function firstHolds() {
      const subject = open();
      const [first, second] = [subject.tab(), subject.tab()];
      const one = hold(subject, first);
      await one.outcome();
      return { subject, first, second, one };
    }

    test('[R8] the first that asks gets it, the second is told that another tab has it', async () => {
      const subject = open();
      const one = hold(subject, subject.tab());
      expect(await one.outcome()).toBe('held');
      expect(await hold(subject, subject.tab()).outcome()).toBe('elsewhere');
      expect(one.losses).toBe(0);
    });

    test('[R8] of many that ask at once one gets it', async () => {
      const subject = open();
      const all = [subject.tab(), subject.tab(), subject.tab()].map((lock) => hold(subject, lock));
      const outcomes = [];
      for (const one of all) outcomes.push(await one.outcome());
      expect(outcomes.sort()).toEqual(['elsewhere', 'elsewhere', 'held']);
      expect(all.map(({ losses }) => losses)).toEqual([0, 0, 0]);
    });

    test('[R8] it is free again when its tab lets go of it', async () => {
      const { subject, first, second, one } = await firstHolds();
      one.release?.();
      await subject.settle();
      const two = hold(subject, second);
      expect(await two.outcome()).toBe('held');
      expect(await hold(subject, first).outcome()).toBe('elsewhere');
      expect([one.losses, two.losses]).toEqual([0, 0]);
    });

    test('[R8] a tab that takes over has it alone: the first is told, once', async () => {
      const { subject, first, second, one } = await firstHolds();
      const two = hold(subject, second, 'take over');
      expect(await two.outcome()).toBe('held');
      await subject.settle();
      expect([one.losses, two.losses]).toEqual([1, 0]);
      expect(await hold(subject, first).outcome()).toBe('elsewhere');
    });

    test('[R8] who was taken over cannot let go of what is not theirs', async () => {
      const { subject, first, second, one } = await firstHolds();
      const two = hold(subject, second, 'take over');
      await two.outcome();
      one.release?.();
      expect(await hold(subject, first).outcome()).toBe('elsewhere');
      expect(two.losses).toBe(0);
    });

    test('[R8] it can be taken over and back', async () => {
      const { subject, first, second, one } = await firstHolds();
      const two = hold(subject, second, 'take over');
      await two.outcome();
      const three = hold(subject, first, 'take over');
      expect(await three.outcome()).toBe('held');
      expect([one.losses, two.losses, three.losses]).toEqual([1, 1, 0]);
      three.release?.();
      expect(await hold(subject, second).outcome()).toBe('held');
    });

    test('[R8] to take over what nobody has is to get it', async () => {
      const subject = open();
      expect(await hold(subject, subject.tab(), 'take over').outcome()).toBe('held');
    });

    test('[R8] two tastings have nothing to do with each other', async () => {
      const subject = open();
      const one = hold(subject, subject.tab(), 'ask', 'a');
      await one.outcome();
      const two = hold(subject, subject.tab(), 'ask', 'ab');
      expect(await two.outcome()).toBe('held');
      two.release?.();
      expect(await hold(subject, subject.tab(), 'take over', 'ab').outcome()).toBe('held');
      expect(one.losses).toBe(0);
    });
  });
}
