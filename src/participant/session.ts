import type { HostError, HostMessage } from '../protocol/messages';
import type { ParticipantView } from '../protocol/view';
import { HostLink } from './host-link';
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
  type Outbox,
} from './outbox';
import type { ParticipantPorts } from './participant-ports';
import {
  createParticipantStore,
  type JoinRefusal,
  type ParticipantState,
  type ParticipantStore,
} from './participant-store';
import { keptResult, SeatKeeper } from './seat-keeper';
import { Seeker } from './seeker';

const EVENING_MS = 12 * 3_600_000;

export interface JoinRequest {
  readonly code: string;
  /** KEY of the link; null when the code was typed. */
  readonly pin: string | null;
  /** Typed into the form: always dials, even when a result is kept. */
  readonly typed: boolean;
}

/**
 * One tasting on a phone: finds the host, proves the seat, shows its views, and comes back by itself for an hour
 * whenever the host is lost. Only the host's word ends a tasting.
 */
export class Session {
  readonly store: ParticipantStore;
  readonly #seeker: Seeker;
  readonly #keeper: SeatKeeper;
  /** The channel in use; while it is silent another one may be sought, and the first to speak wins. */
  #link: HostLink | null = null;
  #newLink: HostLink | null = null;
  #isSilent = false;
  #outbox: Outbox = EMPTY_OUTBOX;
  #isOver = false;
  readonly #stopPageEvents: readonly (() => void)[];

  constructor(
    private readonly request: JoinRequest,
    private readonly ports: ParticipantPorts,
  ) {
    this.store = createParticipantStore(request.code);
    this.#keeper = new SeatKeeper(ports.seats, request.code, request.pin, ports.wallNowMs);
    this.#seeker = new Seeker(request.code, ports, {
      onConnection: (connection) => {
        this.#newLink = new HostLink(
          connection,
          request.code,
          ports,
          (hello) => this.#keeper.keysFor(hello),
          () => this.#view?.revision ?? 0,
          this.#linkEvents,
        );
      },
      onFailure: (failure) => {
        if (failure === 'UNSUPPORTED') return this.#refuse({ reason: 'NO_WEBRTC' });
        if (failure === 'NO_SUCH_HOST') {
          if (!this.#hasSeat) return this.#refuse({ reason: 'SESSION_NOT_FOUND' });
          this.#show({ link: 'host-away' });
        } else {
          this.#show({ link: this.#hasSeat ? 'reconnecting' : 'connecting' });
        }
        return true;
      },
      onHostAway: () => this.#show({ link: 'host-away' }),
      onGaveUp: () => this.#show({ link: 'closed' }),
    });
    this.#stopPageEvents = [
      ports.page.onHide(() => this.#dropLinks()),
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
    this.#link?.send({ type: 'leave_session' });
    if (this.#view?.phase === 'waiting') void this.#keeper.forget();
    this.stop();
  }

  /** Lets the channel go for good; the seat stays and is away. */
  stop(): void {
    this.#isOver = true;
    for (const stop of this.#stopPageEvents) stop();
    this.#seeker.stop();
    this.#dropLinks();
  }

  /** "Try again" and "Play here": dials now. */
  retry(): void {
    if (this.#isOver) return;
    this.#show({ refusal: null, link: this.#hasSeat ? 'reconnecting' : 'connecting' });
    this.#seeker.nudge();
    this.#seeker.start();
  }

  get #view(): ParticipantView | null {
    return this.store.getState().view;
  }

  get #hasSeat(): boolean {
    return this.store.getState().pseudonym !== null;
  }

  async #begin(): Promise<void> {
    const kept = await this.#keeper.recall();
    if (this.#isOver) return;
    const result = kept?.ended ? keptResult(kept) : null;
    if (kept && result && !this.request.typed) {
      this.#show({ view: result, pseudonym: kept.pseudonym, link: 'closed', kept: true });
      return;
    }
    // An older one may be of another evening that had the same code: the host's tasting id will tell.
    const isRecent = kept !== null && this.ports.wallNowMs() - kept.updatedAtMs < EVENING_MS;
    if (kept && isRecent && !kept.ended) this.#show({ pseudonym: kept.pseudonym });
    this.#seeker.start();
  }

  readonly #linkEvents = {
    onProved: (link: HostLink) => {
      if (link !== this.#newLink) return;
      this.#link?.close();
      this.#link = link;
      this.#newLink = null;
      this.#isSilent = false;
      const { record } = this.#keeper;
      if (!this.#outbox.kept) this.#outbox = restoreOutbox(record?.answer ?? null);
      this.#setOutbox(onNewChannel(this.#outbox));
      link.send({ type: record?.pseudonym ? 'rejoin_session' : 'join_session' });
    },
    onMessage: (link: HostLink, message: HostMessage) => {
      if (link === this.#link || message.type === 'error') this.#receive(link, message);
    },
    onSilent: (link: HostLink) => {
      if (link !== this.#link || this.#isEnded) return;
      this.#isSilent = true;
      this.#show({ link: 'reconnecting' });
      if (!this.#newLink) this.#seeker.start();
    },
    onHeard: (link: HostLink) => {
      if (link !== this.#link || !this.#isSilent) return;
      // The old channel healed before a new one was proved.
      this.#isSilent = false;
      this.#seeker.stop();
      this.#newLink?.close();
      this.#newLink = null;
      if (this.#view) this.#show({ link: 'live' });
    },
    onWrongHost: () => this.#refuse({ reason: 'WRONG_HOST' }),
    onMismatch: (_link: HostLink, older: 'host' | 'phone') =>
      this.#refuse({ reason: 'VERSION_MISMATCH', older }),
    onLost: (link: HostLink) => this.#lost(link),
  };

  get #isEnded(): boolean {
    return this.#view?.phase === 'ended';
  }

  #receive(link: HostLink, message: HostMessage): void {
    switch (message.type) {
      case 'participant:joined':
        void this.#keeper.keep({ pseudonym: message.pseudonym });
        this.#show({ pseudonym: message.pseudonym });
        return;
      case 'participant:state_snapshot':
        this.#receiveView(link, message.view);
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
        this.#lost(link);
        if (!this.#isEnded) this.#show({ link: 'host-away' });
        return;
      case 'error':
        this.#receiveError(link, message.code);
        return;
      case 'hello':
      case 'proof':
        this.#lost(link);
    }
  }

  #receiveView(link: HostLink, view: ParticipantView): void {
    this.#seeker.succeeded();
    this.#show({ view, link: 'live', refusal: null, kept: false });
    this.#setTimeLeft(view.phase === 'question_open' ? view.leftMs : null);
    this.#setOutbox(onView(this.#outbox, view));
    this.#sendDue();
    const { record } = this.#keeper;
    if (view.phase === 'ended') {
      void this.#keeper.keep({ title: view.title, ended: true, result: view, answer: null });
      // The host counts who has the result: tell it now, not at the next heartbeat.
      link.beat();
    } else if (record && record.title !== view.title) {
      void this.#keeper.keep({ title: view.title });
    }
  }

  #receiveError(link: HostLink, code: HostError): void {
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
        this.#seeker.stop();
        this.#dropLinks();
        this.#show({ link: 'moved' });
        return;
      case 'NO_SEAT':
        // The seat was given up in the lobby: ask for a new one on the next channel.
        void this.#keeper.keep({ pseudonym: null });
        this.#lost(link);
        return;
      case 'BAD_MESSAGE':
      case 'BAD_PROOF':
      case 'TOO_FAST':
        this.#lost(link);
    }
  }

  /** A channel is gone: seek another, unless the one in use is fine. */
  #lost(link: HostLink): void {
    link.close();
    if (link === this.#link) this.#link = null;
    if (link === this.#newLink) this.#newLink = null;
    if (this.#isOver || this.#newLink || (this.#link && !this.#isSilent)) return;
    if (this.#isEnded) {
      this.#show({ link: 'closed' });
      return;
    }
    this.#show({ link: this.#hasSeat ? 'reconnecting' : 'connecting' });
    this.#seeker.again();
  }

  /** The page is seen again or the network is back: do not wait for timers. */
  #lookAround(): void {
    const { link, refusal, kept } = this.store.getState();
    if (this.#isOver || refusal || kept || link === 'moved' || this.#isEnded) return;
    this.#seeker.nudge();
    if (this.#link) {
      this.#link.expectSoon();
    } else if (!this.#newLink) {
      this.#show({ link: this.#hasSeat ? 'reconnecting' : 'connecting' });
      this.#seeker.start();
    }
  }

  #refuse(refusal: JoinRefusal): false {
    this.#seeker.stop();
    this.#dropLinks();
    this.#show({ refusal, link: 'closed' });
    return false;
  }

  #dropLinks(): void {
    this.#link?.close();
    this.#newLink?.close();
    this.#link = null;
    this.#newLink = null;
  }

  #sendDue(): void {
    const due = dueToSend(this.#outbox, this.#view);
    if (!due || !this.#link) return;
    this.#link.send({ type: 'submit_answer', ...due });
    this.#setOutbox({ ...this.#outbox, isSent: true });
  }

  #setOutbox(outbox: Outbox): void {
    if (outbox.kept !== this.#outbox.kept) void this.#keeper.keep({ answer: outbox.kept });
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
