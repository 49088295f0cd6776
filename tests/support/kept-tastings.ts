import type { Question } from '../../src/game/tasting';
import type { State } from '../../src/game/state';
import { transition } from '../../src/game/transition';
import { changeBetween, type TastingIdentity, type TastingStore } from '../../src/storage/tasting-store';
import { advanceOf, pickFrom, seatedState } from './sequences';

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

export const identityOf = (id: string): TastingIdentity => ({
  id,
  createdAtMs: 1_700_000_000_000,
  code: '4821',
  formerCode: null,
  claimSecret: 'claim',
  epoch: 1,
  isMovedAway: false,
  keys: { secret: 'secret', publicKey: 'public' },
});

export const fresh = (id: string): State => ({ ...seatedState(), id });

export async function create(store: TastingStore, state: State): Promise<void> {
  await store.commit({ ...changeBetween(null, state), identity: identityOf(state.id) });
}

/** A state in the middle of its second question, with answers to both. */
export function underWay(id: string): State {
  let state = fresh(id);
  for (let step = 0; step < 4; step += 1) {
    state = answered(state, 's1', step + 1);
    state = transition(state, advanceOf(state), 1000 + step).state;
  }
  return answered(state, 's2', 1);
}

/** The question of a number, counted from 0 over all wines. */
export function questionOf(state: State, index: number): Question {
  return pickFrom(
    state.setup.wines.flatMap(({ questions }) => questions),
    index,
  );
}

/** The same with an answer of a seat to the current question. */
export function answered(state: State, seatId: string, counter: number): State {
  const question = pickFrom(
    pickFrom(state.setup.wines, state.position.wine).questions,
    state.position.question,
  );
  const optionId = pickFrom(question.options, counter).id;
  const command = { type: 'answer', seatId, questionId: question.id, optionId, counter } as const;
  return transition(state, command, 1000).state;
}

export async function dump(records: Records): Promise<Map<string, unknown>> {
  const all = new Map<string, unknown>();
  for (const key of await records.keys()) all.set(key, await records.get(key));
  return all;
}
