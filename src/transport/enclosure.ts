import type { Peer } from 'peerjs';

/**
 * A short text of ours inside an offer or an answer. PeerJS has no place for one that a page may choose in both, but
 * servers pass on what they do not know of a payload, and a page that does not know it leaves it unread.
 */
const FIELD = 'introduction';
const MAX_CHARS = 1000;

/** Whose connection a frame is about: phones choose the ids of theirs, so that two may have the same one. */
export interface About {
  readonly peerId: string;
  readonly connectionId: string;
}

export interface Enclosed extends About {
  readonly text: string;
  /** The description that it came with. */
  readonly sdp: string;
}

interface Introducing {
  readonly type: 'OFFER' | 'ANSWER';
  /** Of a frame that comes in. */
  readonly src?: unknown;
  /** Of one that leaves. */
  readonly dst?: unknown;
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
  textFor: (about: About) => string | null,
): void {
  const send = socket.send.bind(socket);
  socket.send = (frame: unknown) => {
    send(isOf(frame, type) ? enclose(frame, textFor(aboutOf(frame, frame.dst))) : frame);
  };
}

/** What is enclosed in a frame of this type that has come in, or null. */
export function enclosedIn(frame: unknown, type: Introducing['type']): Enclosed | null {
  if (!isOf(frame, type)) return null;
  const { sdp, [FIELD]: text } = frame.payload;
  if (typeof text !== 'string' || text.length > MAX_CHARS) return null;
  return { ...aboutOf(frame, frame.src), text, sdp: typeof sdp?.sdp === 'string' ? sdp.sdp : '' };
}

function enclose(frame: Introducing, text: string | null): Introducing {
  return text === null ? frame : { ...frame, payload: { ...frame.payload, [FIELD]: text } };
}

function aboutOf({ payload }: Introducing, peerId: unknown): About {
  return { peerId: String(peerId), connectionId: payload.connectionId };
}

function isOf(frame: unknown, type: Introducing['type']): frame is Introducing {
  if (typeof frame !== 'object' || frame === null) return false;
  const { type: own, payload } = frame as { type?: unknown; payload?: { connectionId?: unknown } | null };
  return own === type && typeof payload?.connectionId === 'string';
}
