import { decodeHostMessage, encode, protocolOf, type Decoded } from '../protocol/messages';
import { olderSide, PHONE_SPEAKS, type OlderSide } from '../protocol/version';
import { pathOf, type Connection, type ConnectionPath } from '../transport/connection';
import type { HandshakeStep, PhoneHandshake } from './handshake-phone';
import type { ContactPorts } from './participant-ports';

const HANDSHAKE_MS = 10_000;
const HEARTBEAT_MS = 4000;
/** The host speaks every two seconds; three missing and it is gone, whatever the browser believes. */
const SILENT_MS = 6500;
const SOON_MS = 2500;
const BEATS_BETWEEN_LOOKS = 15;

/** What the two sides say once both have proved their keys: a phone has one language, the host's devices another. */
export interface Language<Said> {
  /** What the host said, or what is wrong with it. */
  decode(text: string): Decoded<Said>;
}

export interface HostLinkEvents<Said> {
  /** Both sides have proved their keys. */
  onProved(link: HostLink<Said>): void;
  /** Null when the browser does not tell. */
  onPath(link: HostLink<Said>, path: ConnectionPath | null): void;
  onMessage(link: HostLink<Said>, message: Said): void;
  /** Nothing has been heard for a while; the channel may still heal. */
  onSilent(link: HostLink<Said>): void;
  onHeard(link: HostLink<Said>): void;
  onWrongHost(link: HostLink<Said>): void;
  /** Another tasting answers at the code. */
  onStranger(link: HostLink<Said>): void;
  onMismatch(link: HostLink<Said>, older: OlderSide): void;
  /** The channel is gone, or its handshake came to nothing. */
  onLost(link: HostLink<Said>): void;
}

/** One channel to the host, from the open connection to its end. */
export class HostLink<Said> {
  #isOpen = true;
  #isProved = false;
  /** The one that both sides signed; 0 before. */
  protocol = 0;
  #beats = 0;
  /** The host's hello that follows an introduction all the same, since the host cannot know what became of its reply. */
  #owesHello = false;
  #handling: Promise<void>;
  #cancelSilence: () => void;
  #cancelHeartbeat: () => void = () => {};
  readonly #cancelHandshake: () => void;

  /** @param revision tells which revision this phone has, for its heartbeats. */
  constructor(
    private readonly connection: Connection,
    private readonly handshake: PhoneHandshake,
    private readonly ports: ContactPorts,
    private readonly language: Language<Said>,
    private readonly revision: () => number,
    private readonly events: HostLinkEvents<Said>,
  ) {
    this.#cancelHandshake = ports.clock.after(HANDSHAKE_MS, () => this.#lose());
    this.#cancelSilence = ports.clock.after(SILENT_MS, () => this.events.onSilent(this));
    connection.onText((text) => this.#receive(text));
    connection.onClose(() => this.#lose());
    connection.onSteady((isSteady) => {
      if (!isSteady) this.events.onSilent(this);
    });
    this.#handling = handshake.open(connection).then((step) => {
      this.#owesHello = step.type === 'proved';
      this.#follow(step);
    });
  }

  get isProved(): boolean {
    return this.#isProved && this.#isOpen;
  }

  send(message: object): void {
    if (this.#isOpen) this.connection.send(encode(message));
  }

  /** Tells the host at once which revision this phone has. */
  beat(): void {
    this.send({ type: 'heartbeat', revision: this.revision() });
    if (this.#beats % BEATS_BETWEEN_LOOKS === 0) this.#lookAtPath();
    this.#beats += 1;
    this.#cancelHeartbeat();
    this.#cancelHeartbeat = this.ports.clock.after(HEARTBEAT_MS, () => this.beat());
  }

  /** The page was away and its timers with it: a host that is there speaks within the next heartbeat. */
  expectSoon(): void {
    this.beat();
    this.#cancelSilence();
    this.#cancelSilence = this.ports.clock.after(SOON_MS, () => this.events.onSilent(this));
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#cancelSilence();
    this.#cancelHeartbeat();
    this.#cancelHandshake();
    this.connection.close();
  }

  /** The path may become another one: a phone leaves the Wi-Fi. */
  #lookAtPath(): void {
    const tell = (path: ConnectionPath | null) => {
      if (this.#isOpen) this.events.onPath(this, path);
    };
    this.connection.path().then(
      (kind) => tell(pathOf(kind)),
      () => tell(null),
    );
  }

  #lose(): void {
    if (!this.#isOpen) return;
    this.close();
    this.events.onLost(this);
  }

  #receive(text: string): void {
    if (!this.#isOpen) return;
    this.#cancelSilence();
    this.#cancelSilence = this.ports.clock.after(SILENT_MS, () => this.events.onSilent(this));
    this.events.onHeard(this);
    if (this.#isProved) {
      this.#tell(text);
      return;
    }
    const decoded = decodeHostMessage(text);
    if (!decoded.ok) {
      const speaks = protocolOf(text);
      const older = speaks && olderSide(speaks, PHONE_SPEAKS);
      if (older) this.events.onMismatch(this, older);
      else this.#lose();
      return;
    }
    const { message } = decoded;
    // Before the proof nobody's word ends anything; only the versions may be too far apart for a proof.
    if (message.type === 'error') {
      if (message.code === 'VERSION_MISMATCH') this.events.onMismatch(this, 'phone');
      else this.#lose();
      return;
    }
    // Choosing keys asks the phone's storage, so what follows waits its turn.
    this.#handling = this.#handling.then(async () => {
      if (!this.#isOpen) return;
      if (this.#isProved) this.#tell(text);
      else this.#follow(await this.handshake.receive(this.connection, message));
    });
  }

  #tell(text: string): void {
    if (this.#owesHello && protocolOf(text)) {
      this.#owesHello = false;
      return;
    }
    const decoded = this.language.decode(text);
    if (decoded.ok) this.events.onMessage(this, decoded.message);
    else this.#lose();
  }

  #follow(step: HandshakeStep): void {
    if (!this.#isOpen) return;
    switch (step.type) {
      case 'wait':
        return;
      case 'proved':
        this.#isProved = true;
        this.protocol = step.protocol;
        this.#cancelHandshake();
        this.events.onProved(this);
        this.beat();
        return;
      case 'mismatch':
        this.events.onMismatch(this, step.older);
        return;
      case 'refuse':
        if (step.reason === 'WRONG_HOST') this.events.onWrongHost(this);
        if (step.reason === 'STRANGER') this.events.onStranger(this);
        this.#lose();
    }
  }
}
