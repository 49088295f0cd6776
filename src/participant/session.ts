import { pinOf } from '../protocol/keys';
import type { HostError, HostMessage } from '../protocol/messages';
import type { ComparisonSymbol } from '../protocol/symbols';
import type { ParticipantView } from '../protocol/view';
import type { DialFailure } from '../transport/dial';
import { AnswerSheet } from './answer-sheet';
import { Contact, type ContactState } from './contact';
import { meaningOf } from './host-errors';
import type { ParticipantPorts } from './participant-ports';
import {
  createParticipantStore,
  freshState,
  type JoinRefusal,
  type Link,
  type ParticipantState,
  type ParticipantStore,
  type SeatLinkOffer,
} from './participant-store';
import { keptResult, lastView, SeatKeeper } from './seat-keeper';

export interface JoinRequest {
  readonly code: string;
  /** KEY of the link; null when the code was typed. */
  readonly pin: string | null;
  /** Typed into the form: always dials, even when a result is kept. */
  readonly typed: boolean;
  /** The secret of a personal link (R2, R9), or null. */
  readonly seatSecret: string | null;
}

/** A host that is there answers a request within this. */
const REPLY_MS = 5000;

/**
 * One tasting on a phone: proves the seat, shows the host's views, keeps the answer until it is safe, and comes back
 * by itself for an hour whenever the host is lost. Only the host's word ends a tasting.
 */
export class Session {
  readonly store: ParticipantStore;
  readonly #contact: Contact;
  readonly #keeper: SeatKeeper;
  readonly #answers: AnswerSheet;
  #hasBegun = false;
  #isOver = false;
  #seatSecret: string | null;
  #onSeatLink: (offer: SeatLinkOffer | null) => void = () => {};
  readonly #stopPageEvents: readonly (() => void)[];

  constructor(
    private readonly request: JoinRequest,
    private readonly ports: ParticipantPorts,
  ) {
    this.store = createParticipantStore(request.code);
    this.#seatSecret = request.seatSecret;
    this.#keeper = new SeatKeeper(ports.seats, request.code, request.pin, ports.wallNowMs);
    this.#contact = new Contact(
      () => this.store.getState().code,
      ports,
      (hello) => this.#keeper.keysFor(hello),
      () => this.#revision,
      {
        onState: (state) => this.#showContact(state),
        onProved: () => this.#enter(),
        onMessage: (message) => this.#receive(message),
        onFailure: (failure) => this.#goesOnAfter(failure),
        onWrongHost: () => this.#refuse({ reason: 'WRONG_HOST' }),
        onMismatch: (older) => this.#refuse({ reason: 'VERSION_MISMATCH', older }),
      },
    );
    this.#answers = new AnswerSheet(this.#keeper, {
      send: (message) => this.#contact.send(message),
      onStatus: (answer) => this.#show({ answer }),
    });
    this.#stopPageEvents = [
      ports.page.onHide(() => this.#contact.hangUp()),
      ports.page.onBack(() => this.#lookAround()),
    ];
    void this.#begin();
  }

  /** Chooses an option of the open question; the last tap before the reveal counts (P3). */
  tap(optionId: string): void {
    this.#answers.tap(optionId);
  }

  /** Gives the seat up (P1): in the lobby for good, later its score stays and its key can still return. */
  leave(): void {
    this.#contact.send({ type: 'leave_session' });
    if (this.#view?.phase === 'waiting') void this.#keeper.forget();
    this.stop();
  }

  /** Lets the channel go for good; the seat stays and is away. */
  stop(): void {
    this.#isOver = true;
    for (const stop of this.#stopPageEvents) stop();
    this.#contact.stop();
  }

  /** "Try again" and "Play here": dials now. */
  retry(): void {
    if (this.#isOver) return;
    this.#show({ refusal: null, link: this.#seekingLink });
    this.#contact.seek();
  }

  /** Gives up waiting for one's own tasting and joins the other one that answers at the code. */
  joinOther(): void {
    if (this.#isOver) return;
    this.#keeper.unbind();
    this.#answers.clear();
    this.#contact.stop();
    this.#show(freshState(this.store.getState().code));
    this.#contact.seek();
  }

  /** A personal link for another device of the participant (R2); null while the host is not reached. */
  shareSeat(): Promise<SeatLinkOffer | null> {
    this.#onSeatLink(null);
    return new Promise((resolve) => {
      const cancel = this.ports.clock.after(REPLY_MS, () => resolve(null));
      this.#onSeatLink = (offer) => {
        cancel();
        resolve(offer);
      };
      if (!this.#contact.send({ type: 'share_seat' })) this.#onSeatLink(null);
    });
  }

  /** Six symbols that the host shows alike; null before the first contact. */
  async symbols(): Promise<readonly ComparisonSymbol[] | null> {
    const { record } = this.#keeper;
    return record && this.ports.symbols(record.hostKey, record.tastingId);
  }

  get #view(): ParticipantView | null {
    return this.store.getState().view;
  }

  get #revision(): number {
    return this.#view?.revision ?? 0;
  }

  get #isEnded(): boolean {
    return this.#view?.phase === 'ended';
  }

  get #hasSeat(): boolean {
    return this.store.getState().pseudonym !== null;
  }

  get #seekingLink(): Link {
    return this.#hasSeat ? 'reconnecting' : 'connecting';
  }

  async #begin(): Promise<void> {
    const kept = await this.#keeper.recall();
    if (this.#isOver) return;
    const result = kept?.ended ? keptResult(kept) : null;
    if (kept && result && !this.request.typed && this.#seatSecret === null) {
      this.#show({ view: result, pseudonym: kept.pseudonym, link: 'closed', kept: true });
      return;
    }
    if (kept && this.#keeper.isPinned(kept)) {
      this.#keeper.bind(kept);
      // Until the host is found: what this phone showed last, with the option that was chosen.
      const view = lastView(kept);
      this.#show({ pseudonym: kept.pseudonym, view, link: 'reconnecting' });
      this.#answers.restore(kept.answer, view);
    }
    this.#hasBegun = true;
    this.#contact.seek();
  }

  #enter(): void {
    this.#keeper.proved(this.store.getState().code);
    this.#answers.onNewChannel();
    if (this.#seatSecret !== null) {
      this.#contact.send({ type: 'claim_seat', secret: this.#seatSecret });
    } else if (this.#keeper.record?.pseudonym) {
      this.#contact.send({
        type: 'rejoin_session',
        revision: this.#revision,
        life: this.#view?.life ?? null,
      });
    } else {
      this.#contact.send({ type: 'join_session' });
    }
  }

  #receive(message: HostMessage): void {
    switch (message.type) {
      case 'participant:joined':
        if (this.#keeper.record) this.#keeper.bind(this.#keeper.record);
        this.#seatSecret = null;
        void this.#keeper.keep({ pseudonym: message.pseudonym });
        this.#show({ pseudonym: message.pseudonym, isHostBehind: message.isBehind });
        return;
      case 'participant:state_snapshot':
        this.#receiveView(message.view);
        return;
      case 'answer:saved':
        this.#answers.onSaved(message);
        return;
      case 'answer:refused':
        this.#answers.onRefused(message);
        return;
      case 'answers:wanted':
        this.#answers.giveBack(message.questionIds);
        return;
      case 'seat:link':
        this.#receiveSeatLink(message);
        return;
      case 'heartbeat':
        this.#setTimeLeft(message.leftMs);
        return;
      case 'host:closing':
        this.#contact.drop();
        this.#showContact('away');
        return;
      case 'error':
        this.#receiveError(message.code);
        return;
      case 'hello':
      case 'proof':
        this.#contact.drop();
    }
  }

  #receiveView(view: ParticipantView): void {
    this.#contact.reached();
    // The tasting may have another code by now: dials go there from here on.
    const code = view.code ?? this.store.getState().code;
    this.#show({ view, code, link: 'live', refusal: null, kept: false, isOtherTasting: false });
    this.#setTimeLeft(view.phase === 'question_open' ? view.leftMs : null);
    this.#answers.onView(view);
    const { title } = view;
    if (view.phase === 'ended') {
      void this.#keeper.keep({ code, title, ended: true, result: view, answer: null, lastView: null });
      // The host counts who has the result: tell it now, not at the next heartbeat.
      this.#contact.beat();
    } else {
      void this.#keeper.keep({ code, title, lastView: view });
    }
  }

  #receiveSeatLink({ secret, leftMs }: Extract<HostMessage, { type: 'seat:link' }>): void {
    const { record } = this.#keeper;
    const { code } = this.store.getState();
    if (record) this.#onSeatLink({ code, pin: pinOf(record.hostKey), secret, leftMs });
  }

  #receiveError(code: HostError): void {
    const meaning = meaningOf(code);
    if (meaning === 'moved') {
      this.#contact.stop();
      this.#show({ link: 'moved' });
    } else if (meaning === 'no seat') {
      // The seat was given up in the lobby: ask for a new one on the next channel.
      void this.#keeper.keep({ pseudonym: null });
      this.#contact.drop();
    } else if (meaning === 'lost') {
      this.#contact.drop();
    } else {
      this.#refuse(meaning);
    }
  }

  #goesOnAfter(failure: DialFailure): boolean {
    if (failure === 'UNSUPPORTED') return this.#refuse({ reason: 'NO_WEBRTC' });
    // A phone that was offline never declares a live game over: with a seat it goes on asking.
    if (failure === 'NO_SUCH_HOST' && !this.#hasSeat) return this.#refuse({ reason: 'SESSION_NOT_FOUND' });
    this.#showContact(failure === 'NO_SUCH_HOST' ? 'away' : 'lost');
    return true;
  }

  #showContact(state: ContactState): void {
    if (this.#isOver) return;
    if (this.#isEnded) {
      // The result is here: nothing has to be found any more.
      if (state !== 'found') this.#contact.stop();
      this.#show({ link: state === 'found' ? 'live' : 'closed' });
      return;
    }
    if (state === 'found' && !this.#view) return;
    const links = {
      lost: this.#seekingLink,
      away: 'host-away',
      stranger: 'host-away',
      'gave-up': 'closed',
      found: 'live',
    } as const;
    // Between two dials it is not known who answers now: what was seen last stands.
    const other = state === 'lost' ? {} : { isOtherTasting: state === 'stranger' };
    this.#show({ link: links[state], ...other });
  }

  /** The page is seen again or the network is back: do not wait for timers. */
  #lookAround(): void {
    const { link, refusal, kept } = this.store.getState();
    if (!this.#hasBegun || this.#isOver || refusal || kept || link === 'moved' || this.#isEnded) return;
    this.#contact.check();
  }

  #refuse(refusal: JoinRefusal): false {
    this.#contact.stop();
    this.#show({ refusal, link: 'closed' });
    return false;
  }

  #setTimeLeft(leftMs: number | null): void {
    const isOpen = this.#view?.phase === 'question_open';
    this.#show({ endsAtMs: isOpen && leftMs !== null ? this.ports.clock.now() + leftMs : null });
  }

  #show(change: Partial<ParticipantState>): void {
    this.store.setState(change);
  }
}
