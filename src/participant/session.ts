import type { HostError, HostMessage } from '../protocol/messages';
import type { ParticipantView } from '../protocol/view';
import type { DialFailure } from '../transport/dial';
import { Contact, type ContactState } from './contact';
import {
  answerStatus,
  dueToSend,
  EMPTY_OUTBOX,
  onNewChannel,
  onRefused,
  onSaved,
  onView,
  restoreOutbox,
  tapped,
  toKeep,
  type Outbox,
} from './outbox';
import type { ParticipantPorts } from './participant-ports';
import {
  createParticipantStore,
  type JoinRefusal,
  type Link,
  type ParticipantState,
  type ParticipantStore,
} from './participant-store';
import { keptResult, lastView, SeatKeeper } from './seat-keeper';

export interface JoinRequest {
  readonly code: string;
  /** KEY of the link; null when the code was typed. */
  readonly pin: string | null;
  /** Typed into the form: always dials, even when a result is kept. */
  readonly typed: boolean;
}

/** A kept seat older than this may be of another evening that had the same code. */
const EVENING_MS = 12 * 3_600_000;

/**
 * One tasting on a phone: proves the seat, shows the host's views, keeps the answer until it is safe, and comes back
 * by itself for an hour whenever the host is lost. Only the host's word ends a tasting.
 */
export class Session {
  readonly store: ParticipantStore;
  readonly #contact: Contact;
  readonly #keeper: SeatKeeper;
  #outbox: Outbox = EMPTY_OUTBOX;
  #hasBegun = false;
  #isOver = false;
  readonly #stopPageEvents: readonly (() => void)[];

  constructor(
    private readonly request: JoinRequest,
    private readonly ports: ParticipantPorts,
  ) {
    this.store = createParticipantStore(request.code);
    this.#keeper = new SeatKeeper(ports.seats, request.code, request.pin, ports.wallNowMs);
    this.#contact = new Contact(
      request.code,
      ports,
      async (hello) => {
        if (this.#keeper.isStranger(hello)) return 'STRANGER';
        return (await this.#keeper.keysFor(hello)) ?? 'WRONG_HOST';
      },
      () => this.#view?.revision ?? 0,
      {
        onState: (state) => this.#showContact(state),
        onProved: () => this.#enter(),
        onMessage: (message) => this.#receive(message),
        onFailure: (failure) => this.#goesOnAfter(failure),
        onWrongHost: () => this.#refuse({ reason: 'WRONG_HOST' }),
        onMismatch: (older) => this.#refuse({ reason: 'VERSION_MISMATCH', older }),
      },
    );
    this.#stopPageEvents = [
      ports.page.onHide(() => this.#contact.hangUp()),
      ports.page.onBack(() => this.#lookAround()),
    ];
    void this.#begin();
  }

  /** Chooses an option of the open question; the last tap before the reveal counts (P3). */
  tap(optionId: string): void {
    const view = this.#view;
    if (view?.phase !== 'question_open') return;
    this.#setOutbox(tapped(this.#outbox, view.question.id, optionId, view.counter));
    this.#sendDue();
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

  get #view(): ParticipantView | null {
    return this.store.getState().view;
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
    if (kept && result && !this.request.typed) {
      this.#show({ view: result, pseudonym: kept.pseudonym, link: 'closed', kept: true });
      return;
    }
    const isRecent = kept !== null && this.ports.wallNowMs() - kept.updatedAtMs < EVENING_MS;
    if (kept?.pseudonym && isRecent && !kept.ended && !this.request.typed) {
      this.#keeper.bind(kept);
      this.#outbox = restoreOutbox(kept.answer);
      // Until the host is found: what this phone showed last, with the option that was chosen.
      const view = lastView(kept);
      this.#show({
        pseudonym: kept.pseudonym,
        view,
        answer: answerStatus(this.#outbox, view),
        link: 'reconnecting',
      });
    }
    this.#hasBegun = true;
    this.#contact.seek();
  }

  #enter(): void {
    const { record } = this.#keeper;
    if (!this.#outbox.kept) this.#outbox = restoreOutbox(record?.answer ?? null);
    this.#setOutbox(onNewChannel(this.#outbox));
    this.#contact.send({ type: record?.pseudonym ? 'rejoin_session' : 'join_session' });
  }

  #receive(message: HostMessage): void {
    switch (message.type) {
      case 'participant:joined':
        if (this.#keeper.record) this.#keeper.bind(this.#keeper.record);
        void this.#keeper.keep({ pseudonym: message.pseudonym });
        this.#show({ pseudonym: message.pseudonym });
        return;
      case 'participant:state_snapshot':
        this.#receiveView(message.view);
        return;
      case 'answer:saved':
        this.#setOutbox(onSaved(this.#outbox, message));
        return;
      case 'answer:refused':
        this.#setOutbox(onRefused(this.#outbox, message));
        this.#sendDue();
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
    this.#show({ view, link: 'live', refusal: null, kept: false });
    this.#setTimeLeft(view.phase === 'question_open' ? view.leftMs : null);
    this.#setOutbox(onView(this.#outbox, view));
    this.#sendDue();
    if (view.phase === 'ended') {
      void this.#keeper.keep({ title: view.title, ended: true, result: view, answer: null, lastView: null });
      // The host counts who has the result: tell it now, not at the next heartbeat.
      this.#contact.beat();
    } else {
      void this.#keeper.keep({ title: view.title, lastView: view });
    }
  }

  #receiveError(code: HostError): void {
    switch (code) {
      case 'GAME_STARTED':
      case 'SESSION_FULL':
      case 'REMOVED':
      case 'DOOR_CLOSED':
        this.#refuse({ reason: code });
        return;
      case 'VERSION_MISMATCH':
        this.#refuse({ reason: code, older: 'phone' });
        return;
      case 'MOVED':
        this.#contact.stop();
        this.#show({ link: 'moved' });
        return;
      case 'NO_SEAT':
        // The seat was given up in the lobby: ask for a new one on the next channel.
        void this.#keeper.keep({ pseudonym: null });
        this.#contact.drop();
        return;
      case 'BAD_MESSAGE':
      case 'BAD_PROOF':
      case 'TOO_FAST':
        this.#contact.drop();
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
    const links = { lost: this.#seekingLink, away: 'host-away', 'gave-up': 'closed', found: 'live' } as const;
    if (state !== 'found' || this.#view) this.#show({ link: links[state] });
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

  #sendDue(): void {
    const due = dueToSend(this.#outbox, this.#view);
    if (due && this.#contact.send({ type: 'submit_answer', ...due })) {
      this.#setOutbox({ ...this.#outbox, isSent: true });
    }
  }

  #setOutbox(outbox: Outbox): void {
    const isNew = outbox.kept !== this.#outbox.kept || outbox.isSaved !== this.#outbox.isSaved;
    if (isNew) void this.#keeper.keep({ answer: toKeep(outbox) });
    this.#outbox = outbox;
    this.#show({ answer: answerStatus(outbox, this.#view) });
  }

  #setTimeLeft(leftMs: number | null): void {
    const isOpen = this.#view?.phase === 'question_open';
    this.#show({ endsAtMs: isOpen && leftMs !== null ? this.ports.clock.now() + leftMs : null });
  }

  #show(change: Partial<ParticipantState>): void {
    this.store.setState(change);
  }
}
