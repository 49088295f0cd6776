import { createSocket, type RemoteInfo, type Socket, type SocketType } from 'node:dgram';
import { isIPv4 } from 'node:net';

import { ipv6Groups } from './ipv6-groups';
import { fullBucket, takeToken, type Rate, type TokenBucket } from './token-bucket';

/** RFC 8489, 5: a header of 20 bytes with this cookie. */
const HEADER_BYTES = 20;
const MAGIC_COOKIE = 0x2112a442;
const BINDING_REQUEST = 0x0001;
const BINDING_SUCCESS = 0x0101;
const XOR_MAPPED_ADDRESS = 0x0020;
const FAMILY_IPV4 = 0x01;
const FAMILY_IPV6 = 0x02;
/** RFC 8489, 14: attributes below this must be understood by whoever answers. */
const FIRST_OPTIONAL_ATTRIBUTE = 0x8000;
const ATTRIBUTE_HEADER_BYTES = 4;

/** 300 phones that gather at once, each asking a few times. Also bounds what a forged sender can reflect. */
const ALL_ANSWERS: Rate = { burst: 5_000, perSecond: 2_000 };
const ANSWERS_PER_ADDRESS: Rate = { burst: 200, perSecond: 50 };
const MAX_ADDRESSES = 10_000;

/**
 * The answer to a STUN binding request (RFC 5389 and 8489): a success response that tells the sender its
 * address. Null for everything else: other messages, requests without the magic cookie (RFC 3489) and those
 * with attributes that must be understood, none of which a gathering browser sends.
 */
export function answerBinding(packet: Buffer, sender: { address: string; port: number }): Buffer | null {
  if (!isBindingRequest(packet)) return null;
  const transaction = packet.subarray(4, HEADER_BYTES);
  const ip = addressBytes(sender.address);
  if (ip === null) return null;
  const valueBytes = 4 + ip.length;
  const answer = Buffer.alloc(HEADER_BYTES + ATTRIBUTE_HEADER_BYTES + valueBytes);
  answer.writeUInt16BE(BINDING_SUCCESS, 0);
  answer.writeUInt16BE(ATTRIBUTE_HEADER_BYTES + valueBytes, 2);
  transaction.copy(answer, 4);
  answer.writeUInt16BE(XOR_MAPPED_ADDRESS, 20);
  answer.writeUInt16BE(valueBytes, 22);
  answer.writeUInt8(ip.length === 4 ? FAMILY_IPV4 : FAMILY_IPV6, 25);
  answer.writeUInt16BE(sender.port ^ (MAGIC_COOKIE >>> 16), 26);
  // The address is masked with cookie and transaction id, which follow each other in the header (14.2).
  ip.forEach((byte, index) => answer.writeUInt8(byte ^ transaction.readUInt8(index), 28 + index));
  return answer;
}

function isBindingRequest(packet: Buffer): boolean {
  if (packet.length < HEADER_BYTES || packet.length % 4 !== 0) return false;
  if (packet.readUInt16BE(0) !== BINDING_REQUEST || packet.readUInt32BE(4) !== MAGIC_COOKIE) return false;
  if (packet.readUInt16BE(2) !== packet.length - HEADER_BYTES) return false;
  let at = HEADER_BYTES;
  while (at < packet.length) {
    if (packet.readUInt16BE(at) < FIRST_OPTIONAL_ATTRIBUTE) return false;
    const padded = Math.ceil(packet.readUInt16BE(at + 2) / 4) * 4;
    at += ATTRIBUTE_HEADER_BYTES + padded;
  }
  return at === packet.length;
}

function addressBytes(address: string): number[] | null {
  if (isIPv4(address)) return address.split('.').map(Number);
  return ipv6Groups(address)?.flatMap((group) => [group >>> 8, group & 0xff]) ?? null;
}

export interface Stun {
  /** The UDP port it answers on. */
  readonly port: number;
  close(): void;
}

/**
 * Answers binding requests on UDP `port` (0 for any), on every IPv4 address and, where there is IPv6, on those
 * too. A LAN without internet needs it: browsers hide their own addresses behind mDNS names until a STUN server
 * tells them. Rejects if the IPv4 port cannot be bound. `now` in ms.
 */
export async function startStun(port: number, now: () => number): Promise<Stun> {
  const gate = createGate(now);
  const ipv4 = await listen('udp4', port, gate);
  const bound = ipv4.address().port;
  const ipv6 = await listen('udp6', bound, gate).catch(() => null);
  return {
    port: bound,
    close() {
      ipv4.close();
      ipv6?.close();
    },
  };
}

async function listen(type: SocketType, port: number, gate: (address: string) => boolean): Promise<Socket> {
  const socket = createSocket({ type, ipv6Only: type === 'udp6' });
  socket.on('message', (packet: Buffer, sender: RemoteInfo) => {
    if (!gate(sender.address)) return;
    const answer = answerBinding(packet, sender);
    // An answer that cannot be sent is lost like any datagram; the asker asks again.
    if (answer !== null) socket.send(answer, sender.port, sender.address, () => {});
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.bind(port, () => {
      socket.off('error', reject);
      socket.on('error', () => {});
      resolve();
    });
  });
  return socket;
}

function createGate(now: () => number): (address: string) => boolean {
  const all = fullBucket(ALL_ANSWERS, now());
  const each = new Map<string, TokenBucket>();
  return (address) => {
    if (each.size >= MAX_ADDRESSES) each.clear();
    const own = each.get(address) ?? fullBucket(ANSWERS_PER_ADDRESS, now());
    each.set(address, own);
    return takeToken(own, ANSWERS_PER_ADDRESS, now()) && takeToken(all, ALL_ANSWERS, now());
  };
}
