/** SHA-256 fingerprints of both sides' DTLS certificates, as in the descriptions (RFC 8122): hex, upper case. */
export interface Binding {
  readonly local: string;
  readonly remote: string;
}

/** How the bytes travel: on the same network, through NAT, over a relay, or not told by the browser. */
export type PathKind = 'local' | 'nat' | 'relay' | 'unknown';

/** The same in two words, for people. */
export type ConnectionPath = 'direct' | 'relayed';

/** Null when the browser does not tell. */
export function pathOf(kind: PathKind): ConnectionPath | null {
  if (kind === 'unknown') return null;
  return kind === 'relay' ? 'relayed' : 'direct';
}

/**
 * One reliable, ordered channel of text between a phone and the host. Closing is final; a listener is set once,
 * in the same task in which the connection was handed over, so that no message is missed.
 */
export interface Connection {
  readonly binding: Binding;
  /** Bytes handed to `send` that have not left this machine yet. */
  readonly buffered: number;
  /** Queues one message. Does nothing on a closed connection: the close is told by `onClose`. */
  send(text: string): void;
  onText(listener: (text: string) => void): void;
  /** Told once, on either side's close, and when the path is lost for good. Not told for one's own `close`. */
  onClose(listener: () => void): void;
  /** `false`: the path is silent and may heal by itself; `true`: it is back. */
  onSteady(listener: (steady: boolean) => void): void;
  close(): void;
  path(): Promise<PathKind>;
}
