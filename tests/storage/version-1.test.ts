import { describe, expect, test } from 'vitest';

import type { State } from '../../src/game/state';
import { transition } from '../../src/game/transition';
import { changeBetween } from '../../src/storage/tasting-store';
import { identityOf, type Records } from '../support/kept-tastings';
import { TASTING_STORES } from '../support/tasting-store-subjects';

const question = (id: string, category: string) => ({
  id,
  category,
  options: ['a', 'b', 'c', 'd'].map((option) => ({ id: `${id}${option}`, text: `${category} ${option}` })),
  correct: [`${id}a`],
});

/** A tasting as the first release left it on disk, between its first two questions. */
const VERSION_1: Record<string, unknown> = {
  'tasting/old/identity': {
    version: 1,
    data: {
      id: 'old',
      createdAtMs: 1_700_000_000_000,
      code: '4821',
      claimSecret: 'claim',
      keys: { secret: 'secret', publicKey: 'public' },
    },
  },
  'tasting/old/setup': {
    version: 1,
    data: {
      title: 'Six bottles',
      secondsPerQuestion: 60,
      wines: [
        {
          id: 'w1',
          questions: [
            question('q1', 'color'),
            question('q2', 'region'),
            question('q3', 'grape_variety'),
            question('q4', 'vintage_year'),
            question('q5', 'wine_name'),
          ],
        },
      ],
    },
  },
  'tasting/old/session': {
    version: 1,
    data: {
      id: 'old',
      revision: 7,
      phase: 'question_revealed',
      position: { wine: 0, question: 0 },
      clock: { deadlineMs: null, leftMs: null },
      seats: {
        s1: { id: 's1', key: 'key-1', pseudonym: 'TANNIC-FALCON', status: 'live' },
        s2: { id: 's2', key: 'key-2', pseudonym: 'SILKY-BADGER', status: 'left', hasResult: true },
      },
      seatsIssued: 2,
      revealed: ['q1'],
      startedAtMs: 1_700_000_100_000,
      endedAtMs: null,
    },
  },
  'tasting/old/answers/q1': {
    version: 1,
    data: { revision: 6, bySeat: { s1: { optionId: 'q1a', counter: 2 } } },
  },
  'tasting/old/alive': 1_700_000_200_000.5,
};

const MIGRATED = {
  identity: identityOf('old'),
  session: {
    id: 'old',
    revision: 7,
    phase: 'question_revealed',
    seats: {
      s1: { id: 's1', keys: ['key-1'], formerKeys: [], pseudonym: 'TANNIC-FALCON', status: 'live' },
      s2: {
        id: 's2',
        keys: ['key-2'],
        formerKeys: [],
        pseudonym: 'SILKY-BADGER',
        status: 'left',
        hasResult: true,
      },
    },
    seatLinks: {},
    devices: [],
    deviceLinks: {},
    isDoorClosed: false,
    answers: { q1: { s1: { optionId: 'q1a', counter: 2 } } },
    revealed: ['q1'],
    lostAnswers: [],
  },
  aliveMs: 1_700_000_200_000.5,
};

async function fill(records: Records): Promise<void> {
  for (const [key, value] of Object.entries(VERSION_1)) await records.set(key, value);
}

describe.each(TASTING_STORES)('%s with records of version 1', (_, open) => {
  test('[R4] a tasting of the first release is read as it was', async () => {
    const { store, records } = await open();
    await fill(records);
    const loaded = await store.load('old');
    expect(loaded).toMatchObject({
      ok: true,
      tasting: { identity: MIGRATED.identity, state: MIGRATED.session, aliveMs: MIGRATED.aliveMs },
    });
    expect(await store.list()).toMatchObject([{ readable: true, identity: { epoch: 1 } }]);
    for (const [key, value] of Object.entries(VERSION_1)) expect(await records.get(key)).toEqual(value);
  });

  test('[R4] what changes is written as version 2, and the rest stays readable beside it', async () => {
    const { store, records } = await open();
    await fill(records);
    const loaded = await store.load('old');
    if (!loaded.ok) throw new Error(loaded.reason);
    let state: State = loaded.tasting.state;
    const seen = { phase: 'question_revealed', questionId: 'q1' } as const;
    const steps = [
      { type: 'next', seen },
      { type: 'detach', seatId: 's1' },
    ] as const;
    for (const step of steps) {
      const next = transition(state, step, 1_700_000_300_000).state;
      await store.commit({ ...changeBetween(state, next), aliveMs: 5 });
      state = next;
      const { identity } = loaded.tasting;
      expect(await store.load('old')).toStrictEqual({ ok: true, tasting: { identity, state, aliveMs: 5 } });
    }
    expect(await records.get('tasting/old/session')).toMatchObject({ version: 2 });
    expect(await records.get('tasting/old/setup')).toEqual(VERSION_1['tasting/old/setup']);
  });

  test.each([
    ['identity', { epoch: 1 }],
    ['session', { seats: { s1: { id: 's1', pseudonym: 'TANNIC-FALCON', status: 'live' } } }],
    ['session', { id: 'another' }],
    ['setup', { wines: [] }],
  ])('[STORAGE] a %s of version 1 with %j is damaged', async (part, change) => {
    const { store, records } = await open();
    await fill(records);
    const { data } = VERSION_1[`tasting/old/${part}`] as { data: object };
    await records.set(`tasting/old/${part}`, { version: 1, data: { ...data, ...change } });
    expect(await store.load('old')).toMatchObject({ ok: false, reason: 'DAMAGED', parts: [part] });
  });

  test('[R4] damaged answers of version 1 are lost like any others', async () => {
    const { store, records } = await open();
    await fill(records);
    await records.set('tasting/old/answers/q1', { version: 1, data: null });
    expect(await store.load('old')).toMatchObject({ ok: true, tasting: { state: { lostAnswers: ['q1'] } } });
  });
});
