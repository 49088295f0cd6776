import {
  CLOSE,
  refuse,
  type BrokerAction,
  type BrokerState,
  type OpenSocket,
  type Room,
} from './broker-state';
import { engageLease, isLeased, releaseCode } from './codes';
import { parseFrame, type ExpireReason, type Payload, type RelayType } from './frame';
import { parsePeerId } from './peer-id';
import { takeToken } from './token-bucket';

export interface Relayed {
  readonly actions: BrokerAction[];
  /** True when the socket that sent the frame is over; its close is among the actions. */
  readonly end: boolean;
}

interface Addressed {
  readonly type: RelayType;
  readonly dst: string;
  readonly payload: Payload;
}

const NOTHING: Relayed = { actions: [], end: false };

/**
 * One frame of a socket, `text` null if it was binary. Relays it inside the star (phone to its own host, host
 * to its own phones) with the sender's true id as `src`, answers it, or ends the socket with a typed ERROR.
 */
export function relayFrame(state: BrokerState, from: OpenSocket, text: string | null, now: number): Relayed {
  const { limits } = state;
  const rate = from.peer.role === 'host' ? limits.framesPerHost : limits.framesPerPhone;
  if (!takeToken(from.frames, rate, now)) {
    return { actions: refuse(from.key, 'RATE_LIMITED', CLOSE.tryLater), end: true };
  }
  if (text === null) return { actions: refuse(from.key, 'BAD_FRAME'), end: true };
  const parsed = parseFrame(text);
  if (!parsed.ok) return { actions: refuse(from.key, parsed.error), end: true };
  const { frame } = parsed;
  switch (frame.type) {
    case 'HEARTBEAT':
      return NOTHING;
    case 'GOODBYE':
      return goodbye(state, from);
    case 'OFFER':
    case 'ANSWER':
    case 'CANDIDATE':
    case 'LEAVE':
      return from.peer.role === 'host'
        ? relayFromHost(state, from, frame)
        : relayFromPhone(state, from, frame, now);
  }
}

/** A host that says goodbye gives its code back; one that just drops keeps its lease. */
function goodbye(state: BrokerState, from: OpenSocket): Relayed {
  const { role, code } = from.peer;
  const close = { type: 'close', socket: from.key, code: CLOSE.goodbye, reason: 'LEAVE' } as const;
  const released = role === 'host' && releaseCode(state.codes, code);
  return { actions: released ? [{ type: 'forget', code }, close] : [close], end: true };
}

function relayFromHost(state: BrokerState, from: OpenSocket, frame: Addressed): Relayed {
  const { code } = from.peer;
  const to = parsePeerId(frame.dst);
  if (frame.type === 'OFFER' || to?.role !== 'phone' || to.code !== code) {
    return { actions: refuse(from.key, 'NOT_ALLOWED'), end: true };
  }
  const phone = state.rooms.get(code)?.phones.get(to.id);
  if (phone === undefined) return NOTHING;
  if (frame.type === 'ANSWER') phone.offer = 'none';
  const lease = frame.type === 'ANSWER' ? engageLease(state.codes, code) : null;
  const relay = relayTo(phone, from, frame);
  return { actions: lease === null ? [relay] : [{ type: 'persist', lease }, relay], end: false };
}

function relayFromPhone(state: BrokerState, from: OpenSocket, frame: Addressed, now: number): Relayed {
  const { code } = from.peer;
  if (frame.type === 'ANSWER' || frame.dst !== code) {
    return { actions: refuse(from.key, 'NOT_ALLOWED'), end: true };
  }
  const room = state.rooms.get(code);
  if (frame.type === 'OFFER') return relayOffer(state, from, frame, room, now);
  if (room === undefined || room.host === null) return NOTHING;
  if (!takeToken(room.candidates, state.limits.candidatesPerCode, now)) return NOTHING;
  return { actions: [relayTo(room.host, from, frame)], end: false };
}

function relayOffer(
  state: BrokerState,
  from: OpenSocket,
  frame: Addressed,
  room: Room | undefined,
  now: number,
): Relayed {
  const { limits } = state;
  if (!takeToken(from.offers, limits.offersPerPhone, now)) {
    return { actions: refuse(from.key, 'RATE_LIMITED', CLOSE.tryLater), end: true };
  }
  if (room === undefined || !isLeased(state.codes, from.peer.code, now)) {
    return { actions: expire(from, 'NO_SUCH_CODE'), end: false };
  }
  if (room.host === null) return { actions: expire(from, 'HOST_AWAY'), end: false };
  if (!takeToken(room.offers, limits.offersPerCode, now)) {
    return { actions: expire(from, 'BUSY'), end: false };
  }
  from.offer = 'unanswered';
  return { actions: [relayTo(room.host, from, frame)], end: false };
}

function relayTo(to: OpenSocket, from: OpenSocket, { type, payload }: Addressed): BrokerAction {
  return { type: 'send', socket: to.key, frame: { type, src: from.peer.id, dst: to.peer.id, payload } };
}

/** Tells a phone that its offer came to nothing. */
export function expire(phone: OpenSocket, reason: ExpireReason): BrokerAction[] {
  phone.offer = reason === 'HOST_AWAY' ? 'waiting' : 'none';
  const frame = { type: 'EXPIRE', src: phone.peer.code, payload: { reason } } as const;
  return [{ type: 'send', socket: phone.key, frame }];
}
