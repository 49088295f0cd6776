import * as v from 'valibot';

import { MAX_FRAME_BYTES, MAX_FRAME_DEPTH } from './limits';

/**
 * The PeerJS wire protocol (peerjs 1.5.5, `lib/enums.ts` ServerMessageType and `lib/peer.ts` _handleMessage),
 * cut down to what a star of data channels needs.
 */

/** `payload.msg` of an ERROR frame; the socket is closed after it. */
export type ErrorCode =
  /** The id is neither PREFIX-CODE nor PREFIX-CODE-SUFFIX, or the token is missing or too long. */
  | 'BAD_ID'
  /** Not a frame of this protocol: binary, not JSON, too deep, too big, unknown type, wrong shape. */
  | 'BAD_FRAME'
  /** An OFFER that is not for a raw data channel, or carries metadata. */
  | 'BAD_OFFER'
  /** A frame to somebody outside the star, or in the wrong direction. */
  | 'NOT_ALLOWED'
  | 'RATE_LIMITED'
  /** This address, or the whole server, holds as many codes as it may. */
  | 'TOO_MANY_CODES'
  | 'TOO_MANY_SOCKETS'
  /** A newer socket has proved the same id; dialling again would only take it back. */
  | 'REPLACED'
  /** The id was claimed with the same secret and a higher epoch: the tasting was moved to another device. */
  | 'SUPERSEDED';

/** Why an OFFER went nowhere. `BUSY`: this code gets more offers than it may; try again in a while. */
export type ExpireReason = 'NO_SUCH_CODE' | 'HOST_AWAY' | 'BUSY';

export type RelayType = 'OFFER' | 'ANSWER' | 'CANDIDATE' | 'LEAVE';

export type Payload = Readonly<Record<string, unknown>>;

/** Server to client. `src` is always the server's own knowledge, never what a client wrote. */
export type DownFrame =
  | { readonly type: 'OPEN' }
  | { readonly type: 'ID-TAKEN'; readonly payload: { readonly msg: 'ID_TAKEN' } }
  | { readonly type: 'ERROR'; readonly payload: { readonly msg: ErrorCode } }
  | { readonly type: 'EXPIRE'; readonly src: string; readonly payload: { readonly reason: ExpireReason } }
  | { readonly type: 'HOST-BACK'; readonly src: string; readonly payload: Record<string, never> }
  | { readonly type: RelayType; readonly src: string; readonly dst: string; readonly payload: Payload };

/** Client to server. A LEAVE without `dst` is a goodbye to the server itself. */
export type UpFrame =
  | { readonly type: 'HEARTBEAT' }
  | { readonly type: 'GOODBYE' }
  | { readonly type: RelayType; readonly dst: string; readonly payload: Payload };

export type ParsedFrame =
  | { readonly ok: true; readonly frame: UpFrame }
  | { readonly ok: false; readonly error: 'BAD_FRAME' | 'BAD_OFFER' };

const MAX_LABEL_CHARS = 128;

const peer = v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_LABEL_CHARS));
// PeerJS adds fields of its own from release to release: those it has pass, the ones that decide are checked.
// An array would pass for an object without fields (valibot checks `typeof` alone).
const payload = v.pipe(
  v.custom<Payload>((value) => !Array.isArray(value)),
  v.looseObject({ connectionId: v.optional(v.pipe(v.string(), v.maxLength(MAX_LABEL_CHARS))) }),
);

const upSchema = v.variant('type', [
  v.object({ type: v.literal('HEARTBEAT') }),
  v.object({ type: v.picklist(['OFFER', 'ANSWER', 'CANDIDATE']), dst: peer, payload }),
  v.object({ type: v.literal('LEAVE'), dst: v.optional(peer) }),
]);

/** Stock PeerJS picks media or a serialization from these fields without asking the host's page. */
const offerSchema = v.looseObject({
  type: v.literal('data'),
  serialization: v.literal('raw'),
  metadata: v.optional(v.never()),
});

const BAD_FRAME = { ok: false, error: 'BAD_FRAME' } as const;

/** One text frame from a socket, at most {@link MAX_FRAME_BYTES} long. Never throws. */
export function parseFrame(text: string): ParsedFrame {
  if (text.length > MAX_FRAME_BYTES) return BAD_FRAME;
  const json = parseJson(text);
  if (!isShallow(json, MAX_FRAME_DEPTH)) return BAD_FRAME;
  const parsed = v.safeParse(upSchema, json);
  if (!parsed.success) return BAD_FRAME;
  const frame = parsed.output;
  switch (frame.type) {
    case 'HEARTBEAT':
      return { ok: true, frame };
    case 'LEAVE':
      return { ok: true, frame: frame.dst === undefined ? { type: 'GOODBYE' } : leaveTo(frame.dst) };
    case 'OFFER':
      if (!v.is(offerSchema, frame.payload)) return { ok: false, error: 'BAD_OFFER' };
      return { ok: true, frame };
    case 'ANSWER':
    case 'CANDIDATE':
      return { ok: true, frame };
  }
}

function leaveTo(dst: string): UpFrame {
  return { type: 'LEAVE', dst, payload: {} };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// JSON.parse takes any depth, JSON.stringify overflows the stack: so the depth is bounded before relaying.
function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((inner) => isShallow(inner, levels - 1));
}
