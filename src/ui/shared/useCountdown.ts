import { useEffect, useState } from 'react';

const BEAT_MS = 250;

/** When the time is up on the axis of `performance.now()`, or the time left while it stands still. */
export interface Clock {
  readonly endsAtMs: number | null;
  readonly leftMs: number | null;
}

/** The time left in ms, never negative; null without a clock. */
export function useCountdown({ endsAtMs, leftMs }: Clock): number | null {
  const [nowMs, setNowMs] = useState(() => performance.now());

  useEffect(() => {
    if (endsAtMs === null) return undefined;
    const beat = () => setNowMs(performance.now());
    beat();
    const timer = setInterval(beat, BEAT_MS);
    return () => clearInterval(timer);
  }, [endsAtMs]);

  if (endsAtMs !== null) return Math.max(0, endsAtMs - nowMs);
  return leftMs;
}
