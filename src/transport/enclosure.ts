import type { Peer } from 'peerjs';

/**
 * A short text of ours inside an offer or an answer. PeerJS has no place for one that a page may choose in both, but
 * servers pass on what they do not know of a payload, and a page that does not know it leaves it unread.
 */
const FIELD = 'introduction';
const MAX_CHARS = 1000;

interface Introducing {
  readonly type: 'OFFER' | 'ANSWER';
  readonly payload: {
    readonly connectionId: string;
    readonly sdp?: { readonly sdp?: unknown };
    readonly [FIELD]?: unknown;
  };
}

/** Has `textFor` asked for the text to enclose in each frame of this type that leaves; null encloses nothing. */
export function encloseIn(
  { socket }: Peer,
  type: Introducing['type'],
  textFor: (connectionId: string) => string | null,
): void {
  const send = socket.send.bind(socket);
  socket.send = (frame: unknown) => {
    const text = isOf(frame, type) ? textFor(frame.payload.connectionId) : null;
    if (text === null || !isOf(frame, type)) send(frame);
    else send({ ...frame, payload: { ...frame.payload, [FIELD]: text } });
  };
}

export interface Enclosed {
  readonly text: string;
  readonly connectionId: string;
  /** The description that it came with. */
  readonly sdp: string;
}

/** What is enclosed in a frame of this type that has come in, or null. */
export function enclosedIn(frame: unknown, type: Introducing['type']): Enclosed | null {
  if (!isOf(frame, type)) return null;
  const { connectionId, sdp, [FIELD]: text } = frame.payload;
  if (typeof text !== 'string' || text.length > MAX_CHARS) return null;
  return { text, connectionId, sdp: typeof sdp?.sdp === 'string' ? sdp.sdp : '' };
}

function isOf(frame: unknown, type: Introducing['type']): frame is Introducing {
  if (typeof frame !== 'object' || frame === null) return false;
  const { type: own, payload } = frame as { type?: unknown; payload?: { connectionId?: unknown } | null };
  return own === type && typeof payload?.connectionId === 'string';
}
