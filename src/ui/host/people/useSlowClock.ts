import { useEffect, useState } from 'react';

const BEAT_MS = 10_000;

/** The time on the axis of `performance.now()`, every ten seconds: for ages that are told in words. */
export function useSlowClock(): number {
  const [nowMs, setNowMs] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNowMs(performance.now()), BEAT_MS);
    return () => clearInterval(timer);
  }, []);
  return nowMs;
}
