import type { Connection } from './connection';

/**
 * `NO_SERVER`: the signaling server is out of reach. `NO_SUCH_HOST`: nobody holds the id. `NO_ROUTE`: the host is
 * there, but no path was found in time. `ABORTED`: by the signal. `UNSUPPORTED`: a browser without WebRTC.
 */
export type DialFailure = 'NO_SERVER' | 'NO_SUCH_HOST' | 'NO_ROUTE' | 'ABORTED' | 'UNSUPPORTED';

export type DialResult =
  | { readonly ok: true; readonly connection: Connection }
  | { readonly ok: false; readonly failure: DialFailure };

export interface DialRequest {
  readonly hostId: string;
  /** Fresh for every dial. */
  readonly phoneId: string;
  readonly signal: AbortSignal;
  /** The id is held, but its host is not there. The dial goes on by itself and connects when it is back. */
  onHostAway(): void;
}

/** Opens one connection to a host. Never rejects. */
export type Dial = (request: DialRequest) => Promise<DialResult>;
