import { timeLeftMs } from '../game/clock';
import type { RefusalCode } from '../game/command';
import { answersTo } from '../game/state';
import { isDeviceMessage, type ToHostMessage } from '../protocol/device-messages';
import type { AnswerRefusal, PhoneMessage } from '../protocol/messages';
import type { Connection } from '../transport/connection';
import type { Authority, Commit } from './authority';
import { Devices } from './devices';
import type { HostIdentity } from './handshake-host';
import type { HostClock } from './host-clock';
import { PhoneLink } from './phone-link';
import { Seating, type Randomness } from './seating';
import { ViewSender, type HostFacts } from './view-sender';

const TICKS_PER_HEARTBEAT = 2;
/** Channels that have no place yet; more are closed at once. */
const MAX_UNSEATED = 200;

/** Everyone who is connected: turns their messages into commands and commits into their views. */
export class Room {
  readonly #links = new Set<PhoneLink>();
  readonly #seating: Seating;
  readonly #views: ViewSender;
  readonly devices: Devices;
  readonly #stopTicks: () => void;
  #ticks = 0;
  #isClosed = false;
  /** The revision in which the tasting ended, or was put right after it: a phone that has that one has its result. */
  #endedRevision: number | null;

  /**
   * @param loadedRevision the tasting's as it lay on the disk.
   * @param onBehind called when a phone has seen more than the host remembers.
   */
  constructor(
    private readonly authority: Authority,
    private readonly clock: HostClock,
    private readonly random: Randomness,
    host: HostFacts,
    loadedRevision: number,
    onBehind: () => void,
  ) {
    this.#seating = new Seating(
      authority,
      random,
      { life: host.life, loadedRevision },
      (link) => this.#links.has(link),
      {
        onSeated: (_, seat) => this.#views.send([seat.id]),
        onBehind,
      },
    );
    this.#views = new ViewSender(authority, clock, this.#seating.linkOfSeat, host);
    this.devices = new Devices(
      authority,
      clock,
      () => random.secret(),
      () => ({ code: host.code(), joinLink: host.joinLink() }),
      (link) => this.#links.has(link),
    );
    this.#stopTicks = clock.onTick(() => this.#tick());
    this.#endedRevision = authority.state.phase === 'ended' ? authority.state.revision : null;
  }

  /** Takes over one new channel. */
  accept(connection: Connection, identity: HostIdentity): void {
    const unseated = Array.from(this.#links).filter((link) => !link.isPlaced).length;
    if (this.#isClosed || unseated >= MAX_UNSEATED) {
      connection.close();
      return;
    }
    const link = new PhoneLink(connection, identity, this.random.nonce(), () => this.clock.now(), {
      onMessage: (from, message) => void this.#receive(from, message),
      onHeard: (from, isHeard) => {
        this.#seating.heard(from, isHeard);
        this.devices.heard(from, isHeard);
      },
      onClose: (from) => {
        this.#links.delete(from);
        this.#seating.closed(from);
        this.devices.closed(from);
      },
    });
    this.#links.add(link);
  }

  /** Tells whom it concerns what a commit changed. */
  publish(commit: Commit): void {
    const { before, after } = commit;
    if (after.phase === 'ended' && (before.phase !== 'ended' || before.repairs !== after.repairs))
      this.#endedRevision = after.revision;
    this.#seating.follow(commit);
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

  async #receive(link: PhoneLink, message: ToHostMessage): Promise<void> {
    if (isDeviceMessage(message)) {
      await this.devices.receive(link, message);
      return;
    }
    switch (message.type) {
      case 'join_session':
      case 'rejoin_session':
      case 'claim_seat':
        return this.#seating.seat(link, message);
      case 'share_seat':
        return this.#seating.share(link);
      case 'leave_session':
        return this.#seating.leave(link);
      case 'submit_answer':
        if (link.seatId) await this.#answer(link, link.seatId, message);
        else link.refuse('NO_SEAT');
        return;
      case 'heartbeat':
        if (link.seatId) this.#noteResult(link.seatId, message.revision);
        return;
      case 'hello':
      case 'proof':
        link.refuse('BAD_MESSAGE');
    }
  }

  async #answer(
    link: PhoneLink,
    seatId: string,
    message: Extract<PhoneMessage, { type: 'submit_answer' }>,
  ): Promise<void> {
    const { questionId, optionId, counter } = message;
    const refusal = await this.authority.submit({ type: 'answer', seatId, questionId, optionId, counter });
    if (refusal) {
      link.send({ type: 'answer:refused', questionId, counter, code: toAnswerRefusal(refusal) });
      return;
    }
    // What is on disk, not what was asked: a counter that was not above the saved one changed nothing.
    const saved = answersTo(this.authority.state, questionId)[seatId];
    if (saved) link.send({ type: 'answer:saved', questionId, ...saved });
  }

  #noteResult(seatId: string, revision: number): void {
    if (this.#endedRevision === null || revision < this.#endedRevision) return;
    if (!this.authority.state.seats[seatId]?.hasResult)
      void this.authority.submit({ type: 'deliver', seatId });
  }

  #tick(): void {
    for (const link of Array.from(this.#links)) link.tick();
    this.#ticks += 1;
    if (this.#ticks % TICKS_PER_HEARTBEAT !== 0) return;
    const { state } = this.authority;
    const leftMs = timeLeftMs(state.clock, this.clock.now());
    for (const link of this.#links) {
      if (link.key !== null) link.send({ type: 'heartbeat', revision: state.revision, leftMs });
    }
  }
}

function toAnswerRefusal(refusal: RefusalCode): AnswerRefusal {
  return refusal === 'PAUSED' || refusal === 'TOO_LATE' ? refusal : 'INVALID_ANSWER';
}
