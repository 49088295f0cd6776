import type { ParticipantView } from '../protocol/view';
import type { ConnectionPath } from '../transport/connection';
import type { ContactState } from './contact';
import type { PhoneClock } from './participant-ports';
import {
  createParticipantStore,
  freshState,
  type Link,
  type ParticipantState,
  type ParticipantStore,
} from './participant-store';

/** What the phone's screens show: the store, and how contact and time left are put into it. */
export class Display {
  readonly store: ParticipantStore;
  #path: ConnectionPath | null = null;

  constructor(
    code: string,
    private readonly clock: PhoneClock,
  ) {
    this.store = createParticipantStore(code);
  }

  /** Where the tasting is dialled: its code as the host last said it, or else as it was asked for. */
  get code(): string {
    return this.store.getState().code;
  }

  get view(): ParticipantView | null {
    return this.store.getState().view;
  }

  /** Of the view; 0 before the first one. */
  get revision(): number {
    return this.view?.revision ?? 0;
  }

  get isEnded(): boolean {
    return this.view?.phase === 'ended';
  }

  get hasSeat(): boolean {
    return this.store.getState().pseudonym !== null;
  }

  show(change: Partial<ParticipantState>): void {
    const { link } = { ...this.store.getState(), ...change };
    this.store.setState({ ...change, path: link === 'live' ? this.#path : null });
  }

  /** How the channel in use is connected. */
  showPath(path: ConnectionPath | null): void {
    this.#path = path;
    this.show({});
  }

  /** Nothing is known of the tasting at this code any more. */
  forget(): void {
    this.show(freshState(this.code));
  }

  /** The host is dialled anew, whatever it said before. */
  showSeeking(): void {
    this.show({ refusal: null, link: this.#seekingLink });
  }

  showContact(state: ContactState): void {
    if (this.isEnded) {
      this.show({ link: state === 'found' ? 'live' : 'closed' });
      return;
    }
    if (state === 'found' && !this.view) return;
    const links = {
      lost: this.#seekingLink,
      away: 'host-away',
      stranger: 'host-away',
      'gave-up': 'closed',
      found: 'live',
    } as const;
    // Between two dials it is not known who answers now: what was seen last stands.
    const other = state === 'lost' ? {} : { isOtherTasting: state === 'stranger' };
    this.show({ link: links[state], ...other });
  }

  /** A view of the host's, with what it proves about the way to it. */
  showView(view: ParticipantView): void {
    // The tasting may have another code by now: dials go there from here on.
    const code = view.code ?? this.code;
    this.show({ view, code, link: 'live', refusal: null, kept: false, isOtherTasting: false });
    this.showTimeLeft(view.phase === 'question_open' ? view.leftMs : null);
    const goesOnMs = 'goesOnMs' in view ? view.goesOnMs : undefined;
    this.show({ goesOnAtMs: goesOnMs === undefined ? null : this.clock.now() + goesOnMs });
  }

  /** @param leftMs of the open question; null without a clock. */
  showTimeLeft(leftMs: number | null): void {
    const isOpen = this.view?.phase === 'question_open';
    this.show({ endsAtMs: isOpen && leftMs !== null ? this.clock.now() + leftMs : null });
  }

  get #seekingLink(): Link {
    return this.hasSeat ? 'reconnecting' : 'connecting';
  }
}
