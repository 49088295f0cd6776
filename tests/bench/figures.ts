/**
 * One measured figure; a time stands beside what this machine's browser needs for the bare work, taken in the same
 * run.
 */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'keys' | 'score';
  readonly floor?: number;
  readonly ratio?: number;
}

export interface BenchOptions {
  readonly quick: boolean;
  readonly log: (line: string) => void;
}

/** The same quantile of the samples and of the floor's samples. */
export function figure(
  name: string,
  samples: readonly number[],
  quantile: number,
  floors: readonly number[],
): Figure {
  const [value, floor] = [at(samples, quantile), at(floors, quantile)];
  return { name, value: round(value), unit: 'ms', floor: round(floor), ratio: round(value / floor) };
}

/** A time against a promise of its own instead of a floor. */
export function plainFigure(name: string, samples: readonly number[], quantile: number): Figure {
  return { name, value: round(at(samples, quantile)), unit: 'ms' };
}

function at(samples: readonly number[], quantile: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(quantile * sorted.length))] ?? Number.NaN;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
