import { timeLeftMs } from '../game/clock';
import type { RefusalCode } from '../game/command';
import { answersTo, openQuestionId, seatOfKey, type State } from '../game/state';
import type { AnswerRefusal, PhoneMessage } from '../protocol/messages';
import type { Connection } from '../transport/connection';
import type { Authority, Commit } from './authority';
import type { HostIdentity } from './handshake-host';
import type { HostClock } from './host-clock';
import { createParticipantViews } from './participant-view';
import { PhoneLink } from './phone-link';

/** Outside phase moves a phone gets at most one view in this time. */
const COALESCE_MS = 100;
const TICKS_PER_HEARTBEAT = 2;
/** Channels that speak for no seat yet; more are closed at once. */
const MAX_UNSEATED = 200;

export interface Randomness {
  /** A fresh nonce of 32 bytes, base64url. */
  nonce(): string;
  /** An integer that picks a pseudonym. */
  seed(): number;
}

/**
 * Everyone who is connected: turns their messages into commands and commits into their views. It finds the seat by
 * the connection, never by the message.
 */
export class Room {
  readonly #links = new Set<PhoneLink>();
  readonly #linkOfSeat = new Map<string, PhoneLink>();
  /** Seats whose view is due, and the wake-up that will send them. */
  readonly #due = new Set<string>();
  #cancelDue: (() => void) | null = null;
  readonly #stopTicks: () => void;
  #ticks = 0;
  #isClosed = false;
  /** The revision in which the tasting ended: a phone that has it, or a later one, has its result. */
  #endedRevision: number | null;

  constructor(
    private readonly authority: Authority,
    private readonly clock: HostClock,
    private readonly random: Randomness,
    private readonly hostName: string,
  ) {
    this.#stopTicks = clock.onTick(() => this.#tick());
    this.#endedRevision = authority.state.phase === 'ended' ? authority.state.revision : null;
  }

  /** Takes over one new channel. */
  accept(connection: Connection, identity: HostIdentity): void {
    const unseated = Array.from(this.#links).filter((link) => link.seatId === null).length;
    if (this.#isClosed || unseated >= MAX_UNSEATED) {
      connection.close();
      return;
    }
    const link = new PhoneLink(connection, identity, this.random.nonce(), () => this.clock.now(), {
      onProved: () => {},
      onMessage: (from, message) => void this.#receive(from, message),
      onHeard: (from, isHeard) => this.#heard(from, isHeard),
      onClose: (from) => this.#closed(from),
    });
    this.#links.add(link);
  }

  /** Sends what a commit changed: to everyone at a phase move, else only to whom it concerns. */
  publish({ before, after }: Commit): void {
    if (after.phase === 'ended') this.#endedRevision ??= after.revision;
    if (isPhaseMove(before, after)) {
      this.#cancelDue?.();
      this.#cancelDue = null;
      this.#due.clear();
      this.#sendViews(this.#linkOfSeat.keys());
      return;
    }
    if (after.phase === 'waiting' && before.seats !== after.seats) {
      for (const seatId of this.#linkOfSeat.keys()) this.#due.add(seatId);
    }
    const questionId = openQuestionId(after);
    if (questionId) {
      const [was, is] = [answersTo(before, questionId), answersTo(after, questionId)];
      if (was !== is) {
        for (const seatId of this.#linkOfSeat.keys()) if (was[seatId] !== is[seatId]) this.#due.add(seatId);
      }
    }
    if (this.#due.size > 0) {
      this.#cancelDue ??= this.clock.wakeAt(this.clock.now() + COALESCE_MS, () => {
        this.#cancelDue = null;
        this.#sendViews(this.#due);
        this.#due.clear();
      });
    }
  }

  /** Says goodbye to every phone: the host's tab closes or reloads. */
  close(): void {
    this.#isClosed = true;
    this.#stopTicks();
    this.#cancelDue?.();
    for (const link of Array.from(this.#links)) {
      link.send({ type: 'host:closing' });
      link.close();
    }
  }

  async #receive(link: PhoneLink, message: PhoneMessage): Promise<void> {
    switch (message.type) {
      case 'join_session':
      case 'rejoin_session':
        await this.#seat(link, message.type);
        return;
      case 'submit_answer':
        if (link.seatId) await this.#answer(link, link.seatId, message);
        else link.refuse('NO_SEAT');
        return;
      case 'leave_session':
        if (!link.seatId) return;
        this.#linkOfSeat.delete(link.seatId);
        await this.authority.submit({ type: 'leave', seatId: link.seatId });
        link.close();
        return;
      case 'heartbeat':
        if (link.seatId) this.#noteResult(link.seatId, message.revision);
        return;
      case 'hello':
      case 'proof':
        link.refuse('BAD_MESSAGE');
    }
  }

  async #seat(link: PhoneLink, type: 'join_session' | 'rejoin_session'): Promise<void> {
    const { key } = link;
    if (key === null || link.seatId !== null) return;
    const refusal = await this.authority.submit(
      type === 'join_session' ? { type: 'join', key, seed: this.random.seed() } : { type: 'attach', key },
    );
    if (refusal) {
      link.refuse(toHostError(refusal));
      return;
    }
    const seat = seatOfKey(this.authority.state, key);
    if (!seat) return;
    if (!this.#links.has(link)) {
      // It hung up while its seat was being saved.
      if (!this.#linkOfSeat.has(seat.id)) void this.authority.submit({ type: 'detach', seatId: seat.id });
      return;
    }
    const older = this.#linkOfSeat.get(seat.id);
    link.seatId = seat.id;
    this.#linkOfSeat.set(seat.id, link);
    if (older !== link) older?.refuse('MOVED');
    // The older channel may have closed, and said so, while this one was waiting for the disk.
    void this.authority.submit({ type: 'attach', key });
    link.send({ type: 'participant:joined', seatId: seat.id, pseudonym: seat.pseudonym });
    this.#sendViews([seat.id]);
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

  #heard(link: PhoneLink, isHeard: boolean): void {
    if (!link.seatId || link.key === null || this.#linkOfSeat.get(link.seatId) !== link) return;
    void this.authority.submit(
      isHeard ? { type: 'attach', key: link.key } : { type: 'detach', seatId: link.seatId },
    );
  }

  #closed(link: PhoneLink): void {
    this.#links.delete(link);
    if (!link.seatId || this.#linkOfSeat.get(link.seatId) !== link) return;
    this.#linkOfSeat.delete(link.seatId);
    void this.authority.submit({ type: 'detach', seatId: link.seatId });
  }

  #sendViews(seatIds: Iterable<string>): void {
    const viewOf = createParticipantViews(this.authority.state, this.hostName, this.clock.now());
    for (const seatId of seatIds) {
      this.#linkOfSeat.get(seatId)?.send({ type: 'participant:state_snapshot', view: viewOf(seatId) });
    }
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

function isPhaseMove(before: State, after: State): boolean {
  return (
    before.phase !== after.phase ||
    before.position !== after.position ||
    before.clock !== after.clock ||
    before.setup !== after.setup ||
    before.revealed !== after.revealed
  );
}

function toHostError(refusal: RefusalCode) {
  switch (refusal) {
    case 'GAME_STARTED':
    case 'SESSION_FULL':
    case 'REMOVED':
    case 'NO_SEAT':
      return refusal;
    case 'PAUSED':
    case 'TOO_LATE':
    case 'INVALID_ANSWER':
    case 'NOBODY_HERE':
    case 'PASSED':
    case 'NOT_NOW':
      return 'BAD_MESSAGE';
  }
}

function toAnswerRefusal(refusal: RefusalCode): AnswerRefusal {
  return refusal === 'PAUSED' || refusal === 'TOO_LATE' ? refusal : 'INVALID_ANSWER';
}
