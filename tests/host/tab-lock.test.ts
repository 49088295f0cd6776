import { describe, expect, test } from 'vitest';

import { testTabLock } from '../contracts/tab-lock-contract';
import { LeaseTabs, type LeaseTab } from '../support/lease-tabs';
import { createMemoryTabLock } from '../support/memory-tab-lock';
import { settled } from '../support/open-question';

testTabLock('a lock in memory', () => {
  const lock = createMemoryTabLock();
  return { tab: () => lock, settle: settled };
});

testTabLock('a lease', () => {
  const tabs = new LeaseTabs();
  return { tab: () => tabs.open().lock, settle: () => tabs.advance(5000) };
});

describe('a lease', () => {
  function hold(tab: LeaseTab, how: 'ask' | 'take over' = 'ask') {
    const own = { outcome: 'waiting', losses: 0, release: () => {} };
    void tab.lock
      .hold('a', how, () => (own.losses += 1))
      .then(
        (release) => {
          own.outcome = release ? 'held' : 'elsewhere';
          own.release = release ?? own.release;
        },
        (error: Error) => (own.outcome = error.message),
      );
    return own;
  }

  async function heldBy(tab: LeaseTab) {
    const own = hold(tab);
    await settled();
    expect(own.outcome).toBe('held');
    return own;
  }

  test('[R8] it is renewed every two seconds, in a minute too', async () => {
    const tabs = new LeaseTabs();
    await heldBy(tabs.open());
    const startMs = tabs.time.nowMs;
    for (const atMs of [2000, 4000, 60_000]) {
      await tabs.advance(startMs + atMs + 100 - tabs.time.nowMs);
      expect((await tabs.lease())?.renewedAtMs).toBe(startMs + atMs);
    }
  });

  test('[R8] a tab that answers is asked and no more: the second knows at once', async () => {
    const tabs = new LeaseTabs();
    const one = await heldBy(tabs.open());
    const two = hold(tabs.open());
    await settled();
    expect([one.losses, two.outcome]).toEqual([0, 'elsewhere']);
  });

  test('[R8] a tab that crashed keeps nobody longer than ten seconds after its last renewal', async () => {
    const tabs = new LeaseTabs();
    const first = tabs.open();
    await heldBy(first);
    await tabs.advance(2000);
    first.isSuspended = true;
    await tabs.advance(4000);
    const two = hold(tabs.open());
    await tabs.advance(5900);
    expect(two.outcome).toBe('waiting');
    await tabs.advance(200);
    expect(two.outcome).toBe('held');
  });

  test('[R8] a lease unrenewed for ten seconds is taken without asking', async () => {
    const tabs = new LeaseTabs();
    const first = tabs.open();
    await heldBy(first);
    first.isSuspended = true;
    await tabs.advance(10_000);
    await heldBy(tabs.open());
  });

  test('[R8] a tab that slept through this learns that it has lost the tasting when it wakes', async () => {
    const tabs = new LeaseTabs();
    const first = tabs.open();
    const one = await heldBy(first);
    first.isSuspended = true;
    await tabs.advance(10_000);
    const two = await heldBy(tabs.open());
    expect(one.losses).toBe(0);
    first.isSuspended = false;
    await tabs.advance(2000);
    expect([one.losses, two.losses]).toEqual([1, 0]);
    await tabs.advance(20_000);
    expect([one.losses, two.losses]).toEqual([1, 0]);
  });

  test('[R8] a tab that slept and was not missed goes on', async () => {
    const tabs = new LeaseTabs();
    const first = tabs.open();
    const one = await heldBy(first);
    first.isSuspended = true;
    await tabs.advance(60_000);
    first.isSuspended = false;
    await tabs.advance(2000);
    const two = hold(tabs.open());
    await settled();
    expect([one.losses, two.outcome]).toEqual([0, 'elsewhere']);
  });

  test('[R8] a tab that cannot answer is known by its renewals', async () => {
    const tabs = new LeaseTabs();
    const first = tabs.open();
    const one = await heldBy(first);
    first.isDeaf = true;
    const two = hold(tabs.open());
    await tabs.advance(11_000);
    expect([one.losses, two.outcome]).toEqual([0, 'elsewhere']);
    const three = hold(tabs.open(), 'take over');
    await tabs.advance(2000);
    expect([one.losses, three.outcome]).toEqual([1, 'held']);
  });

  test('[R8] a tab that is reloaded waits a second at most for the page before it', async () => {
    const tabs = new LeaseTabs();
    const before = tabs.open('my tab');
    await heldBy(before);
    before.isSuspended = true;
    const after = hold(tabs.open('my tab'));
    await tabs.advance(1000);
    expect(after.outcome).toBe('held');
  });

  test('[R8] a tab that was duplicated is not its twin', async () => {
    const tabs = new LeaseTabs();
    const one = await heldBy(tabs.open('my tab'));
    const twin = hold(tabs.open('my tab'));
    await tabs.advance(1000);
    expect([one.losses, twin.outcome]).toEqual([0, 'elsewhere']);
  });

  test('[R8] who waits for a crashed tab hears at once when it lets go after all', async () => {
    const tabs = new LeaseTabs();
    const first = tabs.open();
    const one = await heldBy(first);
    first.isDeaf = true;
    const two = hold(tabs.open());
    await settled();
    first.isDeaf = false;
    one.release();
    await settled();
    expect(two.outcome).toBe('held');
  });

  test('[R8] clocks that differ never leave it with two', async () => {
    for (const aheadMs of [-3_600_000, 3_600_000]) {
      const tabs = new LeaseTabs();
      const one = await heldBy(tabs.open());
      const two = hold(tabs.open('another', aheadMs));
      await tabs.advance(15_000);
      // By a clock that is far ahead the lease has run out long ago: it is taken, and the first is told.
      const expected = aheadMs > 0 ? [1, 'held'] : [0, 'elsewhere'];
      expect([one.losses, two.outcome]).toEqual(expected);
    }
  });

  test('[R8] a crashed tab whose clock was ahead keeps nobody longer than ten seconds', async () => {
    const tabs = new LeaseTabs();
    const first = tabs.open('ahead', 3_600_000);
    await heldBy(first);
    first.isSuspended = true;
    const two = hold(tabs.open());
    await tabs.advance(10_000);
    expect(two.outcome).toBe('held');
  });

  test('[R8] storage that was cleared takes no lease away', async () => {
    const tabs = new LeaseTabs();
    const one = await heldBy(tabs.open());
    await tabs.leases.exchange('a', () => null);
    await tabs.advance(2000);
    expect([one.losses, (await tabs.lease())?.tab]).toEqual([0, 'tab 0']);
  });

  test('[R8] storage that refuses a renewal is asked again, but not when another tab says that it has taken over', async () => {
    const tabs = new LeaseTabs();
    const first = tabs.open();
    const one = await heldBy(first);
    first.isBroken = true;
    await tabs.advance(6000);
    expect(one.losses).toBe(0);
    const two = hold(tabs.open(), 'take over');
    await settled();
    expect([one.losses, two.outcome]).toEqual([1, 'held']);
    const third = tabs.open();
    third.isBroken = true;
    const three = hold(third);
    await settled();
    expect(three.outcome).toBe('refused');
  });

  test('[STORAGE] a lease that cannot be read is none, and odd messages disturb nobody', async () => {
    const tabs = new LeaseTabs();
    await tabs.leases.exchange('a', () => ({ page: 1 }) as never);
    const one = await heldBy(tabs.open());
    tabs.post(null);
    tabs.post({ type: 'lost', id: 'a' } as never);
    tabs.post({ type: 'taken' } as never);
    tabs.post({ type: 'taken', id: 'a' });
    await tabs.advance(3000);
    expect(one.losses).toBe(0);
  });
});
