import { useEffect, useState } from 'react';

import { wantsMotion } from './wantsMotion';

const COUNT_MS = 600;

/** The number, counted up to when it grows; at once when it falls, or where nothing is to move. */
export function useCountUp(value: number): number {
  const [shown, setShown] = useState(value);
  const [target, setTarget] = useState(value);
  if (target !== value) {
    setTarget(value);
    if (value < shown || !wantsMotion()) setShown(value);
  }

  useEffect(() => {
    if (shown === value) return undefined;
    const startMs = performance.now();
    let frame = requestAnimationFrame(function step(nowMs) {
      const part = Math.min(1, Math.max(0, nowMs - startMs) / COUNT_MS);
      setShown(Math.round(shown + (value - shown) * part));
      if (part < 1) frame = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(frame);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- it starts where the number stood when it changed
  }, [value]);

  return shown;
}
