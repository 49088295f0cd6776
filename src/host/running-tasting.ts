import type { Command } from '../game/command';
import { countedSeats, type DeviceKind, type State } from '../game/state';
import { deviceHash, joinLink, linkAt, seatLink } from '../protocol/link';
import { SEAT_LINK_MS } from '../game/seat-links';
import { pinOf } from '../protocol/keys';
import type { StoredTasting, TastingIdentity } from '../storage/tasting-store';
import { Authority } from './authority';
import { CodeClaim } from './code-claim';
import type { HostIdentity } from './handshake-host';
import type { HostPorts } from './host-ports';
import type { DeviceLink, PersonalLink, Running } from './host-store';
import { createHostView } from './create-host-view';
import { Room } from './room';

/** How long after the end phones still get their result (T5), and how long an absence goes unremarked (R4). */
const HOUR_MS = 3_600_000;

export interface RunningEvents {
  /** `snapshot` would say something new. */
  onChange(): void;
  /** Another tab has the tasting now. */
  onTakenOver(): void;
  /** The signaling server knows of a newer copy, on another device. */
  onSuperseded(): void;
}

/** One tasting run by this tab: its authority, its room, its code. */
export class RunningTasting {
  readonly #authority: Authority;
  readonly #room: Room;
  readonly #claim: CodeClaim;
  readonly #pin: string;
  readonly #stopTicks: () => void;
  /** The address of the page that other devices reach. */
  #joinBase: string;
  #askContinue: boolean;
  #isBehind = false;

  /** @param keptCodes codes of the host's other tastings, which this one must not get (T8). */
  constructor(
    stored: StoredTasting,
    holder: string,
    hostName: string,
    private readonly ports: HostPorts,
    keptCodes: () => ReadonlySet<string>,
    private readonly events: RunningEvents,
  ) {
    const { clock } = ports;
    const now = clock.now();
    const { state, aliveMs, identity } = stored;
    this.#pin = pinOf(identity.keys.publicKey);
    this.#joinBase = ports.joinBases[0] ?? '';
    const isUnderWay = state.startedAtMs !== null && state.phase !== 'ended';
    this.#askContinue = isUnderWay && aliveMs !== null && now - aliveMs > HOUR_MS;
    this.#authority = new Authority(state, ports.store, clock, {
      holder,
      identity: () => this.identity,
    });
    this.#room = new Room(
      this.#authority,
      clock,
      {
        nonce: () => ports.randomText(32),
        secret: () => ports.randomText(16),
        seed: () => ports.draw(2 ** 31),
      },
      {
        name: hostName,
        life: ports.randomText(16),
        code: () => this.#claim.identity.code,
        joinLink: () => this.#joinLink(),
      },
      state.revision,
      { onBehind: () => this.#noteBehind(), onChange: () => events.onChange() },
    );
    this.#authority.onCommit = (commit) => {
      this.#room.publish(commit);
      events.onChange();
    };
    this.#authority.onFault = () => events.onChange();
    this.#authority.onEvicted = () => events.onChange();
    this.#authority.onTakenOver = () => events.onTakenOver();
    this.#authority.onAbsence = (ms) => {
      const { startedAtMs, phase } = this.state;
      if (ms > HOUR_MS && startedAtMs !== null && phase !== 'ended') this.#askContinue = true;
    };
    this.#claim = new CodeClaim(identity, ports, keptCodes, {
      onConnection: (connection, code, met) => this.#room.accept(connection, this.#identityAt(code), met),
      onGreeting: (greeting, binding, code) => this.#room.greet(greeting, binding, this.#identityAt(code)),
      onChange: (isNewCode) => {
        if (isNewCode) this.#room.publishAll();
        events.onChange();
      },
      onSuperseded: () => events.onSuperseded(),
      save: (changed) =>
        ports.store.commit({ id: changed.id, identity: changed, revision: this.state.revision, holder }),
    });
    this.#stopTicks = clock.onTick(() => this.#stopListeningInTime());
    void this.#authority.submit({ type: 'restore', lastAliveMs: aliveMs ?? now });
  }

  /** Claims the code; phones can come from here on. */
  start(): void {
    if (!this.#isOver()) this.#claim.start();
  }

  get identity(): TastingIdentity {
    return this.#claim.identity;
  }

  get state(): State {
    return this.#authority.state;
  }

  submit(command: Command) {
    return this.#authority.submit(command);
  }

  retryStorage(): void {
    this.#authority.retry();
  }

  keepPlaying(): void {
    this.#askContinue = false;
    this.events.onChange();
  }

  /** From here on every link carries this address: the lobby's, the big screen's, those handed over. */
  chooseJoinBase(base: string): void {
    this.#joinBase = base;
    this.#room.publishAll();
    this.events.onChange();
  }

  /** A personal link for a new device to an away seat (R9); null when the seat is not away. */
  async handOver(seatId: string): Promise<PersonalLink | null> {
    const { code } = this.identity;
    const secret = code === null ? null : await this.#room.handOver(seatId);
    if (code === null || secret === null) return null;
    return { url: seatLink(this.#joinBase, code, this.#pin, secret), leftMs: SEAT_LINK_MS };
  }

  /** A link that lets one more big screen or remote in; null when there are four, or it could not be saved. */
  async inviteDevice(kind: DeviceKind): Promise<DeviceLink | null> {
    const { code } = this.identity;
    const invitation = code === null ? null : await this.#room.devices.invite(kind);
    if (code === null || invitation === null) return null;
    const hash = deviceHash(kind, code, this.#pin, invitation.secret);
    return { url: linkAt(this.#joinBase, hash), hash, leftMs: invitation.leftMs };
  }

  /** Gives whoever knocks with this key a seat from the next question on (J6). */
  letIn(key: string): void {
    void this.#room.letIn(key);
  }

  turnAway(key: string): void {
    this.#room.turnAway(key);
  }

  snapshot(): Running {
    const { clock, screenNowMs } = this.ports;
    const view = createHostView(this.state, clock.now(), screenNowMs(), this.#room);
    const { id, code, formerCode } = this.identity;
    return {
      id,
      view,
      code,
      formerCode,
      pin: this.#pin,
      joinBase: this.#joinBase,
      signaling: this.#claim.signaling,
      storage: this.#authority.fault,
      askContinue: this.#askContinue && view.phase !== 'ended',
      isBehind: this.#isBehind,
      wasEvicted: this.#authority.wasEvicted,
    };
  }

  /** Says goodbye to the phones and lets go of the code. The tasting sleeps on disk. */
  close(): void {
    this.#stop();
    this.#claim.release();
  }

  /** As `close`, and its code is anybody's again: the tasting is about to be deleted. */
  giveUp(): void {
    this.#stop();
    this.#claim.giveUp();
  }

  #stop(): void {
    this.#stopTicks();
    this.#room.close();
    this.#authority.close();
  }

  /** `code` is the one that was dialled. */
  #identityAt(code: string): HostIdentity {
    const { id, epoch, keys } = this.identity;
    return { code, tastingId: id, epoch, keys };
  }

  #joinLink(): string | null {
    const { code } = this.identity;
    return code === null ? null : joinLink(this.#joinBase, code, this.#pin);
  }

  #noteBehind(): void {
    if (this.#isBehind) return;
    this.#isBehind = true;
    this.events.onChange();
  }

  /** Nobody has to be answered any more. */
  #isOver(): boolean {
    const { state } = this;
    if (state.phase !== 'ended') return false;
    // A lobby that was ended has no result: once everyone has heard of it, there is nothing to come for.
    if (state.startedAtMs === null && countedSeats(state).every((seat) => seat.hasResult)) return true;
    return this.ports.clock.now() - (state.endedAtMs ?? 0) > HOUR_MS;
  }

  #stopListeningInTime(): void {
    if (!this.#claim.isListening || !this.#isOver()) return;
    this.#claim.giveUp();
    this.#claim.close();
  }
}
