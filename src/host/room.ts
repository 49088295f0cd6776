import { timeLeftMs } from '../game/clock';
import type { Binding, Connection, ConnectionPath } from '../transport/connection';
import type { Authority, Commit } from './authority';
import { Devices } from './devices';
import { HostHandshake, introduce, type HostIdentity, type Introduced } from './handshake-host';
import type { HostClock } from './host-clock';
import { Knocking, type Knock } from './knocking';
import { PhoneLink } from './phone-link';
import { Reception } from './reception';
import { Seating, type Randomness } from './seating';
import { ViewSender, type HostFacts } from './view-sender';

export interface RoomEvents {
  /** A phone has seen more than the host remembers. */
  onBehind(): void;
  /** Something that the host sees and that is not in the state: who knocks, how phones are connected. */
  onChange(): void;
}

const TICKS_PER_HEARTBEAT = 2;
/** Channels that have no place yet; more are closed at once. */
const MAX_UNSEATED = 200;

/** Everyone who is connected, and what of each commit they are told. */
export class Room {
  readonly #links = new Set<PhoneLink>();
  readonly #seating: Seating;
  readonly #views: ViewSender;
  readonly devices: Devices;
  readonly #knocking: Knocking;
  readonly #reception: Reception;
  #hasNewPaths = false;
  readonly #stopTicks: () => void;
  #ticks = 0;
  #isClosed = false;

  /** @param loadedRevision the tasting's as it lay on the disk. */
  constructor(
    private readonly authority: Authority,
    private readonly clock: HostClock,
    private readonly random: Randomness,
    host: HostFacts,
    loadedRevision: number,
    private readonly events: RoomEvents,
  ) {
    this.#seating = new Seating(
      authority,
      random,
      { life: host.life, loadedRevision },
      (link) => this.#links.has(link),
      {
        onSeated: (_, seat) => this.#views.send([seat.id]),
        onBehind: () => events.onBehind(),
      },
    );
    this.#views = new ViewSender(authority, clock, this.#seating.linkOfSeat, host);
    this.devices = new Devices(
      authority,
      clock,
      () => random.secret(),
      () => ({ code: host.code(), joinLink: host.joinLink(), knocks: this.knocks.length }),
      (link) => this.#links.has(link),
    );
    this.#knocking = new Knocking(
      () => clock.now(),
      () => {
        this.devices.sendSoon();
        events.onChange();
      },
    );
    this.#reception = new Reception(authority, this.#seating, this.#knocking, this.devices);
    this.#stopTicks = clock.onTick(() => this.#tick());
  }

  /** Answers a phone's greeting, while its channel is still being made. */
  greet(greeting: string, binding: Binding, identity: HostIdentity): Introduced | null {
    return this.#isClosed ? null : introduce(greeting, identity, binding, this.random.nonce());
  }

  /** Takes over one new channel, and the handshake that began with a greeting. */
  accept(connection: Connection, identity: HostIdentity, met: Introduced | null): void {
    const unseated = Array.from(this.#links).filter((link) => !link.isPlaced).length;
    if (this.#isClosed || unseated >= MAX_UNSEATED) {
      connection.close();
      return;
    }
    const { binding } = connection;
    const isMet =
      met?.handshake.binding.local === binding.local && met.handshake.binding.remote === binding.remote;
    const handshake = isMet ? met.handshake : new HostHandshake(identity, binding, this.random.nonce());
    const link = new PhoneLink(connection, handshake, () => this.clock.now(), {
      onMessage: (from, message) => void this.#reception.receive(from, message),
      onHeard: (from, isHeard) => {
        this.#seating.heard(from, isHeard);
        this.devices.heard(from, isHeard);
      },
      onPath: () => (this.#hasNewPaths = true),
      onClose: (from) => {
        this.#links.delete(from);
        this.#knocking.closed(from);
        this.#seating.closed(from);
        this.devices.closed(from);
      },
    });
    this.#links.add(link);
  }

  /** Tells whom it concerns what a commit changed. */
  publish(commit: Commit): void {
    this.#reception.follow(commit);
    this.#seating.follow(commit);
    this.#knocking.follow(commit.after);
    this.#views.publish(commit);
    this.devices.publish(commit);
  }

  /** Something besides the state changed that phones are told, such as the code. */
  publishAll(): void {
    this.#views.sendAll();
    this.devices.sendAll();
  }

  /** The secret of a personal link to an away seat (R9), or null. */
  handOver(seatId: string): Promise<string | null> {
    return this.#seating.handOver(seatId);
  }

  /** Who asks to be let in (J6), the longest first. */
  get knocks(): readonly Knock[] {
    return this.#knocking.knocks;
  }

  /** How a seat's phone is connected; null when it is not, or the browser does not tell. */
  pathOf(seatId: string): ConnectionPath | null {
    return this.#seating.linkOfSeat.get(seatId)?.path ?? null;
  }

  /** Gives whoever knocks with this key a seat from the next question on. */
  async letIn(key: string): Promise<void> {
    const knock = this.#knocking.take(key);
    if (knock) await this.#seating.letIn(knock.link, key, knock.firstName);
  }

  turnAway(key: string): void {
    this.#knocking.turnAway(key);
  }

  /** Says goodbye to every phone: the host's tab closes or reloads. */
  close(): void {
    this.#isClosed = true;
    this.#stopTicks();
    this.#views.close();
    this.devices.close();
    for (const link of Array.from(this.#links)) {
      link.send({ type: 'host:closing' });
      link.close();
    }
  }

  #tick(): void {
    for (const link of Array.from(this.#links)) link.tick();
    if (this.#hasNewPaths) {
      this.#hasNewPaths = false;
      this.events.onChange();
    }
    this.#ticks += 1;
    if (this.#ticks % TICKS_PER_HEARTBEAT !== 0) return;
    const { state } = this.authority;
    const leftMs = timeLeftMs(state.clock, this.clock.now());
    for (const link of this.#links) {
      if (link.key !== null) link.send({ type: 'heartbeat', revision: state.revision, leftMs });
    }
  }
}
