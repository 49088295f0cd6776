import {
  addSocket,
  CLOSE,
  countOpening,
  enterRoom,
  forgetAddresses,
  refuse,
  removeSocket,
  type BrokerAction,
  type BrokerState,
  type OpenSocket,
  type Room,
} from './broker-state';
import { claimCode, expireLeases, startGrace } from './codes';
import type { DownFrame, ExpireReason } from './frame';
import { MAX_TICK_GAP_MS, SILENCE_MS } from './limits';
import { parsePeerId } from './peer-id';
import { expire, relayFrame } from './relay';
import { fullBucket } from './token-bucket';

export type BrokerEvent =
  | {
      readonly type: 'opened';
      /** The shell's number for this socket, never used twice. */
      readonly socket: number;
      /** As the client wrote it. */
      readonly id: string;
      /** SHA-256 of the token, hex; null if there was no token or a longer one than allowed. */
      readonly tokenHash: string | null;
      /** What the token says after its last `~`; 1 if it does not. */
      readonly epoch: number;
      /** What limits count by: the client's address or network. */
      readonly address: string;
    }
  /** `text` is null for a binary frame. */
  | { readonly type: 'frame'; readonly socket: number; readonly text: string | null }
  /** A WebSocket pong: the line is alive, even if a hidden tab's timers sleep. */
  | { readonly type: 'pong'; readonly socket: number }
  | { readonly type: 'closed'; readonly socket: number }
  /** Every {@link TICK_MS}: silent sockets and spent leases go. */
  | { readonly type: 'tick' };

export interface Step {
  /** The same object, changed in place. */
  readonly state: BrokerState;
  /** To be carried out in this order. */
  readonly actions: readonly BrokerAction[];
}

/**
 * The whole broker: what happens, at a time (Unix ms), and what the shell has to do about it. Deterministic,
 * no clock, no I/O, never throws. Events about sockets it does not know (refused, replaced) change nothing.
 */
export function reduce(state: BrokerState, event: BrokerEvent, now: number): Step {
  switch (event.type) {
    case 'opened':
      return { state, actions: open(state, event, now) };
    case 'tick':
      return { state, actions: tick(state, now) };
    case 'frame': {
      const socket = hear(state, event.socket, now);
      if (socket === undefined) return { state, actions: [] };
      const { actions, end } = relayFrame(state, socket, event.text, now);
      return { state, actions: end ? [...actions, ...drop(state, socket, now)] : actions };
    }
    case 'pong':
      hear(state, event.socket, now);
      return { state, actions: [] };
    case 'closed': {
      const socket = state.sockets.get(event.socket);
      return { state, actions: socket === undefined ? [] : drop(state, socket, now) };
    }
  }
}

/** Sockets that have their id and codes that are leased, for `/healthz`. */
export function countBroker(state: BrokerState): { sockets: number; codes: number } {
  return { sockets: state.sockets.size, codes: state.codes.leases.size };
}

function open(
  state: BrokerState,
  event: Extract<BrokerEvent, { type: 'opened' }>,
  now: number,
): BrokerAction[] {
  const { socket: key, tokenHash: hash, address } = event;
  const peer = parsePeerId(event.id);
  if (!countOpening(state, address, now)) return refuse(key, 'RATE_LIMITED', CLOSE.tryLater);
  if (peer === null || hash === null) return refuse(key, 'BAD_ID');
  const { limits } = state;
  const used = state.addresses.get(address)?.sockets ?? 0;
  if (used >= limits.socketsPerAddress || state.sockets.size >= limits.socketsTotal) {
    return refuse(key, 'TOO_MANY_SOCKETS', CLOSE.tryLater);
  }
  const framesRate = peer.role === 'host' ? limits.framesPerHost : limits.framesPerPhone;
  const socket: OpenSocket = {
    key,
    peer,
    hash,
    address,
    frames: fullBucket(framesRate, now),
    offers: fullBucket(limits.offersPerPhone, now),
    heardAt: now,
    offer: 'none',
  };
  return peer.role === 'host' ? openHost(state, socket, event.epoch, now) : openPhone(state, socket, now);
}

function openHost(state: BrokerState, socket: OpenSocket, epoch: number, now: number): BrokerAction[] {
  const { peer, hash, address, key } = socket;
  const claim = claimCode(state.codes, { code: peer.code, hash, epoch, address }, state.limits, now);
  if (claim.type === 'taken') return idTaken(key);
  if (claim.type === 'superseded') return refuse(key, 'SUPERSEDED', CLOSE.replaced);
  if (claim.type === 'too_many') return refuse(key, 'TOO_MANY_CODES');
  const room = enterRoom(state, peer.code, now);
  const older = room.host;
  addSocket(state, socket, room);
  return [
    { type: 'persist', lease: claim.lease },
    send(key, { type: 'OPEN' }),
    ...replace(state, older),
    ...expireUnanswered(room),
    ...callBack(room, peer.code),
  ];
}

function openPhone(state: BrokerState, socket: OpenSocket, now: number): BrokerAction[] {
  const { peer, hash, key } = socket;
  const older = state.rooms.get(peer.code)?.phones.get(peer.id) ?? null;
  if (older !== null && older.hash !== hash) return idTaken(key);
  addSocket(state, socket, enterRoom(state, peer.code, now));
  return [send(key, { type: 'OPEN' }), ...replace(state, older)];
}

/** One HOST-BACK for each phone that was sent away, so that none of them has to poll. */
function callBack(room: Room, code: string): BrokerAction[] {
  const waiting = [...room.phones.values()].filter(({ offer }) => offer === 'waiting');
  return waiting.map((phone) => {
    phone.offer = 'none';
    return send(phone.key, { type: 'HOST-BACK', src: code, payload: {} });
  });
}

/** An offer that went to a host's socket in its last moments has no answer to wait for. */
function expireUnanswered(room: Room, reason: ExpireReason = 'HOST_AWAY'): BrokerAction[] {
  return [...room.phones.values()]
    .filter(({ offer }) => offer === 'unanswered')
    .flatMap((phone) => expire(phone, reason));
}

function replace(state: BrokerState, older: OpenSocket | null): BrokerAction[] {
  if (older === null) return [];
  removeSocket(state, older);
  return refuse(older.key, 'REPLACED', CLOSE.replaced);
}

/**
 * A socket is over. Nobody who is connected is told: stock PeerJS would close its healthy data channels on a LEAVE
 * (peerjs `lib/peer.ts`, _handleMessage), and a lost signaling socket is no reason for that. Only who still waits
 * for the host's answer learns that none will come.
 */
function drop(state: BrokerState, socket: OpenSocket, now: number): BrokerAction[] {
  const { role, code } = socket.peer;
  const room = state.rooms.get(code);
  const wasHost = role === 'host' && room?.host === socket;
  removeSocket(state, socket);
  if (!wasHost) return [];
  const lease = startGrace(state.codes, code, now);
  // Without a lease the host has given its code back, and nobody is to be waited for.
  if (lease === null) return expireUnanswered(room, 'NO_SUCH_CODE');
  return [{ type: 'persist', lease }, ...expireUnanswered(room)];
}

function hear(state: BrokerState, key: number, now: number): OpenSocket | undefined {
  const socket = state.sockets.get(key);
  if (socket !== undefined) socket.heardAt = now;
  return socket;
}

function tick(state: BrokerState, now: number): BrokerAction[] {
  const slept = now - state.lastTickAt > MAX_TICK_GAP_MS;
  state.lastTickAt = now;
  const actions: BrokerAction[] = [];
  for (const socket of state.sockets.values()) {
    // After a sleep of the server everybody would look silent, and 300 healthy sockets would redial at once.
    if (slept) socket.heardAt = now;
    if (now - socket.heardAt < SILENCE_MS) continue;
    actions.push({ type: 'close', socket: socket.key, code: CLOSE.silent, reason: 'SILENT' });
    actions.push(...drop(state, socket, now));
  }
  for (const code of expireLeases(state.codes, now)) actions.push({ type: 'forget', code });
  forgetAddresses(state, now);
  return actions;
}

function idTaken(socket: number): BrokerAction[] {
  return [
    send(socket, { type: 'ID-TAKEN', payload: { msg: 'ID_TAKEN' } }),
    { type: 'close', socket, code: CLOSE.policy, reason: 'ID_TAKEN' },
  ];
}

function send(socket: number, frame: DownFrame): BrokerAction {
  return { type: 'send', socket, frame };
}
