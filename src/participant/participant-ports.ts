import type { SymbolsOf } from '../protocol/symbols';
import type { SeatStore } from '../storage/seat-store';
import type { Dial } from '../transport/dial';

/** Monotonic time and timers of the phone. */
export interface PhoneClock {
  /** ms on the axis of `performance.now()`. */
  now(): number;
  /** Calls once in `ms`. Returns the way to cancel it. */
  after(ms: number, listener: () => void): () => void;
}

/** What happens to the page that the phone's side must know of. Each returns the way to stop listening. */
export interface PageEvents {
  /** The page goes away, perhaps for ever: a reload does it too. */
  onHide(listener: () => void): () => void;
  /** The page is seen again, or the network is back: a good moment to try now. */
  onBack(listener: () => void): () => void;
}

/** What it takes to keep a channel to a host. */
export interface ContactPorts {
  readonly dial: Dial;
  readonly clock: PhoneClock;
  /** Secure random bytes. */
  readonly randomBytes: (count: number) => Uint8Array;
}

/** What the phone's side needs of the world; `main` hands it the real things. */
export interface ParticipantPorts extends ContactPorts {
  readonly seats: SeatStore;
  readonly page: PageEvents;
  /** Wall clock in ms, for "when" only. */
  readonly wallNowMs: () => number;
  /** Six symbols that host and phone show alike; takes about 100 ms. */
  readonly symbols: SymbolsOf;
}
