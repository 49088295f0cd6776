import type { ParticipantView } from '../protocol/view';

/**
 * The host's last repair stands in every view. It is news from when this phone first hears of it until another question
 * opens, however late that is (P14).
 *
 * @returns gives back each view without a repair that is no longer news. Views have to come in order.
 */
export function createNews(): (view: ParticipantView) => ParticipantView {
  let number = 0;
  /** Under which question it was heard first; undefined once it is no news any more. */
  let since: string | null | undefined;

  return (view) => {
    const { repair, ...you } = view.you;
    const questionId = 'question' in view ? view.question.id : null;
    if (repair && repair.number !== number) {
      number = repair.number;
      since = questionId;
    } else if (questionId !== null && questionId !== since) since = undefined;
    return since === undefined ? { ...view, you } : view;
  };
}
