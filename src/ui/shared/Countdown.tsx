import { useState } from 'react';

import { useCommonMessages } from '../messages/useCommonMessages';
import styles from './Countdown.module.css';
import { Glass } from './Glass';
import { useCountdown, type Clock } from './useCountdown';

interface CountdownProps extends Clock {
  /** A full glass. Unknown: the most that was seen of this question. */
  readonly totalMs: number | null;
}

const LAST_SECONDS = 5;

/** The glass that empties, with the seconds beside it; nothing without a clock. */
export function Countdown({ endsAtMs, leftMs, totalMs }: CountdownProps) {
  const messages = useCommonMessages();
  const left = useCountdown({ endsAtMs, leftMs });
  const [mostMs, setMostMs] = useState(left ?? 0);
  if (left === null) return null;
  if (left > mostMs) setMostMs(left);
  const seconds = Math.ceil(left / 1000);
  const full = totalMs ?? Math.max(mostMs, left);

  return (
    <div className={styles.countdown} data-last={seconds <= LAST_SECONDS}>
      <Glass level={full > 0 ? left / full : 0} />
      <span className={styles.seconds} role="timer" aria-live="off" aria-label={messages.timeLeft}>
        {seconds}
      </span>
    </div>
  );
}
