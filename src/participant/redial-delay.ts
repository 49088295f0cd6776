const FIRST_MS = 250;
const LONGEST_MS = 4000;

/**
 * How long to wait before the next dial, in ms: doubling from a quarter of a second to four seconds, each time with
 * a random half, so that 300 phones that lost their host together do not come back together.
 *
 * @param failures how many dials have failed in a row, from 0.
 * @param random from 0 up to, not including, 1.
 */
export function redialDelay(failures: number, random: number): number {
  const longest = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures, 10));
  return longest * (0.5 + random / 2);
}
