import { pinOf } from '../protocol/keys';
import type { HostMessage, PhoneMessage } from '../protocol/messages';
import type { ParticipantView } from '../protocol/view';
import type { AnswerSheet } from './answer-sheet';
import type { Contact } from './contact';
import type { Display } from './display';
import { meaningOf } from './host-errors';
import type { Knocker } from './knocker';
import type { JoinRefusal } from './participant-store';
import type { SeatKeeper } from './seat-keeper';
import type { SeatLinkRequest } from './seat-link-request';
import { tellRepair } from './tell-repair';
import type { Wishes } from './wishes';

/** Brought knocking, first names and sitting out. */
const PROTOCOL_OF_WISHES = 2;

/** What a session is made of, as far as the host's words concern it. */
export interface SessionParts {
  readonly display: Display;
  readonly contact: Contact<HostMessage, PhoneMessage>;
  readonly keeper: SeatKeeper;
  readonly answers: AnswerSheet;
  readonly seatLink: SeatLinkRequest;
  readonly wishes: Wishes;
  readonly knocker: Knocker;
}

export interface InboxEvents {
  /** The host's tab closes or reloads. */
  onClosing(): void;
  /** The host does not let this phone in. */
  onRefused(refusal: JoinRefusal): void;
}

/** What the host says, from the first word on a new channel: each goes to the part of the session that it concerns. */
export class Inbox {
  /** @param seatSecret of the personal link that this session began with; good once. */
  constructor(
    private readonly parts: SessionParts,
    private seatSecret: string | null,
    private readonly events: InboxEvents,
  ) {}

  /** A new channel is proved, by this protocol: says who the phone is on it. */
  enter(protocol: number): void {
    const isAbleTo = protocol >= PROTOCOL_OF_WISHES;
    this.parts.display.show({ mayDo: { knock: isAbleTo, firstName: isAbleTo, sitOut: isAbleTo } });
    this.parts.keeper.proved(this.parts.display.code);
    this.parts.answers.onNewChannel();
    if (this.seatSecret !== null) {
      this.parts.contact.send({ type: 'claim_seat', secret: this.seatSecret });
    } else if (this.parts.keeper.record?.pseudonym) {
      this.parts.contact.send({
        type: 'rejoin_session',
        revision: this.parts.display.revision,
        life: this.parts.display.view?.life ?? null,
      });
    } else if (isAbleTo && this.parts.knocker.isKnocking) {
      this.parts.knocker.say();
    } else {
      this.parts.contact.send({ type: 'join_session' });
    }
  }

  receive(message: HostMessage): void {
    switch (message.type) {
      case 'participant:joined':
        if (this.parts.keeper.record) this.parts.keeper.bind(this.parts.keeper.record);
        this.seatSecret = null;
        void this.parts.keeper.keep({ pseudonym: message.pseudonym });
        this.parts.knocker.end('none');
        this.parts.display.show({ pseudonym: message.pseudonym, isHostBehind: message.isBehind });
        this.parts.wishes.onSeated();
        return;
      case 'participant:state_snapshot':
        this.#receiveView(message.view);
        return;
      case 'answer:saved':
        this.parts.answers.onSaved(message);
        return;
      case 'answer:refused':
        this.parts.answers.onRefused(message);
        return;
      case 'answers:wanted':
        this.parts.answers.giveBack(message.questionIds);
        return;
      case 'seat:link':
        this.#receiveSeatLink(message);
        return;
      case 'knock:waiting':
        this.parts.contact.reached();
        this.parts.knocker.onWaiting();
        return;
      case 'heartbeat':
        this.parts.display.showTimeLeft(message.leftMs);
        return;
      case 'host:closing':
        this.parts.contact.drop();
        this.events.onClosing();
        return;
      case 'error':
        this.#receiveError(message);
        return;
      case 'hello':
      case 'proof':
        this.parts.contact.drop();
    }
  }

  #receiveView(received: ParticipantView): void {
    const questionId = 'question' in received ? received.question.id : null;
    const { repair, ...you } = received.you;
    const toldRepair = tellRepair(this.parts.keeper.record?.toldRepair ?? null, repair?.number, questionId);
    const view = toldRepair?.isOld === true ? { ...received, you } : received;
    this.parts.contact.reached();
    this.parts.display.showView(view);
    this.parts.answers.onView(view);
    this.parts.wishes.onView(view);
    const { code } = this.parts.display;
    const { title } = view;
    if (view.phase === 'ended') {
      void this.parts.keeper.keep({
        code,
        title,
        ended: true,
        result: view,
        answer: null,
        lastView: null,
        toldRepair,
      });
      // The host counts who has the result: tell it now, not at the next heartbeat.
      this.parts.contact.beat();
    } else {
      void this.parts.keeper.keep({ code, title, lastView: view, toldRepair });
    }
  }

  #receiveSeatLink({ secret, leftMs }: Extract<HostMessage, { type: 'seat:link' }>): void {
    const { record } = this.parts.keeper;
    const { code } = this.parts.display;
    if (record) this.parts.seatLink.fulfil({ code, pin: pinOf(record.hostKey), secret, leftMs });
  }

  #receiveError(error: Extract<HostMessage, { type: 'error' }>): void {
    const meaning = meaningOf(error);
    if (meaning === 'moved') {
      this.parts.contact.stop();
      this.parts.knocker.end('none');
      this.parts.display.show({ link: 'moved' });
    } else if (meaning === 'no seat') {
      // The seat was given up in the lobby: ask for a new one on the next channel.
      void this.parts.keeper.keep({ pseudonym: null });
      this.parts.contact.drop();
    } else if (meaning === 'turned away') {
      this.parts.contact.stop();
      this.parts.display.show({ link: 'closed' });
      this.parts.knocker.end('turned-away');
    } else if (meaning === 'lost') {
      this.parts.contact.drop();
    } else {
      this.events.onRefused(meaning);
    }
  }
}
