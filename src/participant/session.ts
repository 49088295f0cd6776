import { decodeHostMessage, type HostMessage, type PhoneMessage } from '../protocol/messages';
import type { ComparisonSymbol } from '../protocol/symbols';
import type { DialFailure } from '../transport/dial';
import { AnswerSheet } from './answer-sheet';
import { Contact, type ContactState } from './contact';
import { Display } from './display';
import { Inbox } from './inbox';
import type { JoinRequest } from './join-request';
import type { ParticipantPorts } from './participant-ports';
import { Knocker } from './knocker';
import type { JoinRefusal, ParticipantStore, SeatLinkOffer } from './participant-store';
import { keptResult, lastView, SeatKeeper } from './seat-keeper';
import { SeatLinkRequest } from './seat-link-request';
import { Wishes } from './wishes';

const CORRECTIONS_MS = 3_600_000;

/**
 * One tasting on a phone: proves the seat, shows the host's views, keeps the answer until it is safe, and comes back
 * by itself for an hour whenever the host is lost. Only the host's word ends a tasting.
 */
export class Session {
  readonly store: ParticipantStore;
  readonly #display: Display;
  readonly #contact: Contact<HostMessage, PhoneMessage>;
  readonly #keeper: SeatKeeper;
  readonly #answers: AnswerSheet;
  readonly #seatLink: SeatLinkRequest;
  readonly #wishes: Wishes;
  readonly #knocker: Knocker;
  readonly #inbox: Inbox;
  #hasBegun = false;
  #isOver = false;
  readonly #stopPageEvents: readonly (() => void)[];

  constructor(
    private readonly request: JoinRequest,
    private readonly ports: ParticipantPorts,
  ) {
    this.#display = new Display(request.code, ports.clock);
    this.store = this.#display.store;
    this.#keeper = new SeatKeeper(ports.seats, request.code, request.pin, ports.wallNowMs, (isKept) => {
      if (this.store.getState().isSeatKept !== isKept) this.#display.show({ isSeatKept: isKept });
    });
    this.#contact = new Contact(
      () => this.#display.code,
      ports,
      { decode: decodeHostMessage },
      this.#keeper,
      () => this.#display.revision,
      {
        onState: (state) => this.#showContact(state),
        onProved: (protocol) => this.#inbox.enter(protocol),
        onPath: (path) => this.#display.showPath(path),
        onMessage: (message) => this.#inbox.receive(message),
        onFailure: (failure) => this.#goesOnAfter(failure),
        onWrongHost: () => this.#refuse({ reason: 'WRONG_HOST' }),
        onMismatch: (older) => this.#refuse({ reason: 'VERSION_MISMATCH', older }),
      },
    );
    this.#answers = new AnswerSheet(this.#keeper, () => this.#display.view, {
      send: (message) => this.#contact.send(message),
      onStatus: (answer) => this.#display.show({ answer }),
    });
    this.#seatLink = new SeatLinkRequest(ports.clock, () => this.#contact.send({ type: 'share_seat' }));
    this.#knocker = new Knocker(this.#display, (message) => this.#contact.send(message));
    this.#wishes = new Wishes((message) => void this.#contact.send(message));
    const parts = {
      display: this.#display,
      contact: this.#contact,
      keeper: this.#keeper,
      answers: this.#answers,
      seatLink: this.#seatLink,
      wishes: this.#wishes,
      knocker: this.#knocker,
    };
    this.#inbox = new Inbox(parts, request.seatSecret, {
      onClosing: () => this.#showContact('away'),
      onRefused: (refusal) => this.#refuse(refusal),
    });
    this.#stopPageEvents = [
      ports.page.onHide(() => this.#contact.hangUp()),
      ports.page.onBack(() => this.#lookAround()),
    ];
    void this.#begin();
  }

  /** Chooses an option of the open question; the last tap before the reveal counts (P3). */
  tap(optionId: string): void {
    this.#wishes.onTap();
    this.#answers.tap(optionId);
  }

  /** Gives the seat up (P1): in the lobby for good, later its score stays and its key can still return. */
  leave(): void {
    this.#contact.send({ type: 'leave_session' });
    if (this.#display.view?.phase === 'waiting') void this.#keeper.forget();
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
    this.#knocker.end('none');
    this.#display.showSeeking();
    this.#contact.seek();
  }

  /** "Ask the host to let me in", after the game has started (J6). */
  knock(firstName: string | null): void {
    const { refusal, mayDo } = this.store.getState();
    if (this.#isOver || !mayDo.knock || refusal?.reason !== 'GAME_STARTED') return;
    this.#knocker.start(firstName);
    if (!this.#knocker.say()) this.#contact.seek();
  }

  /** Null takes it away (J7). */
  setFirstName(firstName: string | null): void {
    const { view, mayDo } = this.store.getState();
    if (view && mayDo.firstName) this.#wishes.setFirstName(firstName, view);
  }

  /** The wine on the table or, between two, the next (P1). */
  sitOut(sitsOut: boolean): void {
    const { view, mayDo } = this.store.getState();
    if (view && mayDo.sitOut) this.#wishes.sitOut(sitsOut, view);
  }

  /** Gives up waiting for one's own tasting and joins the other one that answers at the code. */
  joinOther(): void {
    if (this.#isOver) return;
    this.#keeper.unbind();
    this.#answers.clear();
    this.#wishes.clear();
    this.#knocker.end('none');
    this.#contact.stop();
    this.#display.forget();
    this.#contact.seek();
  }

  /** A personal link for another device of the participant (R2); null while the host is not reached. */
  shareSeat(): Promise<SeatLinkOffer | null> {
    return this.#seatLink.make();
  }

  /** Six symbols that the host shows alike; null before the first contact. */
  async symbols(): Promise<readonly ComparisonSymbol[] | null> {
    const { record } = this.#keeper;
    return record && this.ports.symbols(record.hostKey, record.tastingId);
  }

  async #begin(): Promise<void> {
    const kept = await this.#keeper.recall();
    if (this.#isOver) return;
    const result = kept?.ended ? keptResult(kept) : null;
    if (kept && result && !this.request.typed && this.request.seatSecret === null) {
      this.#display.show({ view: result, pseudonym: kept.pseudonym, link: 'closed', kept: true });
      if (!this.#mayBeCorrected) return;
      // The result is there; what the host puts right after the end is asked for behind it (P14).
      this.#keeper.bind(kept);
    } else if (kept && this.#keeper.isPinned(kept)) {
      this.#keeper.bind(kept);
      // Until the host is found: what this phone showed last, with the option that was chosen.
      const view = lastView(kept);
      this.#display.show({ pseudonym: kept.pseudonym, view, link: 'reconnecting' });
      this.#answers.restore(kept.answer);
    }
    this.#hasBegun = true;
    this.#contact.seek();
  }

  #goesOnAfter(failure: DialFailure): boolean {
    // With the result there the host is asked for behind it alone, and who is not there has corrected nothing.
    if (this.#display.isEnded && (failure === 'UNSUPPORTED' || failure === 'NO_SUCH_HOST')) return false;
    if (failure === 'UNSUPPORTED') return this.#refuse({ reason: 'NO_WEBRTC' });
    // A phone that was offline never declares a live game over: with a seat it goes on asking.
    if (failure === 'NO_SUCH_HOST' && !this.#display.hasSeat)
      return this.#refuse({ reason: 'SESSION_NOT_FOUND' });
    this.#showContact(failure === 'NO_SUCH_HOST' ? 'away' : 'lost');
    return true;
  }

  #showContact(state: ContactState): void {
    if (this.#isOver) return;
    const isSought = state === 'lost' || state === 'away';
    if (this.#display.isEnded && state !== 'found' && !(isSought && this.#mayBeCorrected))
      this.#contact.stop();
    this.#knocker.onContact(state);
    this.#display.showContact(state);
  }

  /** The page is seen again or the network is back: do not wait for timers. */
  #lookAround(): void {
    const { link, refusal } = this.store.getState();
    const isStopped = refusal !== null && !this.#knocker.isKnocking;
    const isDone = this.#display.isEnded && !this.#mayBeCorrected;
    if (!this.#hasBegun || this.#isOver || isStopped || isDone || link === 'moved') return;
    this.#contact.check();
  }

  /** A host's tab answers for an hour after the end (T5), and may put something right as long as it does (P14). */
  get #mayBeCorrected(): boolean {
    const { view } = this.#display;
    const endedAtMs = view?.phase === 'ended' ? view.endedAtMs : undefined;
    return endedAtMs !== undefined && this.ports.wallNowMs() - endedAtMs < CORRECTIONS_MS;
  }

  #refuse(refusal: JoinRefusal): false {
    this.#contact.stop();
    this.#knocker.end('none');
    this.#display.show({ refusal, link: 'closed' });
    return false;
  }
}
