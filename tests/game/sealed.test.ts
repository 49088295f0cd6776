import { expect, test } from 'vitest';

import { isSealed } from '../../src/game/is-sealed';
import { transition } from '../../src/game/transition';
import { advanceOf, seatedState } from '../support/sequences';
import { setupOf, twoWines } from '../support/setups';

const sealed = { ...twoWines(), seal: 'A'.repeat(43) };

test('[T6] a sealed tasting takes no edit: what cannot be looked at cannot be changed', () => {
  const state = seatedState(sealed, 2);
  const command = { type: 'edit', setup: setupOf(1) } as const;
  expect(transition(state, command, 1000)).toEqual({ state, refusal: 'NOT_NOW' });
});

test('[P9] whatever is played, it stays sealed', () => {
  let state = seatedState(sealed, 2);
  while (state.phase !== 'ended') {
    state = transition(state, advanceOf(state), 1000).state;
    expect(isSealed(state.setup)).toBe(true);
  }
  expect(isSealed(twoWines())).toBe(false);
});
