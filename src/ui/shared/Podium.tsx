import { useEffect, useRef } from 'react';

import { useCommonMessages } from '../messages/useCommonMessages';
import styles from './Podium.module.css';
import { throwConfetti } from './throwConfetti';

interface PodiumRow {
  readonly pseudonym: string;
  readonly firstName?: string;
  readonly score: number;
  readonly rank: number;
}

interface PodiumProps {
  /** The final leaderboard; those on the podium are picked here. */
  readonly rows: readonly PodiumRow[];
  /** How many share the first, second and third place, where the rows are not all there are. */
  readonly sharing?: readonly number[] | undefined;
  /** How many places are shown, from the third on: 0 none, 3 all. */
  readonly step: number;
  readonly label: string;
  readonly andMore: (count: number) => string;
}

/** As they stand on a podium: second, first, third. */
const PLACES = [2, 1, 3];
const ALL_STEPS = 3;
/** A place may be shared by the whole room. */
const MOST_NAMES = 3;

/** The first three places, from the third to the first at the host's word. Who shares a place stands on it together. */
export function Podium({ rows, sharing, step, label, andMore }: PodiumProps) {
  const messages = useCommonMessages();
  const isWon = step >= ALL_STEPS;
  const wasWon = useRef(isWon);
  const first = useRef<HTMLLIElement>(null);
  useEffect(() => {
    // A screen that comes later, or again, finds the winner there already.
    if (isWon && !wasWon.current && first.current) throwConfetti(first.current);
    wasWon.current = isWon;
  }, [isWon]);
  return (
    <ul className={styles.podium} aria-label={label} aria-live="polite">
      {PLACES.map((place) => {
        const people = place > ALL_STEPS - step ? rows.filter(({ rank }) => rank === place) : [];
        // Others share the one above it. Until all are shown it stands there like the others, and tells nothing.
        if (isWon && people.length === 0) return null;
        const more = (sharing?.[place - 1] ?? people.length) - Math.min(people.length, MOST_NAMES);
        return (
          <li
            key={place}
            ref={place === 1 ? first : undefined}
            className={styles.place}
            data-place={place}
            data-shown={people.length > 0}
            aria-atomic="true"
          >
            {people.length > 0 && (
              <div className={styles.people}>
                <span className="hidden">{messages.ordinal(place)} </span>
                {people.slice(0, MOST_NAMES).map(({ pseudonym, firstName }) => (
                  <p key={pseudonym}>
                    <strong className={styles.name}>{pseudonym}</strong>
                    {firstName !== undefined && <bdi className={styles.firstName}> {firstName}</bdi>}
                  </p>
                ))}
                {more > 0 && <p>{andMore(more)}</p>}
              </div>
            )}
            <div className={styles.plinth}>
              <span className={styles.rank} aria-hidden="true">
                {place}
              </span>
              {people[0] && <span className={styles.score}> {people[0].score}</span>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
