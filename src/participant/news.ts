import type { ParticipantView } from '../protocol/view';

/**
 * The host's last repair stands in every view. It is news from when this phone first hears of it until another question
 * opens, however late that is (P14).
 */
export class News {
  #number = 0;
  #questionId: string | null = null;
  #isOld = false;

  /** The view, without a repair that is no longer news. */
  read(view: ParticipantView): ParticipantView {
    const { repair, ...you } = view.you;
    const questionId = 'question' in view ? view.question.id : null;
    if (repair?.number !== this.#number) {
      this.#number = repair?.number ?? 0;
      this.#questionId = questionId;
      this.#isOld = false;
    } else if (questionId !== null && questionId !== this.#questionId) this.#isOld = true;
    return this.#isOld ? { ...view, you } : view;
  }
}
