import { createCodes, type Codes, type StoredLease } from './codes';
import type { DownFrame, ErrorCode } from './frame';
import type { Limits } from './limits';
import type { PeerId } from './peer-id';
import { fullBucket, takeToken, type TokenBucket } from './token-bucket';

/** A socket that has its id. One that was refused never gets this far. */
export interface OpenSocket {
  readonly key: number;
  readonly peer: PeerId;
  /** SHA-256 of the token, hex. */
  readonly hash: string;
  readonly address: string;
  readonly frames: TokenBucket;
  readonly offers: TokenBucket;
  /** When something last came from it, ms. */
  heardAt: number;
  /** What came of a phone's last OFFER. */
  offer: OfferState;
}

/** `unanswered`: the host has it. `waiting`: the phone was told HOST_AWAY and is owed one HOST-BACK. */
export type OfferState = 'none' | 'unanswered' | 'waiting';

/** The open sockets of one code. */
export interface Room {
  host: OpenSocket | null;
  /** By peer id. */
  readonly phones: Map<string, OpenSocket>;
  readonly offers: TokenBucket;
  readonly candidates: TokenBucket;
}

interface Address {
  sockets: number;
  readonly openings: TokenBucket;
}

/** Everything the broker knows. Changed in place by {@link reduce}, and by nothing else. */
export interface BrokerState {
  readonly limits: Limits;
  readonly codes: Codes;
  readonly sockets: Map<number, OpenSocket>;
  readonly rooms: Map<string, Room>;
  readonly addresses: Map<string, Address>;
  lastTickAt: number;
}

export type BrokerAction =
  | { readonly type: 'send'; readonly socket: number; readonly frame: DownFrame }
  /** After everything sent before it. `code` is a WebSocket close code, `reason` for a person's debugger. */
  | { readonly type: 'close'; readonly socket: number; readonly code: number; readonly reason: string }
  /** To be durable before any later action is carried out. */
  | { readonly type: 'persist'; readonly lease: StoredLease }
  /** The lease is over: forget it on disk too. */
  | { readonly type: 'forget'; readonly code: string };

/** RFC 6455, 7.4.1; those from 4000 on are ours (7.4.2). */
export const CLOSE = { goodbye: 1000, policy: 1008, tryLater: 1013, replaced: 4001, silent: 4002 } as const;

/** A broker with no sockets and the leases of its last run; `now` in Unix ms. */
export function createBroker(limits: Limits, kept: Iterable<StoredLease>, now: number): BrokerState {
  return {
    limits,
    codes: createCodes(kept, now),
    sockets: new Map(),
    rooms: new Map(),
    addresses: new Map(),
    lastTickAt: now,
  };
}

/** The frames and the close that turn a socket away. */
export function refuse(socket: number, error: ErrorCode, code: number = CLOSE.policy): BrokerAction[] {
  return [
    { type: 'send', socket, frame: { type: 'ERROR', payload: { msg: error } } },
    { type: 'close', socket, code, reason: error },
  ];
}

/** The room of a code, made when its first socket opens. */
export function enterRoom(state: BrokerState, code: string, now: number): Room {
  const known = state.rooms.get(code);
  if (known !== undefined) return known;
  const room: Room = {
    host: null,
    phones: new Map(),
    offers: fullBucket(state.limits.offersPerCode, now),
    candidates: fullBucket(state.limits.candidatesPerCode, now),
  };
  state.rooms.set(code, room);
  return room;
}

/** Counts one more opening of `address`; false when it has opened too many lately. */
export function countOpening(state: BrokerState, address: string, now: number): boolean {
  const rate = state.limits.openingsPerAddress;
  const known = state.addresses.get(address) ?? { sockets: 0, openings: fullBucket(rate, now) };
  state.addresses.set(address, known);
  return takeToken(known.openings, rate, now);
}

/** Enters a socket that has got its id into every index. */
export function addSocket(state: BrokerState, socket: OpenSocket, room: Room): void {
  state.sockets.set(socket.key, socket);
  const address = state.addresses.get(socket.address);
  if (address !== undefined) address.sockets += 1;
  if (socket.peer.role === 'host') room.host = socket;
  else room.phones.set(socket.peer.id, socket);
}

/** Takes a socket out of every index it is still in: a replaced one has left its place to its successor. */
export function removeSocket(state: BrokerState, socket: OpenSocket): void {
  state.sockets.delete(socket.key);
  const address = state.addresses.get(socket.address);
  if (address !== undefined) address.sockets -= 1;
  const { code, id } = socket.peer;
  const room = state.rooms.get(code);
  if (room === undefined) return;
  if (room.host === socket) room.host = null;
  if (room.phones.get(id) === socket) room.phones.delete(id);
  if (room.host === null && room.phones.size === 0) state.rooms.delete(code);
}

/** Forgets addresses that have no socket and whose openings are forgiven. */
export function forgetAddresses(state: BrokerState, now: number): void {
  const { burst, perSecond } = state.limits.openingsPerAddress;
  for (const [name, { sockets, openings }] of state.addresses) {
    const forgivenAt = openings.at + ((burst - openings.tokens) / perSecond) * 1000;
    if (sockets === 0 && forgivenAt <= now) state.addresses.delete(name);
  }
}
