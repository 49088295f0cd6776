import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { State } from '../../src/game/state';
import { checksumOf } from '../../src/storage/record';
import { MAX_FILE_BYTES, readTastingFile, writeTastingFile } from '../../src/storage/tasting-file';
import type { StoredTasting } from '../../src/storage/tasting-store';
import { identityOf, questionOf, underWay } from '../support/kept-tastings';
import { SETUPS, keyOf, pickFrom, play, seatedState, sequences } from '../support/sequences';

const stored = (state: State): StoredTasting => ({
  identity: identityOf(state.id),
  state,
  aliveMs: 12_345.5,
});
const devices = (...keys: string[]) => keys.map((key) => ({ key, kind: 'screen', isLive: false }));
const TEXT = writeTastingFile(stored(underWay('a')), 1000);

test('[T5] any tasting comes back from its file exactly', () => {
  fc.assert(
    fc.property(sequences(), fc.nat(9), (steps, pick) => {
      const setup = pickFrom(SETUPS, pick);
      const [first, ...others] = setup.wines;
      const lined = first && pick > 4 ? [{ ...first, line: 'From the old mill' }, ...others] : setup.wines;
      const state = play(steps, seatedState({ ...setup, wines: lined }), () => {});
      for (const tasting of [stored(state), { ...stored(state), aliveMs: null }]) {
        expect(readTastingFile(writeTastingFile(tasting, 77))).toStrictEqual({
          ok: true,
          tasting,
          exportedAtMs: 77,
        });
      }
    }),
    { numRuns: 60 },
  );
});

test('[T5] epoch, the mark of a move and codes are kept as they are', () => {
  const tasting = stored(underWay('a'));
  const identity = { ...tasting.identity, epoch: 4, isMovedAway: true, code: null, formerCode: '1234' };
  const read = readTastingFile(writeTastingFile({ ...tasting, identity }, 1));
  expect(read).toMatchObject({ ok: true, tasting: { identity } });
});

test('[T5] one from before there were big screens and remotes is read, and has none', () => {
  const { state, ...rest } = JSON.parse(TEXT) as { state: Record<string, unknown> };
  const { devices: _devices, deviceLinks: _links, ...older } = state;
  const { exportedAtMs, identity, aliveMs } = rest as Record<string, unknown>;
  const sum = checksumOf('sommelier-arena-tasting', 1, exportedAtMs, identity, older, aliveMs);
  const read = readTastingFile(JSON.stringify({ ...rest, state: older, sum }));
  expect(read).toMatchObject({ ok: true, tasting: { state: { devices: [], deviceLinks: {} } } });
});

test('[T5] the first thing in it says that it is secret', () => {
  expect(TEXT.split('\n')[0]).toMatch(/secret.*right answers.*keys/u);
});

test('[T5] an editor that adds a byte order mark does no harm', () => {
  expect(readTastingFile(`\ufeff${TEXT}`).ok).toBe(true);
});

describe('a file that is no tasting', () => {
  interface Content {
    exportedAtMs: unknown;
    identity: Record<string, unknown>;
    state: Record<string, unknown>;
    aliveMs: unknown;
  }

  /** The file with a change and a sum that fits it: what somebody who means harm would write. */
  function forged(change: (content: Content) => void): string {
    const file = JSON.parse(TEXT) as Content & { format: string; version: number };
    change(file);
    const { exportedAtMs, identity, state, aliveMs } = file;
    const sum = checksumOf(file.format, file.version, exportedAtMs, identity, state, aliveMs);
    return JSON.stringify({ ...file, sum });
  }
  const stateWith = (change: (state: any) => void) => forged(({ state }) => change(state)); // oxlint-disable-line typescript/no-explicit-any
  const identityWith = (change: object) => forged(({ identity }) => Object.assign(identity, change));
  const question = 'setup.wines.0.questions.0';
  /** Puts a value at a path such as `seats.s1.keys`. */
  const at = (path: string, value: unknown) =>
    stateWith((state) => {
      const steps = path.split('.');
      const last = steps.pop() ?? '';
      let inner = state;
      for (const step of steps) inner = inner[step];
      inner[last] = value;
    });

  test('[T5] a forged file without a fault would be read', () => {
    expect(readTastingFile(forged(() => {})).ok).toBe(true);
  });

  const state = underWay('a');
  const first = questionOf(state, 0);
  const REPAIR = { type: 'void', questionId: first.id, atMs: 5, before: [first.options[0]?.id], after: null };
  const options = (text: string) => [{ ...first.options[0], text }, ...first.options.slice(1)];

  test('[J6][P13] one from before there were people let in, a podium, and what goes on by itself is read', () => {
    const older = stateWith((state) => {
      delete state.podium;
      delete state.goesOnAtMs;
    });
    expect(readTastingFile(older)).toStrictEqual(readTastingFile(TEXT));
  });

  test('[P14] one with a repair is read, and so is one from before there were any', () => {
    expect(readTastingFile(at('repairs', [REPAIR]))).toMatchObject({
      ok: true,
      tasting: { state: { repairs: [REPAIR] } },
    });
    expect(readTastingFile(stateWith((older) => delete older.repairs))).toStrictEqual(readTastingFile(TEXT));
  });

  test.each<[string, string, string]>([
    ['nothing', '', 'NOT_JSON'],
    ['text', 'a tasting', 'NOT_JSON'],
    ['cut short', TEXT.slice(0, -30), 'NOT_JSON'],
    ['null', 'null', 'NOT_A_TASTING'],
    ['a list', '[]', 'NOT_A_TASTING'],
    ['a number', '5', 'NOT_A_TASTING'],
    ['an empty object', '{}', 'NOT_A_TASTING'],
    ['of another format', TEXT.replace('sommelier-arena-tasting', 'sommelier-arena-taste'), 'NOT_A_TASTING'],
    ['newer', TEXT.replace('"version":1', '"version":2'), 'NEWER'],
    ['newer and of another shape', '{"format":"sommelier-arena-tasting","version":9}', 'NEWER'],
    ['of half a version', TEXT.replace('"version":1', '"version":0.5'), 'NOT_A_TASTING'],
    ['without its sum', TEXT.replace('"sum"', '"some"'), 'NOT_A_TASTING'],
    ['with one thing changed', TEXT.replace('Six bottles', 'Six Bottles'), 'NOT_A_TASTING'],
    ['too large', `${TEXT}${' '.repeat(MAX_FILE_BYTES)}`, 'TOO_LARGE'],
    ['too large in bytes alone', `"${'é'.repeat(MAX_FILE_BYTES / 2)}"`, 'TOO_LARGE'],
    ['nested without end', '['.repeat(200_000), 'NOT_JSON'],
    [
      'deeper than can be written',
      TEXT.replace('"state":{', `"state":{"deep":${'['.repeat(1e6)}${']'.repeat(1e6)},`),
      'NOT_A_TASTING',
    ],
    ['of another id inside', at('id', 'b'), 'NOT_A_TASTING'],
    [
      'with an id that is a path',
      forged((f) => [(f.identity['id'] = '../b'), (f.state['id'] = '../b')]),
      'NOT_A_TASTING',
    ],
    ['with a code of five digits', identityWith({ code: '12345' }), 'NOT_A_TASTING'],
    ['with a key that is none', identityWith({ keys: { secret: 'a b', publicKey: 'x' } }), 'NOT_A_TASTING'],
    ['with an epoch beyond counting', identityWith({ epoch: 1e300 }), 'NOT_A_TASTING'],
    ['with a position beyond the wines', at('position', { wine: 9, question: 0 }), 'NOT_A_TASTING'],
    ['with a revision beyond counting', at('revision', 1e300), 'NOT_A_TASTING'],
    ['with a long title', at('setup.title', 'x'.repeat(81)), 'NOT_A_TASTING'],
    [
      'with too many wines',
      stateWith((s) => (s.setup.wines = Array(31).fill(s.setup.wines[0]))),
      'NOT_A_TASTING',
    ],
    ['with one wine twice', stateWith((s) => s.setup.wines.push(s.setup.wines[0])), 'NOT_A_TASTING'],
    [
      'with questions out of order',
      stateWith((s) => s.setup.wines[0].questions.push(s.setup.wines[0].questions.shift())),
      'NOT_A_TASTING',
    ],
    ['with a question id twice', at('setup.wines.0.questions.1.id', first.id), 'NOT_A_TASTING'],
    ['with seven seconds', at('setup.secondsPerQuestion', 7), 'NOT_A_TASTING'],
    ['with a right answer that is none', at(`${question}.correct`, ['nobody']), 'NOT_A_TASTING'],
    [
      'with an option of 400 characters',
      at(`${question}.options`, options('x'.repeat(400))),
      'NOT_A_TASTING',
    ],
    [
      'with an option that turns the line',
      at(`${question}.options`, options('wine \u202Eder')),
      'NOT_A_TASTING',
    ],
    ['with an empty option', at(`${question}.options`, options('')), 'NOT_A_TASTING'],
    [
      'with an option twice',
      at(`${question}.options`, options(first.options[1]?.text ?? '')),
      'NOT_A_TASTING',
    ],
    ['with a name that turns the line', at('seats.s1.pseudonym', 'A\u202EB'), 'NOT_A_TASTING'],
    ['with a name without end', at('seats.s1.pseudonym', 'A'.repeat(41)), 'NOT_A_TASTING'],
    ['with a seat under another id', at('seats.s1.id', 's2'), 'NOT_A_TASTING'],
    ['with a seat not given yet', at('seatsIssued', 3), 'NOT_A_TASTING'],
    ['with one key for two seats', at('seats.s1.keys', ['key-1']), 'NOT_A_TASTING'],
    ['with answers to no question', at('answers.none', {}), 'NOT_A_TASTING'],
    [
      'with an answer of nobody',
      at(`answers.${first.id}.s99`, { optionId: first.options[0]?.id, counter: 1 }),
      'NOT_A_TASTING',
    ],
    ['with an answer that is no option', at(`answers.${first.id}.s1.optionId`, 'none'), 'NOT_A_TASTING'],
    ['with a reveal of nothing', at('revealed', ['none']), 'NOT_A_TASTING'],
    ['with a reveal twice', at('revealed', [first.id, first.id]), 'NOT_A_TASTING'],
    ['with a repair of nothing', at('repairs', [{ ...REPAIR, questionId: 'none' }]), 'NOT_A_TASTING'],
    [
      'with a repair before the reveal',
      at('repairs', [{ ...REPAIR, questionId: questionOf(state, 1).id }]),
      'NOT_A_TASTING',
    ],
    ['with a repair by no option', at('repairs', [{ ...REPAIR, after: ['none'] }]), 'NOT_A_TASTING'],
    ['with losses of nothing', at('lostAnswers', ['none']), 'NOT_A_TASTING'],
    ['with a first name that turns the line', at('seats.s1.firstName', 'A\u202EB'), 'NOT_A_TASTING'],
    ['with a first name without end', at('seats.s1.firstName', 'A'.repeat(21)), 'NOT_A_TASTING'],
    ['with a first name of nothing', at('seats.s1.firstName', ''), 'NOT_A_TASTING'],
    ['with half a beginning', at('seats.s1.fromWine', 0), 'NOT_A_TASTING'],
    [
      'with a beginning beyond the wines',
      stateWith((s) => Object.assign(s.seats.s1, { fromWine: 9, fromQuestion: 0 })),
      'NOT_A_TASTING',
    ],
    ['with a wine sat out that is none', at('seats.s1.sitsOutWines', [9]), 'NOT_A_TASTING'],
    ['with a wine sat out twice', at('seats.s1.sitsOutWines', [0, 0]), 'NOT_A_TASTING'],
    ['with a question sat out twice', at('seats.s1.satOutQuestions', ['q1', 'q1']), 'NOT_A_TASTING'],
    ['with a podium of four steps', at('podium', 4), 'NOT_A_TASTING'],
    ['with less than no time added', at('clock.addedMs', -1), 'NOT_A_TASTING'],
    ['with a line of 201 characters', at('setup.wines.0.line', 'x'.repeat(201)), 'NOT_A_TASTING'],
    ['with a line that turns', at('setup.wines.0.line', 'a\u202Eb'), 'NOT_A_TASTING'],
    [
      'that goes on after one second',
      at('setup.flow', { revealWhenAllAnswered: false, goOnAfterSeconds: 1 }),
      'NOT_A_TASTING',
    ],
    [
      'with a link of odd text',
      at('seatLinks', { 'a b': { seatId: 's1', kind: 'add', expiresMs: 1 } }),
      'NOT_A_TASTING',
    ],
    ['of a wrong type', at('isDoorClosed', 'no'), 'NOT_A_TASTING'],
    ['with five devices', at('devices', devices('a', 'b', 'c', 'd', 'e')), 'NOT_A_TASTING'],
    ['with one device twice', at('devices', devices('a', 'a')), 'NOT_A_TASTING'],
    ['with a seat’s key for a device', at('devices', devices(keyOf(0))), 'NOT_A_TASTING'],
    ['with a device of odd text', at('devices', devices('a b')), 'NOT_A_TASTING'],
    [
      'with a device’s link of odd text',
      at('deviceLinks', { 'a b': { kind: 'screen', expiresMs: 1 } }),
      'NOT_A_TASTING',
    ],
  ])('[T5] %s', (_, text, code) => {
    expect(readTastingFile(text)).toEqual({ ok: false, code });
  });

  test('[T5] a key called __proto__ reaches nothing', () => {
    const text = TEXT.replace('"s1":', '"__proto__": {"isMovedAway": true}, "s1":').replace(
      '{"note"',
      '{"__proto__": {"ok": 1}, "note"',
    );
    expect(text).toContain('"__proto__": {"isMovedAway"');
    expect(readTastingFile(text)).toEqual({ ok: false, code: 'NOT_A_TASTING' });
    const outside = TEXT.replace('{"note"', '{"__proto__": {"version": 9}, "note"');
    expect(readTastingFile(outside)).toEqual(readTastingFile(TEXT));
    expect({}).not.toHaveProperty('isMovedAway');
  });

  test('[T5] a title with odd spaces, as the app may have made it, is cleaned', () => {
    const read = readTastingFile(at('setup.title', 'Dégustation\u00a0du 22 \u202Enovembre'));
    expect(read).toMatchObject({
      ok: true,
      tasting: { state: { setup: { title: 'Dégustation du 22 novembre' } } },
    });
  });

  test('[T5] one character that flipped is noticed wherever it matters', () => {
    const original = readTastingFile(TEXT);
    fc.assert(
      fc.property(fc.nat(TEXT.length - 1), fc.integer({ min: 32, max: 126 }), (place, code) => {
        const text = TEXT.slice(0, place) + String.fromCharCode(code) + TEXT.slice(place + 1);
        const read = readTastingFile(text);
        // In the note, or between the values, it changes nothing.
        if (read.ok) expect(read).toStrictEqual(original);
      }),
      { numRuns: 300 },
    );
  });

  test('[T5] whatever is in the file, nothing is thrown', () => {
    fc.assert(
      fc.property(fc.json(), fc.string(), (json, text) => {
        for (const one of [json, text, `{"format":"sommelier-arena-tasting","version":1,"state":${json}}`]) {
          expect(readTastingFile(one).ok).toBe(false);
        }
      }),
    );
  });
});
