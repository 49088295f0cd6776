import { hostPeerId, phonePeerId } from '../protocol/peer-id';
import type { Connection } from '../transport/connection';
import type { DialFailure, Introduction } from '../transport/dial';
import type { ContactPorts } from './participant-ports';
import { redialDelay } from './redial-delay';

/** A phone keeps trying by itself for an hour (R5). */
const GIVE_UP_MS = 3_600_000;
const FRESH_DIAL_MS = 3000;
const PEER_ID_BYTES = 16;

export interface SeekerEvents<Handshake> {
  /** `handshake` is the one that the dial began with. */
  onConnection(connection: Connection, handshake: Handshake): void;
  /** A dial failed. `false` ends the seeking. */
  onFailure(failure: DialFailure): boolean;
  onHostAway(): void;
  /** The hour is over; only `start` or `nudge` goes on. */
  onGaveUp(): void;
}

/** Dials a host until it answers, with growing, jittered pauses. */
export class Seeker<Handshake extends Introduction> {
  #abort: AbortController | null = null;
  #cancelPause: (() => void) | null = null;
  #cancelGiveUp: (() => void) | null = null;
  #failures = 0;
  #dialledAtMs = 0;

  /**
   * @param code where to dial, asked before each dial.
   * @param shakeHands begins the handshake of a dial to that code.
   */
  constructor(
    private readonly code: () => string,
    private readonly shakeHands: (code: string) => Handshake,
    private readonly ports: ContactPorts,
    private readonly events: SeekerEvents<Handshake>,
  ) {}

  get isSeeking(): boolean {
    return this.#abort !== null || this.#cancelPause !== null;
  }

  /** Dials now, unless it is doing so. */
  start(): void {
    if (this.isSeeking) return;
    this.#startHour();
    void this.#dial();
  }

  /** Dials after a pause: the last connection came to nothing or was lost. */
  again(): void {
    if (this.isSeeking) return;
    this.#startHour();
    this.#pause();
  }

  /** Dials now if it was pausing; the hour begins anew. */
  nudge(): void {
    if (!this.#cancelPause) return;
    this.#cancelPause();
    this.#cancelPause = null;
    this.#cancelGiveUp?.();
    this.#cancelGiveUp = null;
    this.start();
  }

  /** As `nudge`, and does not wait for a dial that may hang on a network that is gone. */
  hurry(): void {
    const isOld = this.ports.clock.now() - this.#dialledAtMs > FRESH_DIAL_MS;
    if (this.#abort && isOld) {
      this.#abort.abort();
      this.#abort = null;
      this.start();
    } else {
      this.nudge();
    }
  }

  stop(): void {
    this.#cancelPause?.();
    this.#cancelPause = null;
    this.#abort?.abort();
    this.#abort = null;
    this.#cancelGiveUp?.();
    this.#cancelGiveUp = null;
  }

  /** The host was really reached: the next pauses are short again. */
  succeeded(): void {
    this.#failures = 0;
    this.#cancelGiveUp?.();
    this.#cancelGiveUp = null;
  }

  #startHour(): void {
    this.#cancelGiveUp ??= this.ports.clock.after(GIVE_UP_MS, () => {
      this.stop();
      this.events.onGaveUp();
    });
  }

  async #dial(): Promise<void> {
    const abort = new AbortController();
    this.#abort = abort;
    this.#dialledAtMs = this.ports.clock.now();
    const code = this.code();
    const handshake = this.shakeHands(code);
    const result = await this.ports.dial({
      hostId: hostPeerId(code),
      phoneId: phonePeerId(code, this.ports.randomBytes(PEER_ID_BYTES)),
      introduction: handshake,
      signal: abort.signal,
      onHostAway: () => {
        if (!abort.signal.aborted) this.events.onHostAway();
      },
    });
    if (abort.signal.aborted) {
      if (result.ok) result.connection.close();
      return;
    }
    this.#abort = null;
    if (result.ok) this.events.onConnection(result.connection, handshake);
    else if (this.events.onFailure(result.failure)) this.#pause();
  }

  #pause(): void {
    const [byte = 0] = this.ports.randomBytes(1);
    const delay = redialDelay(this.#failures, byte / 256);
    this.#failures += 1;
    this.#cancelPause = this.ports.clock.after(delay, () => {
      this.#cancelPause = null;
      void this.#dial();
    });
  }
}
