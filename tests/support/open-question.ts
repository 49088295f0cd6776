import type { State } from '../../src/game/state';
import { transition } from '../../src/game/transition';
import type { TastingStore } from '../../src/storage/tasting-store';
import { questionOf } from './kept-tastings';
import { SETUPS, advanceOf, pickFrom, seatedState } from './sequences';

/** A tasting whose first question is open and stays so. */
export function opened(): State {
  const state = { ...seatedState(pickFrom(SETUPS, 1)), id: 'a' };
  return transition(state, advanceOf(state), 1_000_000).state;
}

/** An answer to it. */
export const tap = (state: State, seatId: string, counter: number) => {
  const { id, options } = questionOf(state, 0);
  const optionId = pickFrom(options, counter).id;
  return { type: 'answer', seatId, questionId: id, optionId, counter } as const;
};

/** The state of tasting `a` on disk. */
export async function loadState(store: TastingStore): Promise<State> {
  const loaded = await store.load('a');
  if (!loaded.ok) throw new Error(loaded.reason);
  return loaded.tasting.state;
}

/** Everything that is under way in this process has happened. */
export const settled = async () => {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};
