import { decodeToHost, type HostToDeviceMessage, type ToHostMessage } from '../protocol/device-messages';
import { encode, protocolOf, type HostError, type HostMessage } from '../protocol/messages';
import { HOST_SPEAKS, olderSide } from '../protocol/version';
import { pathOf, type Connection, type ConnectionPath } from '../transport/connection';
import type { HostHandshake } from './handshake-host';
import { TokenBucket } from './token-bucket';

const MESSAGES_PER_SECOND = 20;
const MESSAGE_BURST = 60;
/** For the handshake and for asking for a place. */
const SEATING_MS = 15_000;
/** A phone speaks every four seconds; one that is silent for longer is shown as away. */
const SILENT_MS = 10_000;
/** A suspended page that resumes within a minute heals its channel, so it is given that long. */
const GIVE_UP_MS = 75_000;
const LOOK_AT_PATH_MS = 60_000;
/** A phone that takes nothing in is not fed for ever. */
const MAX_BUFFERED_BYTES = 4 * 1024 * 1024;

const WORDS: Record<HostError, string> = {
  GAME_STARTED: 'The tasting has started.',
  SESSION_FULL: 'Every seat is taken.',
  VERSION_MISMATCH: 'Host and phone run versions that cannot talk to each other.',
  REMOVED: 'The host removed this seat.',
  DOOR_CLOSED: 'The host lets nobody else in.',
  NO_SEAT: 'There is no such seat.',
  SEAT_GIVEN: 'The host gave this seat to another device.',
  SEAT_LINK_SPENT: 'This personal link was used, or its ten minutes are over.',
  HAS_SEAT: 'This device has another seat in the tasting.',
  NO_DEVICE: 'The host has not let this device in.',
  DEVICES_FULL: 'There are four screens and remotes already.',
  DEVICE_LINK_SPENT: 'This link was used, or its ten minutes are over.',
  MOVED: 'The seat is on another screen.',
  TURNED_AWAY: 'The host does not let this phone in.',
  BAD_MESSAGE: 'The message was not understood.',
  BAD_PROOF: 'The proof of the key does not hold.',
  TOO_FAST: 'Too many messages.',
};

export interface PhoneLinkEvents {
  /** A message of a proved phone. */
  onMessage(link: PhoneLink, message: ToHostMessage): void;
  /** Whether the phone is heard; told on changes only. */
  onHeard(link: PhoneLink, isHeard: boolean): void;
  /** `path` is another one. */
  onPath(link: PhoneLink): void;
  onClose(link: PhoneLink): void;
}

/** One phone's channel on the host, or one of the host's own devices': handshake, limits, silence. A connection is not a person; `key` is. */
export class PhoneLink {
  /** The proved public key of the phone, null before. */
  key: string | null = null;
  /** The seat this channel speaks for, set by the room. */
  seatId: string | null = null;
  /** The key of the host's own device that this channel belongs to, set by the devices. */
  deviceKey: string | null = null;
  /** It waits at the door for the host's word, so that it may be without a seat for long. Set by `Knocking`. */
  isKnocking = false;
  /** The kind of path it came by; null as long as it is not known. */
  path: ConnectionPath | null = null;
  #isOpen = true;
  #isHeard = true;
  #isSteady = true;
  #lastHeardMs: number;
  #lookedMs = Number.NEGATIVE_INFINITY;
  readonly #openedMs: number;
  readonly #bucket: TokenBucket;

  constructor(
    private readonly connection: Connection,
    private readonly handshake: HostHandshake,
    private readonly now: () => number,
    private readonly events: PhoneLinkEvents,
  ) {
    this.#openedMs = now();
    this.#lastHeardMs = this.#openedMs;
    this.#bucket = new TokenBucket(MESSAGES_PER_SECOND, MESSAGE_BURST, this.#openedMs);
    connection.onText((text) => this.#receive(text));
    connection.onClose(() => this.#closed());
    connection.onSteady((steady) => {
      this.#isSteady = steady;
      this.#tellHeard(steady);
    });
    this.send(this.handshake.hello);
  }

  /** It speaks for a seat or belongs to one of the host's devices. */
  get isPlaced(): boolean {
    return this.seatId !== null || this.deviceKey !== null;
  }

  send(message: HostMessage | HostToDeviceMessage): void {
    if (!this.#isOpen) return;
    if (this.connection.buffered > MAX_BUFFERED_BYTES) this.close();
    else this.connection.send(encode(message));
  }

  /** Says why and closes. */
  refuse(code: HostError): void {
    this.send({ type: 'error', code, message: WORDS[code] });
    this.close();
  }

  /** There is no way in any more: the tasting has ended, which for an older phone is that it has started. */
  refuseForGood(): void {
    this.send({ type: 'error', code: 'GAME_STARTED', message: 'The tasting is over.', isOver: true });
    this.close();
  }

  close(): void {
    if (!this.#isOpen) return;
    this.connection.close();
    this.#closed();
  }

  /** Called about once a second. */
  tick(): void {
    const now = this.now();
    if (!this.isPlaced && !this.isKnocking && now - this.#openedMs > SEATING_MS) this.close();
    this.#lookAtPath(now);
    const silentMs = now - this.#lastHeardMs;
    if (silentMs > GIVE_UP_MS) this.close();
    else if (silentMs > SILENT_MS) this.#tellHeard(false);
  }

  #receive(text: string): void {
    if (!this.#isOpen) return;
    this.#lastHeardMs = this.now();
    if (!this.#bucket.take(this.#lastHeardMs)) {
      this.refuse('TOO_FAST');
      return;
    }
    if (this.#isSteady) this.#tellHeard(true);
    const decoded = decodeToHost(text);
    if (!decoded.ok) {
      const speaks = this.key === null ? protocolOf(text) : null;
      this.refuse(speaks && olderSide(HOST_SPEAKS, speaks) ? 'VERSION_MISMATCH' : 'BAD_MESSAGE');
    } else if (this.key !== null) {
      this.events.onMessage(this, decoded.message);
    } else {
      this.#shakeHands(decoded.message);
    }
  }

  #shakeHands(message: ToHostMessage): void {
    const step = this.handshake.receive(message);
    switch (step.type) {
      case 'send':
        this.send(step.message);
        break;
      case 'refuse':
        this.refuse(step.code);
        break;
      case 'proved':
        this.key = step.key;
        break;
    }
  }

  /** The browser tells the path to who asks, and it may become another one: a phone leaves the Wi-Fi. */
  #lookAtPath(now: number): void {
    if (this.key === null || now - this.#lookedMs < LOOK_AT_PATH_MS) return;
    this.#lookedMs = now;
    this.connection.path().then(
      (kind) => this.#tellPath(pathOf(kind)),
      () => this.#tellPath(null),
    );
  }

  #tellPath(path: ConnectionPath | null): void {
    if (!this.#isOpen || path === this.path) return;
    this.path = path;
    this.events.onPath(this);
  }

  #tellHeard(isHeard: boolean): void {
    if (!this.#isOpen || this.#isHeard === isHeard) return;
    this.#isHeard = isHeard;
    this.events.onHeard(this, isHeard);
  }

  #closed(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.events.onClose(this);
  }
}
