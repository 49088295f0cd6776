import type { Command, RefusalCode, SeatCommand } from '../game/command';
import { SEAT_LINK_MS } from '../game/seat-links';
import { answersTo, seatOfKey, type Seat } from '../game/state';
import { hashOfSecret } from '../protocol/keys';
import type { HostError, PhoneMessage } from '../protocol/messages';
import type { Authority, Commit } from './authority';
import type { PhoneLink } from './phone-link';

export interface Randomness {
  /** A fresh nonce of 32 bytes, base64url. */
  nonce(): string;
  /** A fresh secret for a personal link, 16 bytes, base64url. */
  secret(): string;
  /** An integer that picks a pseudonym. */
  seed(): number;
}

type SeatRequest = Extract<PhoneMessage, { type: 'join_session' | 'rejoin_session' | 'claim_seat' }>;

export interface SeatingEvents {
  /** A seat has got this channel; nothing has been said on it yet. */
  onSeated(link: PhoneLink, seat: Seat): void;
  /** A phone has seen more than the host remembers. */
  onBehind(): void;
}

/** What the tab found on its disk. Whatever a phone saw of an earlier life was on the disk by then. */
export interface Life {
  readonly life: string;
  readonly loadedRevision: number;
}

/**
 * Who sits where: which channel speaks for which seat. Seats are found by the key that the channel has proved, never
 * by what a message says; one live screen a seat (R1).
 */
export class Seating {
  readonly linkOfSeat = new Map<string, PhoneLink>();

  /** @param isOpen whether a channel is still there. */
  constructor(
    private readonly authority: Authority,
    private readonly random: Randomness,
    private readonly life: Life,
    private readonly isOpen: (link: PhoneLink) => boolean,
    private readonly events: SeatingEvents,
  ) {}

  /** Gives the channel the seat it asks for, or says why not. */
  async seat(link: PhoneLink, request: SeatRequest): Promise<void> {
    const { key } = link;
    if (key === null || link.isPlaced) return;
    const refusal = await this.#give(link, key, this.#commandFor(request, key), request);
    if (refusal === 'GAME_STARTED' && this.authority.state.phase === 'ended') link.refuseForGood();
    else if (refusal) link.refuse(toHostError(refusal));
  }

  /** Gives a seat to a channel that knocked (J6), or says why not. */
  async letIn(link: PhoneLink, key: string, firstName: string | null): Promise<void> {
    const command = { type: 'let in', key, firstName, seed: this.random.seed() } as const;
    const refusal = await this.#give(link, key, command, null);
    // No question follows any more.
    if (refusal) link.refuse(refusal === 'NOT_NOW' ? 'TURNED_AWAY' : toHostError(refusal));
  }

  async #give(
    link: PhoneLink,
    key: string,
    command: Command,
    request: SeatRequest | null,
  ): Promise<RefusalCode | null> {
    const refusal = await this.authority.submit(command);
    if (refusal) return refusal;
    this.#take(link, key, request);
    return null;
  }

  /** The key has a seat, and this channel speaks for it from now on. */
  #take(link: PhoneLink, key: string, request: SeatRequest | null): void {
    const seat = seatOfKey(this.authority.state, key);
    if (!seat) return;
    if (!this.isOpen(link)) {
      // It hung up while its seat was being saved.
      if (!this.linkOfSeat.has(seat.id)) void this.authority.submit({ type: 'detach', seatId: seat.id });
      return;
    }
    const older = this.linkOfSeat.get(seat.id);
    link.seatId = seat.id;
    this.linkOfSeat.set(seat.id, link);
    if (older && older !== link)
      older.refuse(older.key && seat.keys.includes(older.key) ? 'MOVED' : 'SEAT_GIVEN');
    // The older channel may have closed, and said so, while this one was waiting for the disk.
    void this.authority.submit({ type: 'attach', key });
    const isBehind = request !== null && this.#isBehind(request);
    link.send({ type: 'participant:joined', seatId: seat.id, pseudonym: seat.pseudonym, isBehind });
    if (isBehind) this.events.onBehind();
    this.events.onSeated(link, seat);
    this.#askForLostAnswers(link, seat.id);
  }

  /** Makes a personal link to the seat of this channel (R2). */
  async share(link: PhoneLink): Promise<void> {
    if (!link.seatId) {
      link.refuse('NO_SEAT');
      return;
    }
    const secret = this.random.secret();
    const command = { type: 'share', seatId: link.seatId, hash: hashOfSecret(secret) } as const;
    if ((await this.authority.submit(command)) === null) {
      link.send({ type: 'seat:link', secret, leftMs: SEAT_LINK_MS });
    }
  }

  /** The secret of a personal link that takes an away seat from its old keys (R9), or null when it is not away. */
  async handOver(seatId: string): Promise<string | null> {
    const secret = this.random.secret();
    const refusal = await this.authority.submit({ type: 'hand over', seatId, hash: hashOfSecret(secret) });
    return refusal === null ? secret : null;
  }

  async leave(link: PhoneLink): Promise<void> {
    if (!link.seatId) return;
    this.linkOfSeat.delete(link.seatId);
    await this.authority.submit({ type: 'leave', seatId: link.seatId });
    link.close();
  }

  /** Shows removed people out (J5). */
  follow({ before, after }: Commit): void {
    if (before.seats === after.seats) return;
    for (const [seatId, link] of Array.from(this.linkOfSeat)) {
      if (after.seats[seatId]?.status === 'removed') link.refuse('REMOVED');
    }
  }

  heard(link: PhoneLink, isHeard: boolean): void {
    if (!link.seatId || link.key === null || this.linkOfSeat.get(link.seatId) !== link) return;
    void this.authority.submit(
      isHeard ? { type: 'attach', key: link.key } : { type: 'detach', seatId: link.seatId },
    );
  }

  closed(link: PhoneLink): void {
    if (!link.seatId || this.linkOfSeat.get(link.seatId) !== link) return;
    this.linkOfSeat.delete(link.seatId);
    void this.authority.submit({ type: 'detach', seatId: link.seatId });
  }

  #commandFor(request: SeatRequest, key: string): SeatCommand {
    switch (request.type) {
      case 'join_session':
        return { type: 'join', key, seed: this.random.seed() };
      case 'rejoin_session':
        return { type: 'attach', key };
      case 'claim_seat':
        return { type: 'claim', key, hash: hashOfSecret(request.secret) };
    }
  }

  #isBehind(request: SeatRequest): boolean {
    if (request.type !== 'rejoin_session' || request.life === null) return false;
    return request.life !== this.life.life && request.revision > this.life.loadedRevision;
  }

  #askForLostAnswers(link: PhoneLink, seatId: string): void {
    const { state } = this.authority;
    const questionIds = state.lostAnswers.filter((id) => !answersTo(state, id)[seatId]);
    if (questionIds.length > 0) link.send({ type: 'answers:wanted', questionIds });
  }
}

export function toHostError(refusal: RefusalCode): HostError {
  switch (refusal) {
    case 'GAME_STARTED':
    case 'SESSION_FULL':
    case 'REMOVED':
    case 'NO_SEAT':
    case 'SEAT_GIVEN':
    case 'SEAT_LINK_SPENT':
    case 'HAS_SEAT':
    case 'DOOR_CLOSED':
    case 'NO_DEVICE':
    case 'DEVICES_FULL':
    case 'DEVICE_LINK_SPENT':
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
