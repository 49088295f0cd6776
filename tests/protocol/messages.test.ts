import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { CATEGORIES } from '../../src/game/tasting';
import { decodeToHost as decodePhoneMessage } from '../../src/protocol/device-messages';
import {
  ANSWER_REFUSALS,
  HOST_ERRORS,
  MAX_HOST_MESSAGE_BYTES,
  MAX_PHONE_MESSAGE_BYTES,
  decodeHostMessage,
  encode,
  protocolOf,
  type HostMessage,
  type PhoneMessage,
} from '../../src/protocol/messages';
import type { ParticipantView } from '../../src/protocol/view';

const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const base64Url = (chars: number) =>
  fc
    .array(fc.constantFrom(...Array.from(BASE64URL)), { minLength: chars, maxLength: chars })
    .map((parts) => parts.join(''));
/** A key as an encoder writes it: its last character has no spare bits. */
const publicKey = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => Buffer.from(bytes).toString('base64url'));
const id = fc.string({ minLength: 1, maxLength: 64 });
const count = fc.nat(Number.MAX_SAFE_INTEGER);
const text = fc.string({ unit: 'grapheme', maxLength: 40 });

const phoneMessage: fc.Arbitrary<PhoneMessage> = fc.oneof(
  fc.record({ type: fc.constant('hello'), protocol: count, key: publicKey, nonce: base64Url(43) }),
  fc.record({ type: fc.constant('proof'), signature: base64Url(86) }),
  fc.record({ type: fc.constantFrom('join_session', 'share_seat', 'leave_session') }),
  fc.record({ type: fc.constant('rejoin_session'), revision: count, life: fc.option(id) }),
  fc.record({ type: fc.constant('claim_seat'), secret: base64Url(22) }),
  fc.record({
    type: fc.constant('submit_answer'),
    questionId: id,
    optionId: id,
    counter: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
  }),
  fc.record({ type: fc.constant('heartbeat'), revision: count }),
  fc.record({ type: fc.constantFrom('knock', 'set_first_name'), firstName: fc.option(text) }),
  fc.record({ type: fc.constant('sit_out'), sitsOut: fc.boolean() }),
);

const base = {
  revision: count,
  life: id,
  code: fc.option(text),
  title: text,
  hostName: text,
  wines: count,
  you: fc.record(
    {
      pseudonym: text,
      score: count,
      rank: fc.option(count),
      firstName: text,
      sitsOut: fc.boolean(),
      fromWine: count,
      waits: fc.boolean(),
    },
    { requiredKeys: ['pseudonym', 'score', 'rank'] },
  ),
};
const category = fc.constantFrom(...CATEGORIES);
const asked = {
  wine: count,
  number: count,
  question: fc.record({
    id,
    category,
    options: fc.array(fc.record({ id, text }), { minLength: 4, maxLength: 4 }),
  }),
  chosen: fc.option(id),
  counter: count,
};
const revealed = {
  ...asked,
  right: fc.array(id, { maxLength: 2 }),
  points: fc.constantFrom(0, 100),
  gotIt: fc.record({ right: count, of: count }),
};
const leaderboard = fc.record({
  rows: fc.array(
    fc.record(
      { pseudonym: text, score: count, rank: count, you: fc.boolean(), fromWine: count, firstName: text },
      { requiredKeys: ['pseudonym', 'score', 'rank', 'you'] },
    ),
    { maxLength: 11 },
  ),
  seats: count,
});
const recap = fc.array(
  fc.record({
    wine: count,
    category,
    right: fc.array(text, { maxLength: 2 }),
    yours: fc.option(text),
    points: fc.constantFrom(0, 100),
    void: fc.boolean(),
  }),
  { maxLength: 5 },
);
const leftMs = fc.option(fc.nat(120_000));
const view: fc.Arbitrary<ParticipantView> = fc.oneof(
  fc.record({
    ...base,
    phase: fc.constant('waiting'),
    lobby: fc.record({ count, names: fc.array(text, { maxLength: 40 }) }),
  }),
  fc.record({
    ...base,
    ...asked,
    phase: fc.constantFrom('question_open', 'question_paused'),
    leftMs,
    totalMs: leftMs,
  }),
  fc.record({ ...base, ...revealed, phase: fc.constant('question_revealed') }),
  fc.record({ ...base, ...revealed, phase: fc.constant('question_revealed'), goesOnMs: fc.nat(60_000) }),
  fc.record({ ...base, ...revealed, phase: fc.constant('question_leaderboard'), leaderboard }),
  fc.record({ ...base, phase: fc.constant('round_leaderboard'), wine: count, leaderboard, recap }),
  fc.record({
    ...base,
    phase: fc.constant('round_leaderboard'),
    wine: count,
    line: text,
    leaderboard,
    recap,
  }),
  fc.record({ ...base, phase: fc.constant('ended'), leaderboard, recap }),
);

const hostMessage: fc.Arbitrary<HostMessage> = fc.oneof(
  fc.record({
    type: fc.constant('hello'),
    protocol: count,
    tastingId: base64Url(22),
    epoch: count,
    key: publicKey,
    nonce: base64Url(43),
  }),
  fc.record({
    type: fc.constant('hello'),
    protocol: count,
    newest: count,
    tastingId: base64Url(22),
    epoch: count,
    key: publicKey,
    nonce: base64Url(43),
  }),
  fc.record({ type: fc.constant('proof'), signature: base64Url(86) }),
  fc.record({ type: fc.constant('participant:joined'), seatId: id, pseudonym: text, isBehind: fc.boolean() }),
  fc.record({ type: fc.constant('participant:state_snapshot'), view }),
  fc.record({ type: fc.constant('answer:saved'), questionId: id, optionId: id, counter: count }),
  fc.record({
    type: fc.constant('answer:refused'),
    questionId: id,
    counter: count,
    code: fc.constantFrom(...ANSWER_REFUSALS),
  }),
  fc.record({ type: fc.constant('heartbeat'), revision: count, leftMs }),
  fc.record({ type: fc.constant('seat:link'), secret: base64Url(22), leftMs: fc.nat(600_000) }),
  fc.record({ type: fc.constant('answers:wanted'), questionIds: fc.array(id, { maxLength: 150 }) }),
  fc.record({ type: fc.constantFrom('host:closing', 'knock:waiting') }),
  fc.record({
    type: fc.constant('error'),
    code: fc.constantFrom(...HOST_ERRORS),
    message: fc.string({ maxLength: 200 }),
  }),
);

const ANSWER: PhoneMessage = { type: 'submit_answer', questionId: 'q', optionId: 'o', counter: 1 };

describe('every message', () => {
  test('[PROTOCOL] of a phone arrives as it was sent', () => {
    fc.assert(
      fc.property(phoneMessage, (message) => {
        const sent = encode(message);
        expect(sent.length).toBeLessThanOrEqual(MAX_PHONE_MESSAGE_BYTES);
        expect(decodePhoneMessage(sent)).toEqual({ ok: true, message });
      }),
      { numRuns: 500 },
    );
  });

  test('[PROTOCOL] of a host arrives as it was sent', () => {
    fc.assert(
      fc.property(hostMessage, (message) => {
        expect(decodeHostMessage(encode(message))).toEqual({ ok: true, message });
      }),
      { numRuns: 500 },
    );
  });

  test('[PROTOCOL] of a host means nothing from a phone, but for those of both', () => {
    fc.assert(
      fc.property(hostMessage, (message) => {
        fc.pre(!['hello', 'proof', 'heartbeat'].includes(message.type));
        expect(decodePhoneMessage(encode(message))).toEqual({ ok: false, problem: 'UNKNOWN' });
      }),
    );
  });

  test('[PROTOCOL] with fields that nobody knows arrives without them', () => {
    fc.assert(
      fc.property(phoneMessage, fc.string(), fc.jsonValue(), (message, name, value) => {
        fc.pre(!(name in message));
        const sent = JSON.stringify({ ...message, [name]: value });
        fc.pre(sent.length <= MAX_PHONE_MESSAGE_BYTES);
        expect(decodePhoneMessage(sent)).toEqual({ ok: true, message });
      }),
    );
  });
});

describe('what is no message', () => {
  test('[PROTOCOL] more than 4 KB from a phone is too large, whatever it holds', () => {
    const wrap = (chars: number) => `${encode(ANSWER)}${' '.repeat(chars - encode(ANSWER).length)}`;
    expect(decodePhoneMessage(wrap(4096))).toEqual({ ok: true, message: ANSWER });
    expect(decodePhoneMessage(wrap(4097))).toEqual({ ok: false, problem: 'TOO_LARGE' });
    expect(decodePhoneMessage('x'.repeat(1_000_000))).toEqual({ ok: false, problem: 'TOO_LARGE' });
    expect(decodeHostMessage('x'.repeat(MAX_HOST_MESSAGE_BYTES + 1))).toEqual({
      ok: false,
      problem: 'TOO_LARGE',
    });
  });

  test.each(['', 'x', '{', '{"type":"join_session"', "{type:'join_session'}", '\u0000', 'undefined', '[1,'])(
    '[PROTOCOL] %j is not JSON',
    (sent) => {
      expect(decodePhoneMessage(sent)).toEqual({ ok: false, problem: 'NOT_JSON' });
      expect(decodeHostMessage(sent)).toEqual({ ok: false, problem: 'NOT_JSON' });
      expect(protocolOf(sent)).toBeNull();
    },
  );

  test.each([
    null,
    true,
    1,
    'join_session',
    [],
    [{ type: 'join_session' }],
    {},
    { type: null },
    { type: 1 },
    { type: ['join_session'] },
    { type: { toString: 'join_session' } },
    { type: 'JOIN_SESSION' },
    { type: 'join_session ' },
    { type: '__proto__' },
    { type: 'constructor' },
    { type: 'toString' },
    { Type: 'join_session' },
  ])('[PROTOCOL] %j is unknown', (value) => {
    const sent = JSON.stringify(value);
    expect(decodePhoneMessage(sent)).toEqual({ ok: false, problem: 'UNKNOWN' });
    expect(decodeHostMessage(sent)).toEqual({ ok: false, problem: 'UNKNOWN' });
    expect(protocolOf(sent)).toBeNull();
  });

  test.each([
    { questionId: '' },
    { questionId: 'x'.repeat(65) },
    { questionId: 5 },
    { questionId: null },
    { questionId: ['q'] },
    { optionId: {} },
    { counter: 0 },
    { counter: -1 },
    { counter: 1.5 },
    { counter: '1' },
    { counter: null },
    { counter: 2 ** 53 },
    { questionId: undefined },
    { counter: undefined },
  ])('[P6] an answer with %j is unknown', (wrong) => {
    expect(decodePhoneMessage(JSON.stringify({ ...ANSWER, ...wrong }))).toEqual({
      ok: false,
      problem: 'UNKNOWN',
    });
  });

  test('[P6] an answer with an endless counter is unknown', () => {
    const sent = encode(ANSWER).replace('"counter":1', '"counter":1e400');
    expect(decodePhoneMessage(sent)).toEqual({ ok: false, problem: 'UNKNOWN' });
  });

  test.each([
    { protocol: '1' },
    { protocol: -1 },
    { key: 'A'.repeat(42) },
    { key: 'A'.repeat(44) },
    { key: `${'A'.repeat(42)}+` },
    { key: `${'A'.repeat(42)}=` },
    { key: `${'A'.repeat(42)}é` },
    { key: `${'A'.repeat(42)}B` },
    { nonce: '' },
  ])('[PROTOCOL] a hello with %j is unknown', (wrong) => {
    const hello = { type: 'hello', protocol: 1, key: 'A'.repeat(43), nonce: 'B'.repeat(43) };
    expect(decodePhoneMessage(JSON.stringify(hello))).toHaveProperty('ok', true);
    expect(decodePhoneMessage(JSON.stringify({ ...hello, ...wrong }))).toHaveProperty('ok', false);
  });

  test('[PROTOCOL] __proto__ brings nothing in and poisons nothing', () => {
    const decoded = decodePhoneMessage('{"type":"join_session","__proto__":{"polluted":true}}');
    expect(decoded).toEqual({ ok: true, message: { type: 'join_session' } });
    expect(decodePhoneMessage('{"__proto__":{"type":"join_session"}}')).toHaveProperty('ok', false);
    expect(decodePhoneMessage('{"constructor":{"prototype":{"type":"proof"}}}')).toHaveProperty('ok', false);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    const message: object = decoded.ok ? decoded.message : {};
    expect(Object.getPrototypeOf(message)).toBe(Object.prototype);
  });

  test('[PROTOCOL] nesting as deep as the limit allows is refused and not a crash', () => {
    const half = Math.floor(MAX_HOST_MESSAGE_BYTES / 2);
    expect(decodeHostMessage('['.repeat(half) + ']'.repeat(half))).toHaveProperty('ok', false);
    expect(decodeHostMessage('{"a":'.repeat(20_000) + '1' + '}'.repeat(20_000))).toHaveProperty('ok', false);
  });

  test('[PROTOCOL] no text whatever throws', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.json({ maxDepth: 5 }),
      // Almost a message: one of its fields is something else.
      fc.tuple(fc.oneof(phoneMessage, hostMessage), fc.nat(9), fc.jsonValue()).map(([message, at, value]) => {
        const entries: [string, unknown][] = Object.entries(message);
        const entry = entries[at % entries.length];
        if (entry) entry[1] = value;
        return JSON.stringify(Object.fromEntries(entries));
      }),
      // Cut off somewhere.
      fc.tuple(hostMessage, fc.nat(300)).map(([message, at]) => encode(message).slice(0, at)),
    );
    fc.assert(
      fc.property(anything, (sent) => {
        for (const decoded of [decodePhoneMessage(sent), decodeHostMessage(sent)]) {
          if (!decoded.ok) expect(['TOO_LARGE', 'NOT_JSON', 'UNKNOWN']).toContain(decoded.problem);
          // What is accepted can be sent on as it is.
          else expect(decodeHostOrPhone(encode(decoded.message))).toBe(true);
        }
        const speaks = protocolOf(sent);
        if (speaks) expect(Object.values(speaks).every(Number.isSafeInteger)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

function decodeHostOrPhone(sent: string): boolean {
  return decodeHostMessage(sent).ok || decodePhoneMessage(sent).ok;
}

describe('the view on the wire', () => {
  test('[P8] an unrevealed question has no place for the right option', () => {
    const open = {
      type: 'participant:state_snapshot',
      view: {
        revision: 1,
        title: 'T',
        life: 'L',
        code: '4821',
        hostName: 'H',
        wines: 1,
        wine: 1,
        number: 1,
        chosen: null,
        counter: 0,
        you: { pseudonym: 'P', score: 0, rank: null },
        phase: 'question_open',
        leftMs: 1,
        totalMs: 60_000,
        question: {
          id: 'q',
          category: 'color',
          options: [{ id: 'o', text: 'Red', right: true }],
          correct: ['o'],
        },
        right: ['o'],
      },
    };
    const decoded = decodeHostMessage(JSON.stringify(open));
    expect(decoded.ok).toBe(true);
    expect(JSON.stringify(decoded)).not.toMatch(/right|correct/u);
  });
});

describe('protocolOf', () => {
  test('[J4] reads the number of a hello whose other fields are from another time', () => {
    expect(protocolOf('{"type":"hello","protocol":7,"anything":["else"]}')).toEqual({ oldest: 7, newest: 7 });
    expect(protocolOf('{"type":"hello","protocol":7,"newest":9}')).toEqual({ oldest: 7, newest: 9 });
    expect(protocolOf('{"type":"hello","protocol":7,"newest":2}')).toEqual({ oldest: 7, newest: 7 });
    expect(protocolOf('{"type":"greetings","protocol":7}')).toBeNull();
    expect(protocolOf('{"type":"hello"}')).toBeNull();
    expect(protocolOf('{"type":"hello","protocol":1.5}')).toBeNull();
  });
});
