import type { PhoneClock } from './participant-ports';
import type { SeatLinkOffer } from './participant-store';

/** A host that is there answers a request within this. */
const REPLY_MS = 5000;

/** Asks the host for a personal link (R2). One request at a time: a new one gives the one before up. */
export class SeatLinkRequest {
  #settle: (offer: SeatLinkOffer | null) => void = () => {};

  /** @param ask says it to the host; false when there is no channel. */
  constructor(
    private readonly clock: PhoneClock,
    private readonly ask: () => boolean,
  ) {}

  /** Resolves with what the host offers; null while it is not reached. */
  make(): Promise<SeatLinkOffer | null> {
    this.#settle(null);
    return new Promise((resolve) => {
      const cancel = this.clock.after(REPLY_MS, () => resolve(null));
      this.#settle = (offer) => {
        cancel();
        resolve(offer);
      };
      if (!this.ask()) this.#settle(null);
    });
  }

  /** The host has answered. */
  fulfil(offer: SeatLinkOffer): void {
    this.#settle(offer);
  }
}
