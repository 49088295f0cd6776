import { symbolsOf } from '../../src/protocol/symbols';
import { randomBytes } from 'node:crypto';

import type { ParticipantState } from '../../src/participant/participant-store';
import { Session } from '../../src/participant/session';
import type { Dial } from '../../src/transport/dial';
import { createMemorySeatStore } from '../support/memory-seat-store';
import type { JournalEntry, PhoneReport } from './reports';
import { RoughDial, type Roughness } from './rough-dial';

export interface Invitation {
  readonly code: string;
  /** KEY of the link; null for a code that was typed. */
  readonly pin: string | null;
}

/**
 * A participant without a screen: the phone's own session, over the stock PeerJS client and a real data channel. Its
 * seat lives in memory and survives reloads and crashes of its page, not of this process.
 */
export class GeneratedPhone {
  readonly #seats = createMemorySeatStore();
  readonly #journal: JournalEntry[] = [];
  readonly #changed = new Set<() => void>();
  #session: Session | null = null;
  #rough: RoughDial | null = null;
  #heardAtMs = 0;
  #linkedAtMs = 0;
  #hide = () => {};
  #back = () => {};

  constructor(
    private readonly innerDial: Dial,
    private readonly invitation: Invitation,
    private readonly roughness: Roughness,
  ) {}

  /** Opens the phone's page, for the first time or again. */
  open(): void {
    const { code, pin } = this.invitation;
    const isFirst = this.#session === null;
    this.#rough = new RoughDial(this.innerDial, this.roughness, () => {
      this.#heardAtMs = Date.now();
      queueMicrotask(() => this.#tell());
    });
    this.#session = new Session(
      { code, pin, seatSecret: null, typed: isFirst && pin === null },
      {
        dial: this.#rough.dial,
        symbols: symbolsOf,
        seats: this.#seats,
        clock: {
          now: () => performance.now(),
          after(ms, listener) {
            const timer = setTimeout(listener, ms);
            return () => clearTimeout(timer);
          },
        },
        page: {
          onHide: (listener) => {
            this.#hide = listener;
            return () => (this.#hide = () => {});
          },
          onBack: (listener) => {
            this.#back = listener;
            return () => (this.#back = () => {});
          },
        },
        wallNowMs: () => Date.now(),
        randomBytes: (count) => new Uint8Array(randomBytes(count)),
      },
    );
    this.#session.store.subscribe((state, before) => this.#note(state, before));
  }

  /** The page says goodbye and comes back. */
  reload(): void {
    this.#hide();
    this.#session?.stop();
    this.open();
  }

  /** The page is gone without a word and comes back. */
  crash(): void {
    this.#rough?.silence();
    this.#session?.stop();
    this.open();
  }

  /** Closes the page for good. */
  close(): void {
    this.#hide();
    this.#session?.stop();
  }

  /** The page is seen again, or the network is back. */
  back(): void {
    this.#back();
  }

  /** Taps the option at this place of the open question; false when there is none to tap. */
  tap(place: number): boolean {
    const view = this.#state?.view;
    const option = view?.phase === 'question_open' ? view.question.options[place] : undefined;
    if (view?.phase !== 'question_open' || !option) return false;
    this.#journal.push({ type: 'tap', questionId: view.question.id, optionId: option.id });
    this.#session?.tap(option.id);
    return true;
  }

  /** Sends any text at all on the newest channel. */
  sendRaw(text: string): void {
    this.#rough?.sendRaw(text);
  }

  /**
   * Resolves, with the Unix time in ms, once the phone is live and has heard from the host after `sinceMs`; with
   * `again` it must have become live after that time.
   */
  async liveSince(sinceMs: number, again: boolean): Promise<number> {
    const provenAtMs = () => (again ? this.#linkedAtMs : this.#heardAtMs);
    await this.when(({ link }) => link === 'live' && provenAtMs() > sinceMs);
    return provenAtMs();
  }

  /** Resolves once a condition of the report holds. */
  when(holds: (report: PhoneReport) => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (!holds(this.report())) return;
        this.#changed.delete(look);
        resolve();
      };
      this.#changed.add(look);
      look();
    });
  }

  report(): PhoneReport {
    const state = this.#state;
    return {
      pseudonym: state?.pseudonym ?? null,
      link: state?.link ?? 'closed',
      refusal: state?.refusal?.reason ?? null,
      view: state?.view ?? null,
      answer: state?.answer.status ?? 'none',
      journal: this.#journal,
    };
  }

  get #state(): ParticipantState | undefined {
    return this.#session?.store.getState();
  }

  /** Keeps what the participant was told: only what a live screen says counts, not what it recalls. */
  #note({ link, view, answer }: ParticipantState, before: ParticipantState): void {
    if (link === 'live' && before.link !== 'live') this.#linkedAtMs = Date.now();
    if (link === 'live' && answer.status === 'saved' && answer.optionId && view && 'question' in view) {
      const entry = { type: 'saved', questionId: view.question.id, optionId: answer.optionId } as const;
      const last = this.#journal.at(-1);
      const isNews =
        last?.type !== 'saved' || last.questionId !== entry.questionId || last.optionId !== entry.optionId;
      if (isNews) this.#journal.push(entry);
    }
    this.#tell();
  }

  #tell(): void {
    for (const look of Array.from(this.#changed)) look();
  }
}
