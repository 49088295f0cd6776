import * as v from 'valibot';

import { isCanonicalBase64Url } from './base64url';
import { spokenBy, type Speaks } from './version';
import { ParticipantViewSchema } from './view';

/**
 * Every message of both directions. JSON text over one reliable, ordered channel. Whatever comes in is `unknown`
 * until one of these schemas has accepted it.
 */
export const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const Base64Url = (chars: number) => v.pipe(v.string(), v.length(chars), v.regex(/^[\w-]+$/u));
export const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));

/** 32 bytes. Canonical, so that one key is one text and one seat. */
export const PublicKey = v.pipe(Base64Url(43), v.check(isCanonicalBase64Url));
export const Nonce = Base64Url(43);
/** 64 bytes. */
export const Signature = Base64Url(86);
/** The secret of a link that is good once, 16 bytes. */
export const LinkSecret = Base64Url(22);

export const HostHello = v.object({
  type: v.literal('hello'),
  /** The oldest protocol that this host serves. */
  protocol: Count,
  /** The newest, where that is another one. */
  newest: v.exactOptional(Count),
  tastingId: Base64Url(22),
  /** Rises when the tasting moves to another device. */
  epoch: Count,
  key: PublicKey,
  nonce: Nonce,
});
const PhoneHello = v.object({ type: v.literal('hello'), protocol: Count, key: PublicKey, nonce: Nonce });
const Proof = v.object({ type: v.literal('proof'), signature: Signature });
/** Says that the phone is there, and which revision it has. */
const Heartbeat = v.object({ type: v.literal('heartbeat'), revision: Count });

/** As typed: the host cleans and cuts it. */
const FirstName = v.nullable(v.pipe(v.string(), v.maxLength(200)));

export const PhoneMessageSchema = v.variant('type', [
  PhoneHello,
  Proof,
  v.object({ type: v.literal('join_session') }),
  /** `revision` and `life` of the last view this phone has; 0 and null when it has none. */
  v.object({ type: v.literal('rejoin_session'), revision: Count, life: v.nullable(Id) }),
  /** Opens a personal link with a key that has no seat yet (R2, R9). */
  v.object({ type: v.literal('claim_seat'), secret: LinkSecret }),
  /** Asks for a personal link to one's own seat (R2). */
  v.object({ type: v.literal('share_seat') }),
  v.object({
    type: v.literal('submit_answer'),
    questionId: Id,
    optionId: Id,
    counter: v.pipe(Count, v.minValue(1)),
  }),
  v.object({ type: v.literal('leave_session') }),
  /** Asks the host to be let in after Start (J6). The channel stays open until the host has decided. Protocol 2. */
  v.object({ type: v.literal('knock'), firstName: FirstName }),
  /** Null takes it away (J7). Protocol 2. */
  v.object({ type: v.literal('set_first_name'), firstName: FirstName }),
  /** The wine on the table or, between two, the next (P1). Protocol 2. */
  v.object({ type: v.literal('sit_out'), sitsOut: v.boolean() }),
  Heartbeat,
]);

export const ANSWER_REFUSALS = ['PAUSED', 'TOO_LATE', 'INVALID_ANSWER'] as const;
export type AnswerRefusal = (typeof ANSWER_REFUSALS)[number];

export const HOST_ERRORS = [
  'GAME_STARTED',
  'SESSION_FULL',
  'VERSION_MISMATCH',
  'REMOVED',
  'DOOR_CLOSED',
  'NO_SEAT',
  'SEAT_GIVEN',
  'SEAT_LINK_SPENT',
  'HAS_SEAT',
  'NO_DEVICE',
  'DEVICES_FULL',
  'DEVICE_LINK_SPENT',
  'MOVED',
  /** The host does not let this phone in (J6). */
  'TURNED_AWAY',
  'BAD_MESSAGE',
  'BAD_PROOF',
  'TOO_FAST',
] as const;
export type HostError = (typeof HOST_ERRORS)[number];

/** What both phones and the host's devices are told by it. */
export const HostHeartbeat = v.object({
  type: v.literal('heartbeat'),
  revision: Count,
  leftMs: v.nullable(v.pipe(v.number(), v.minValue(0))),
});
export const HostClosing = v.object({ type: v.literal('host:closing') });
export const HostErrorMessage = v.object({
  type: v.literal('error'),
  code: v.picklist(HOST_ERRORS),
  message: v.pipe(v.string(), v.maxLength(200)),
  /** With GAME_STARTED: it is over, too. A phone that does not know it leaves it unread. */
  isOver: v.exactOptional(v.literal(true)),
});

const HostMessageSchema = v.variant('type', [
  HostHello,
  Proof,
  /** `isBehind`: the phone has seen more than the host remembers. */
  v.object({
    type: v.literal('participant:joined'),
    seatId: Id,
    pseudonym: v.string(),
    isBehind: v.boolean(),
  }),
  v.object({ type: v.literal('participant:state_snapshot'), view: ParticipantViewSchema }),
  v.object({ type: v.literal('answer:saved'), questionId: Id, optionId: Id, counter: Count }),
  v.object({
    type: v.literal('answer:refused'),
    questionId: Id,
    counter: Count,
    code: v.picklist(ANSWER_REFUSALS),
  }),
  HostHeartbeat,
  v.object({ type: v.literal('seat:link'), secret: LinkSecret, leftMs: v.pipe(v.number(), v.minValue(0)) }),
  /** The host has lost its record of these questions and takes what the phone has kept. */
  v.object({ type: v.literal('answers:wanted'), questionIds: v.pipe(v.array(Id), v.maxLength(150)) }),
  /** The host has been told that this phone knocks. */
  v.object({ type: v.literal('knock:waiting') }),
  HostClosing,
  HostErrorMessage,
]);

export type PhoneMessage = v.InferOutput<typeof PhoneMessageSchema>;
export type HostMessage = v.InferOutput<typeof HostMessageSchema>;
export type HostHello = v.InferOutput<typeof HostHello>;
export type PhoneHello = v.InferOutput<typeof PhoneHello>;

/** The most a phone may send in one message. */
export const MAX_PHONE_MESSAGE_BYTES = 4096;
/** The most a phone takes from a host: the recap of 30 wines with the longest texts stays far below. */
export const MAX_HOST_MESSAGE_BYTES = 256 * 1024;

export type Decoded<Message> =
  | { readonly ok: true; readonly message: Message }
  | { readonly ok: false; readonly problem: 'TOO_LARGE' | 'NOT_JSON' | 'UNKNOWN' };

/** The text of one message of either direction. Whoever sends has its type from one of the schemas. */
export function encode(message: object): string {
  return JSON.stringify(message);
}

/** What a host sent, or what is wrong with it. Never throws. */
export function decodeHostMessage(text: string): Decoded<HostMessage> {
  return decode(text, MAX_HOST_MESSAGE_BYTES, HostMessageSchema);
}

/** What was received by a schema, or what is wrong with it. Never throws. */
export function decode<Schema extends v.GenericSchema>(
  text: string,
  maxBytes: number,
  schema: Schema,
): Decoded<v.InferOutput<Schema>> {
  if (text.length > maxBytes || new TextEncoder().encode(text).length > maxBytes)
    return { ok: false, problem: 'TOO_LARGE' };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, problem: 'NOT_JSON' };
  }
  const result = v.safeParse(schema, json);
  return result.success ? { ok: true, message: result.output } : { ok: false, problem: 'UNKNOWN' };
}

const AnyHello = v.object({
  type: v.literal('hello'),
  protocol: Count,
  newest: v.exactOptional(Count),
});

/**
 * What a hello says that its side speaks, whose other fields this version may not understand, or null. Read before
 * the full schema, so that an older or newer side is told so and not just refused.
 */
export function protocolOf(text: string): Speaks | null {
  try {
    const json: unknown = JSON.parse(text.slice(0, MAX_HOST_MESSAGE_BYTES));
    const result = v.safeParse(AnyHello, json);
    return result.success ? spokenBy(result.output) : null;
  } catch {
    return null;
  }
}
