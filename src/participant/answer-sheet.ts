import type { HostMessage, PhoneMessage } from '../protocol/messages';
import type { ParticipantView } from '../protocol/view';
import type { KeptAnswer } from '../storage/seat-store';
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
import type { AnswerStatus } from './participant-store';
import type { SeatKeeper } from './seat-keeper';

export interface AnswerSheetEvents {
  /** False when there is no channel. */
  send(message: PhoneMessage): boolean;
  onStatus(status: AnswerStatus): void;
}

/** The phone's answers: the one that is on its way, and those the host has, kept in case it loses them. */
export class AnswerSheet {
  #outbox: Outbox = EMPTY_OUTBOX;

  /** @param shownView the view on the screen, or null before the first one. */
  constructor(
    private readonly keeper: SeatKeeper,
    private readonly shownView: () => ParticipantView | null,
    private readonly events: AnswerSheetEvents,
  ) {}

  /** What the phone kept before a reload. */
  restore(kept: KeptAnswer | null): void {
    this.#set(restoreOutbox(kept));
  }

  clear(): void {
    this.#outbox = EMPTY_OUTBOX;
  }

  /** Chooses an option of the open question; the last tap before the reveal counts (P3). */
  tap(optionId: string): void {
    const view = this.shownView();
    if (view?.phase !== 'question_open') return;
    this.#set(tapped(this.#outbox, view.question.id, optionId, view.counter));
    this.#sendDue();
  }

  /** A new channel is proved: what was not acknowledged has to be sent again (R6). */
  onNewChannel(): void {
    if (!this.#outbox.kept) this.#outbox = restoreOutbox(this.keeper.record?.answer ?? null);
    this.#set(onNewChannel(this.#outbox));
  }

  /** The view that is on the screen from now on. */
  onView(view: ParticipantView): void {
    this.#set(onView(this.#withSavedAnswer(view), view));
    this.#sendDue();
  }

  onSaved({ questionId, optionId, counter }: Extract<HostMessage, { type: 'answer:saved' }>): void {
    this.#set(onSaved(this.#outbox, { questionId, optionId, counter }));
    void this.keeper.keepSaved({ questionId, optionId, counter, saved: true });
  }

  onRefused(refused: Extract<HostMessage, { type: 'answer:refused' }>): void {
    this.#set(onRefused(this.#outbox, refused));
    this.#sendDue();
  }

  /** The host has lost its record of these questions. */
  giveBack(questionIds: readonly string[]): void {
    for (const questionId of questionIds) {
      const saved = this.keeper.savedAnswer(questionId);
      if (!saved) continue;
      const { optionId, counter } = saved;
      this.events.send({ type: 'submit_answer', questionId, optionId, counter });
    }
  }

  /** A host that forgot an answer it had said was saved asks the question anew, and gets it again. */
  #withSavedAnswer(view: ParticipantView): Outbox {
    if (!('question' in view) || this.#outbox.kept?.questionId === view.question.id) return this.#outbox;
    const saved = this.keeper.savedAnswer(view.question.id);
    return saved && saved.counter > view.counter ? restoreOutbox(saved) : this.#outbox;
  }

  #sendDue(): void {
    const due = dueToSend(this.#outbox, this.shownView());
    if (due && this.events.send({ type: 'submit_answer', ...due })) {
      this.#set({ ...this.#outbox, isSent: true });
    }
  }

  #set(outbox: Outbox): void {
    const isNew = outbox.kept !== this.#outbox.kept || outbox.isSaved !== this.#outbox.isSaved;
    if (isNew) void this.keeper.keep({ answer: toKeep(outbox) });
    this.#outbox = outbox;
    this.events.onStatus(answerStatus(outbox, this.shownView()));
  }
}
