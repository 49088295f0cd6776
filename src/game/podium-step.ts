/** How many of the places third to first are shown. */
export type PodiumStep = 1 | 2 | 3;

interface Ranked {
  readonly rank: number;
  readonly score: number;
}

const STEPS: readonly PodiumStep[] = [1, 2, 3];

/** Who stands there when it is shown: third place first. */
export function placedAt<Row extends Ranked>(rows: readonly Row[], step: PodiumStep): readonly Row[] {
  return rows.filter(({ rank }) => rank === 4 - step);
}

/**
 * What the host's key shows next (P13): a place where nobody stands, since others share the one above it, is passed
 * over. Null when all are shown, and where nobody has a point: a first place that everybody shares is none.
 */
export function nextPodiumStep(rows: readonly Ranked[], shown: number): PodiumStep | null {
  if (!rows.some(({ score }) => score > 0)) return null;
  return STEPS.find((step) => step > shown && placedAt(rows, step).length > 0) ?? null;
}
