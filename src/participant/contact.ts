import type { OlderSide } from '../protocol/version';
import type { ConnectionPath } from '../transport/connection';
import type { DialFailure } from '../transport/dial';
import { PhoneHandshake, type HandshakeKeys } from './handshake-phone';
import { HostLink, type HostLinkEvents, type Language } from './host-link';
import type { ContactPorts } from './participant-ports';
import { Seeker } from './seeker';

/**
 * `lost`: the server or the host is not reached. `away`: the server says that the host is not there. `stranger`:
 * another host answers at the code.
 */
export type ContactState = 'found' | 'lost' | 'away' | 'stranger' | 'gave-up';

export interface ContactEvents<Said> {
  onState(state: ContactState): void;
  /** A new channel is proved and in use, by this protocol; nothing has been said on it yet. */
  onProved(protocol: number): void;
  /** How the channel in use is connected; null when the browser does not tell. */
  onPath(path: ConnectionPath | null): void;
  onMessage(message: Said): void;
  /** A dial failed in a way that dialling again may not mend. `false` ends the seeking. */
  onFailure(failure: DialFailure): boolean;
  onWrongHost(): void;
  onMismatch(older: OlderSide): void;
}

/**
 * Keeps one proved channel to the host. When the one in use falls silent another is sought, and whichever speaks
 * first is used: a short gap heals by itself, a long one never does.
 */
export class Contact<Said, Says extends object> {
  readonly #seeker: Seeker<PhoneHandshake>;
  #link: HostLink<Said> | null = null;
  #newLink: HostLink<Said> | null = null;
  #isSilent = false;

  /**
   * @param code where to dial, asked before each dial.
   * @param language of what is said once both sides have proved their keys.
   * @param revision tells which revision this phone has, for its heartbeats.
   */
  constructor(
    code: () => string,
    ports: ContactPorts,
    language: Language<Said>,
    keys: HandshakeKeys,
    revision: () => number,
    private readonly events: ContactEvents<Said>,
  ) {
    const shakeHands = (dialled: string) => new PhoneHandshake(dialled, keys, ports.randomBytes);
    this.#seeker = new Seeker(code, shakeHands, ports, {
      onConnection: (connection, handshake) => {
        this.#newLink = new HostLink(connection, handshake, ports, language, revision, this.#linkEvents);
      },
      onFailure: (failure) => events.onFailure(failure),
      onHostAway: () => events.onState('away'),
      onGaveUp: () => {
        this.hangUp();
        events.onState('gave-up');
      },
    });
  }

  /** Dials now, unless a channel is in use or sought. */
  seek(): void {
    this.#seeker.nudge();
    if (!this.#link && !this.#newLink) this.#seeker.start();
  }

  /** The page was away and its timers with it: finds out at once whether the channel still lives. */
  check(): void {
    this.#seeker.hurry();
    if (this.#link) {
      this.#link.expectSoon();
    } else if (!this.#newLink) {
      this.events.onState('lost');
      this.#seeker.start();
    }
  }

  send(message: Says): boolean {
    this.#link?.send(message);
    return this.#link !== null;
  }

  /** Tells the host at once which revision this phone has. */
  beat(): void {
    this.#link?.beat();
  }

  /** The host was really reached: the next redials start with short pauses again. */
  reached(): void {
    this.#seeker.succeeded();
  }

  /** Gives the channel in use up and seeks another after a pause. */
  drop(): void {
    if (this.#link) this.#lost(this.#link);
  }

  /** Closes every channel. Seeking goes on if it was under way. */
  hangUp(): void {
    this.#link?.close();
    this.#newLink?.close();
    this.#link = null;
    this.#newLink = null;
    this.#isSilent = false;
  }

  /** Closes every channel and seeks no more, until `seek`. */
  stop(): void {
    this.#seeker.stop();
    this.hangUp();
  }

  readonly #linkEvents: HostLinkEvents<Said> = {
    onProved: (link) => {
      if (link !== this.#newLink) return;
      this.#link?.close();
      this.#link = link;
      this.#newLink = null;
      this.#isSilent = false;
      this.events.onProved(link.protocol);
    },
    onPath: (link, path) => {
      if (link === this.#link) this.events.onPath(path);
    },
    onMessage: (link, message) => {
      if (link === this.#link) this.events.onMessage(message);
    },
    onSilent: (link) => {
      if (link !== this.#link) return;
      this.#isSilent = true;
      if (!this.#newLink) this.#seeker.start();
      this.events.onState('lost');
    },
    onHeard: (link) => {
      if (link !== this.#link || !this.#isSilent) return;
      // The old channel healed before a new one was proved.
      this.#isSilent = false;
      this.#seeker.stop();
      this.#newLink?.close();
      this.#newLink = null;
      this.events.onState('found');
    },
    onWrongHost: (link) => {
      if (link === this.#newLink) this.events.onWrongHost();
    },
    onStranger: (link) => {
      this.#lost(link);
      this.events.onState('stranger');
    },
    onMismatch: (link, older: OlderSide) => {
      if (link === this.#newLink) this.events.onMismatch(older);
    },
    onLost: (link) => this.#lost(link),
  };

  /** A channel is gone: seek another, unless the one in use is fine. */
  #lost(link: HostLink<Said>): void {
    link.close();
    if (link !== this.#link && link !== this.#newLink) return;
    if (link === this.#link) this.#link = null;
    else this.#newLink = null;
    if (this.#newLink || (this.#link && !this.#isSilent)) return;
    this.#seeker.again();
    this.events.onState('lost');
  }
}
