import type { Clock } from './state';

/** Time left of an open or paused question in ms, never negative; null without a clock. */
export function timeLeftMs(clock: Clock, now: number): number | null {
  if (clock.deadlineMs !== null) return Math.max(0, clock.deadlineMs - now);
  return clock.leftMs;
}

/** True from the deadline itself on (P5). */
export function isDue(clock: Clock, now: number): boolean {
  return clock.deadlineMs !== null && now >= clock.deadlineMs;
}
