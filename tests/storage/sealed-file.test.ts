import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Setup } from '../../src/game/tasting';
import { checksumOf } from '../../src/storage/record';
import { readSealedFile, writeSealedFile } from '../../src/storage/sealed-file';
import { readTastingFile, writeTastingFile } from '../../src/storage/tasting-file';
import { create, dump, identityOf, underWay } from '../support/kept-tastings';
import { setupOf } from '../support/setups';
import { TASTING_STORES } from '../support/tasting-store-subjects';

const SEAL = 'A'.repeat(43);
const sealed = (setup: Setup, seal = SEAL) => ({ ...setup, seal });
const SETUP = sealed(setupOf(3));
const TEXT = writeSealedFile(SETUP);

const questionsOf = (setup: Setup) => setup.wines.flatMap((wine) => wine.questions);

/** The same with another option right in each question. */
function withOtherTruth(setup: Setup): Setup {
  const wines = setup.wines.map((wine) => ({
    ...wine,
    questions: wine.questions.map((question) => ({
      ...question,
      correct: question.options.filter(({ id }) => !question.correct.includes(id)).map(({ id }) => id),
    })),
  }));
  return { ...setup, wines };
}

const seals = () => fc.stringMatching(/^[\w-]{43}$/u);

test('[T4] any sealed tasting comes back from its file with its right answers', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.integer(), seals(), (wines, seed, seal) => {
      const setup = sealed(setupOf(wines, 60, seed), seal);
      expect(readSealedFile(writeSealedFile(setup))).toStrictEqual({ ok: true, setup });
    }),
    { numRuns: 40 },
  );
});

test('[T4] nothing of the file but the scrambled part depends on what is right', () => {
  const other = writeSealedFile({ ...withOtherTruth(SETUP), seal: SEAL });
  const masked = (text: string) => text.replace(/"(answers|sum)":"[^"]*"/gu, '"$1":"…"');
  expect(masked(other)).toBe(masked(TEXT));
  expect(other).not.toBe(TEXT);
  expect(other).toHaveLength(TEXT.length);
  expect(TEXT).not.toContain('"correct"');
});

test('[T4] with another key the same answers are scrambled into something else', () => {
  const answers = (text: string) => /"answers":"([^"]*)"/u.exec(text)?.[1];
  expect(answers(writeSealedFile(sealed(SETUP, 'B'.repeat(43))))).not.toBe(answers(TEXT));
});

test('[T4] the file of a tasting that was played holds its wines and nothing else of it', () => {
  const state = underWay('a');
  const text = writeSealedFile(sealed(state.setup));
  for (const seat of Object.values(state.seats)) expect(text).not.toContain(seat.pseudonym);
  const { keys, claimSecret, code } = identityOf('a');
  for (const secret of [keys.secret, keys.publicKey, claimSecret, code ?? '']) {
    expect(text).not.toContain(`"${secret}"`);
  }
});

const LINED = {
  ...SETUP,
  wines: SETUP.wines.map((wine, index) =>
    index === 1 ? { ...wine, line: 'Anna’s uncle made it, à Pomerol' } : wine,
  ),
};

test('[P8] the lines about its bottles are scrambled too, and come back', () => {
  const text = writeSealedFile(LINED);
  expect(text).not.toContain('Pomerol');
  expect(text).not.toContain('"line"');
  expect(readSealedFile(text)).toStrictEqual({ ok: true, setup: LINED });
  expect(TEXT).not.toContain('"lines"');
});

describe('a sealed file that cannot be used', () => {
  /** The file with a change and a sum that fits it. */
  // oxlint-disable-next-line typescript/no-explicit-any
  function forged(change: (setup: any) => void): string {
    const file = JSON.parse(TEXT) as { format: string; version: number; setup: unknown };
    change(file.setup);
    return JSON.stringify({ ...file, sum: checksumOf(file.format, file.version, file.setup) });
  }

  test('[T8] a forged file without a fault would be read', () => {
    expect(readSealedFile(forged(() => {}))?.ok).toBe(true);
  });

  test.each<[string, string, string | null]>([
    ['no sealed file', '{}', null],
    ['no JSON', 'hello', null],
    ['torn', TEXT.slice(0, -20), null],
    [
      'a tasting file',
      writeTastingFile({ identity: identityOf('a'), state: underWay('a'), aliveMs: 1 }, 1),
      null,
    ],
    ['newer', TEXT.replace('"version":1', '"version":2'), 'NEWER'],
    ['newer and of another shape', '{"format":"sommelier-arena-sealed","version":7}', 'NEWER'],
    ['of half a version', TEXT.replace('"version":1', '"version":1.5'), 'SEALED_DAMAGED'],
    ['without a setup', '{"format":"sommelier-arena-sealed","version":1}', 'SEALED_DAMAGED'],
    ['with one letter changed', TEXT.replace('wine 1 region', 'wine 1 Region'), 'SEALED_DAMAGED'],
    ['without its sealed part', forged((setup) => delete setup['sealed']), 'SEALED_DAMAGED'],
    [
      'with an answer too few',
      forged(({ sealed: part }) => (part.answers = part.answers.slice(2))),
      'SEALED_DAMAGED',
    ],
    ['with answers that are no hex', forged(({ sealed: part }) => (part.answers = 'zz')), 'SEALED_DAMAGED'],
    [
      'with an answer in the open as well',
      forged(({ wines }) => (wines[0].questions[0].correct = [wines[0].questions[0].options[0].id])),
      'SEALED_DAMAGED',
    ],
    ['with a line in the open', forged(({ wines }) => (wines[0].line = 'Pomerol')), 'SEALED_DAMAGED'],
    ['with lines of nothing', forged(({ sealed: part }) => (part.lines = 'abcd')), 'SEALED_DAMAGED'],
    ['with too long a title', forged((setup) => (setup['title'] = 'x'.repeat(81))), 'SEALED_DAMAGED'],
    [
      'with an option twice',
      forged(({ wines }) => (wines[0].questions[0].options[1].text = wines[0].questions[0].options[0].text)),
      'SEALED_DAMAGED',
    ],
    [
      'nested without end',
      TEXT.replace('"title":', `"deep":${'['.repeat(1e5)}${']'.repeat(1e5)},"title":`),
      'SEALED_DAMAGED',
    ],
  ])('[T8] %s', (_, text, code) => {
    expect(readSealedFile(text)).toEqual(code && { ok: false, code });
  });

  test('[T8] a tasting file reader takes none of it', () => {
    expect(readTastingFile(TEXT)).toEqual({ ok: false, code: 'NOT_A_TASTING' });
  });
});

test.each(TASTING_STORES)(
  '[P8] %s keeps the right answers of a sealed tasting scrambled',
  async (_, open) => {
    const { store, records } = await open();
    const state = { ...underWay('a'), setup: sealed(underWay('a').setup) };
    await create(store, state);
    expect(await store.load('a')).toMatchObject({ ok: true, tasting: { state } });
    for (const value of (await dump(records)).values()) {
      expect(JSON.stringify(value)).not.toContain('"correct"');
    }
  },
);

test('[P8] the tasting file of a sealed tasting keeps them scrambled too, and gives them back', () => {
  const state = { ...underWay('a'), setup: SETUP, answers: {}, revealed: [] };
  const tasting = { identity: identityOf('a'), state, aliveMs: 1 };
  const text = writeTastingFile(tasting, 5);
  expect(text).not.toContain('"correct"');
  expect(readTastingFile(text)).toStrictEqual({ ok: true, tasting, exportedAtMs: 5 });
  expect(questionsOf(SETUP)).toHaveLength(15);
});
