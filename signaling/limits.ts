import type { Rate } from './token-bucket';

export const MAX_FRAME_BYTES = 64 * 1024;
/** PeerJS nests six levels at most (frame, payload, sdp or candidate); the rest is slack. */
export const MAX_FRAME_DEPTH = 8;
export const MAX_TOKEN_CHARS = 256;
/** `peerjs` sends a HEARTBEAT every 5 s; twelve missing in a row are no accident. */
export const SILENCE_MS = 60_000;
export const TICK_MS = 5_000;
/** A gap between ticks beyond this means that the server itself slept (a closed lid). */
export const MAX_TICK_GAP_MS = 20_000;
export const LEASE_UNUSED_MS = 2 * 60_000;
export const LEASE_ENGAGED_MS = 60 * 60_000;

/** Everything the broker lets one socket, one address or one code have. */
export interface Limits {
  readonly socketsPerAddress: number;
  readonly socketsTotal: number;
  readonly leasesPerAddress: number;
  readonly leasesTotal: number;
  /** Sockets that one address may open; bounds who tries all codes in turn. */
  readonly openingsPerAddress: Rate;
  readonly framesPerPhone: Rate;
  readonly framesPerHost: Rate;
  readonly offersPerPhone: Rate;
  /** All phones of one code together. */
  readonly offersPerCode: Rate;
  readonly candidatesPerCode: Rate;
}

/**
 * Sized for a room of 300 phones behind one address that all come back in the same second, each with up to
 * thirty candidates in either direction.
 */
export const DEFAULT_LIMITS: Limits = {
  socketsPerAddress: 1_000,
  socketsTotal: 10_000,
  leasesPerAddress: 20,
  leasesTotal: 10_000,
  openingsPerAddress: { burst: 2_000, perSecond: 20 },
  framesPerPhone: { burst: 200, perSecond: 10 },
  framesPerHost: { burst: 12_000, perSecond: 400 },
  offersPerPhone: { burst: 20, perSecond: 0.5 },
  offersPerCode: { burst: 900, perSecond: 20 },
  candidatesPerCode: { burst: 12_000, perSecond: 400 },
};
