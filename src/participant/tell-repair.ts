import type { ToldRepair } from '../storage/told-repair';

/**
 * The host's last repair stands in every view. It is news from when this device first hears of it until another question
 * opens, however late that is (P14).
 *
 * @param before what was known until now, also before a reload.
 * @param number of the repair in the next view.
 */
export function tellRepair(
  before: ToldRepair | null,
  number: number | undefined,
  questionId: string | null,
): ToldRepair | null {
  if (number !== undefined && number !== before?.number) return { number, under: questionId, isOld: false };
  if (!before || before.isOld || questionId === null || questionId === before.under) return before;
  return { ...before, isOld: true };
}
