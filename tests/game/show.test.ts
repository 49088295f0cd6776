import { describe, expect, test } from 'vitest';

import { advance, after, expectRefused, press, T0 } from '../support/rules';
import { keyOf, seatedState, seenOf } from '../support/sequences';
import { twoWines } from '../support/setups';

const podium = (state: Parameters<typeof seenOf>[0], step: 1 | 2 | 3) =>
  ({ type: 'podium', seen: seenOf(state), step }) as const;

describe('the podium', () => {
  test('[P13] third to first within `ended`, step by step, and again from the start', () => {
    let state = after(advance(seatedState(twoWines(), 3), 2), T0, { type: 'end' });
    expect(state.podium).toBe(0);
    for (const step of [1, 2, 3, 1] as const) {
      state = after(state, T0, podium(state, step));
      expect(state).toMatchObject({ phase: 'ended', podium: step });
      expect(after(state, T0, podium(state, step))).toBe(state);
    }
  });

  test('[P13] not before the end', () => {
    const state = advance(seatedState(twoWines(), 3), 2);
    expectRefused(state, podium(state, 1), T0, 'NOT_NOW');
  });
});

describe('since when a seat is away', () => {
  test('[P1] from its going to its coming back, by whatever way', () => {
    const open = press(seatedState(twoWines(), 2), 'start', T0);
    const away = after(open, T0 + 500, { type: 'detach', seatId: 's1' });
    expect(away.seats['s1']).toMatchObject({ status: 'away', awaySinceMs: T0 + 500 });
    expect(after(away, T0 + 900, { type: 'detach', seatId: 's1' })).toBe(away);
    const back = after(away, T0 + 900, { type: 'attach', key: keyOf(0) });
    expect(back.seats['s1']).toEqual(open.seats['s1']);
    const given = after(
      away,
      T0 + 900,
      { type: 'hand over', seatId: 's1', hash: 'link' },
      { type: 'claim', hash: 'link', key: 'other' },
    );
    expect(given.seats['s1']).not.toHaveProperty('awaySinceMs');
    const left = after(away, T0 + 900, { type: 'leave', seatId: 's1' });
    expect(left.seats['s1']).not.toHaveProperty('awaySinceMs');
  });

  test('[R4] after a reload since the tab was last alive', () => {
    const open = press(seatedState(twoWines(), 2), 'start', T0);
    const away = after(open, T0 + 500, { type: 'detach', seatId: 's1' });
    const back = after(away, T0 + 90_000, { type: 'restore', lastAliveMs: T0 + 800 });
    expect(Object.values(back.seats).map(({ awaySinceMs }) => awaySinceMs)).toEqual([T0 + 500, T0 + 800]);
  });
});
