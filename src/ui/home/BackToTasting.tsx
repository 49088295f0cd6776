import { useEffect, useState } from 'react';

import type { KeptSeat } from '../../participant/participant-store';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useServices } from '../services';
import styles from './BackToTasting.module.css';

const MOST_SHOWN = 4;

/** Seats and results kept on this phone. It offers the way back and never jumps by itself (R1). */
export function BackToTasting() {
  const messages = useCommonMessages();
  const seats = useKeptSeats();
  if (seats.length === 0) return null;
  return (
    <ul className={styles.seats}>
      {seats.slice(0, MOST_SHOWN).map((seat) => (
        <li key={seat.tastingId}>
          <a
            className={styles.seat}
            href={seat.ended ? `#/results/${seat.tastingId}` : `#/play/${seat.code}`}
            data-ended={seat.ended}
          >
            <strong>{seat.ended ? messages.yourResult : messages.backToTasting}</strong>
            <span>
              {seat.title || messages.codeIs(seat.code)}{' '}
              {seat.pseudonym !== null && (
                <span className={styles.name}>{messages.asPseudonym(seat.pseudonym)}</span>
              )}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function useKeptSeats(): readonly KeptSeat[] {
  const services = useServices();
  const [seats, setSeats] = useState<readonly KeptSeat[]>([]);

  useEffect(() => {
    let gone = false;
    const look = async () => {
      const desk = await services.participant();
      const kept = await desk.seats();
      if (!gone) setSeats(kept);
    };
    // Without storage there is nothing to go back to; the form above works all the same.
    const timer = setTimeout(() => void look().catch(() => undefined), 0);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [services]);

  return seats;
}
