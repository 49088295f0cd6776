/**
 * The host's last repair stands in every view. It is news from when this device first hears of it until another question
 * opens, however late that is (P14).
 *
 * @returns tells of each view's repair, by its number, whether it is news under this question. Views have to come in
 * order.
 */
export function createRepairNews(): (number: number | undefined, questionId: string | null) => boolean {
  let last = 0;
  /** Under which question it was heard first; undefined once it is no news any more. */
  let since: string | null | undefined;

  return (number, questionId) => {
    if (number !== undefined && number !== last) {
      last = number;
      since = questionId;
    } else if (questionId !== null && questionId !== since) since = undefined;
    return since !== undefined;
  };
}
