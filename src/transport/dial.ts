import type { Binding, Connection } from './connection';

/**
 * `NO_SERVER`: the signaling server is out of reach. `NO_SUCH_HOST`: nobody holds the id. `NO_ROUTE`: the host is
 * there, but no path was found in time. `ABORTED`: by the signal. `UNSUPPORTED`: a browser without WebRTC.
 */
export type DialFailure = 'NO_SERVER' | 'NO_SUCH_HOST' | 'NO_ROUTE' | 'ABORTED' | 'UNSUPPORTED';

export type DialResult =
  | { readonly ok: true; readonly connection: Connection }
  | { readonly ok: false; readonly failure: DialFailure };

/**
 * What two sides say to each other while their connection is still being made, through the signaling server. A server or
 * an older page may drop it.
 */
export interface Introduction {
  /** At most 1,000 characters, told to the host with the offer. Asked once a dial, while the server is on its way. */
  greeting(): string;
  /** What the host said to it with its answer, and the fingerprints of the connection that is being made. */
  onReply(reply: string, binding: Binding): void;
}

export interface DialRequest {
  readonly hostId: string;
  /** Fresh for every dial. */
  readonly phoneId: string;
  readonly introduction?: Introduction;
  readonly signal: AbortSignal;
  /** The id is held, but its host is not there. The dial goes on by itself and connects when it is back. */
  onHostAway(): void;
}

/** Opens one connection to a host. Never rejects. */
export type Dial = (request: DialRequest) => Promise<DialResult>;
