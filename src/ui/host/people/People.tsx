import { useRef, useState } from 'react';

import type { HostPerson } from '../../../host/host-person';
import { useHostMessages } from '../../messages/useHostMessages';
import { Tick } from '../../shared/Tick';
import styles from './People.module.css';
import { PersonDialog } from './PersonDialog';
import { useRowFocus } from './useRowFocus';

interface PeopleProps {
  readonly people: readonly HostPerson[];
  /** Show who has answered. What they said is nobody's business before the reveal (P8). */
  readonly ticks: boolean;
}

export function People({ people, ticks }: PeopleProps) {
  const messages = useHostMessages();
  const [openSeat, setOpenSeat] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  useRowFocus(list, screenHeading);
  const chosen = people.find((person) => person.seatId === openSeat);
  return (
    <>
      <ul ref={list} className={styles.people} aria-label={messages.participantsList}>
        {people.map((person) => (
          <li key={person.seatId}>
            <button
              type="button"
              className={styles.person}
              data-status={person.status}
              data-answered={ticks && person.answered}
              data-apart={ticks && isApart(person)}
              aria-haspopup="dialog"
              onClick={() => setOpenSeat(person.seatId)}
            >
              {ticks && person.answered && <Tick className={styles.tick} />}
              {ticks && isApart(person) && <Dash className={styles.dash} />}
              <span>{person.pseudonym}</span>
              {ticks && person.answered && <span className="hidden"> {messages.hasAnswered}</span>}
              {ticks && isApart(person) && (
                <span className={styles.status}>
                  {' '}
                  {person.sitsOut ? messages.panel.sitsOutShort : messages.panel.waitsShort}
                </span>
              )}
              {person.status === 'away' && <span className={styles.status}> {messages.away}</span>}
              {person.status === 'left' && <span className={styles.status}> {messages.left}</span>}
            </button>
          </li>
        ))}
      </ul>
      {chosen && <PersonDialog key={chosen.seatId} person={chosen} onClose={() => setOpenSeat(null)} />}
    </>
  );
}

/** There, and the question does not ask this one: no answer is missing. */
function isApart({ status, answered, sitsOut, waits }: HostPerson): boolean {
  return status === 'live' && !answered && (sitsOut || waits);
}

function Dash({ className }: { readonly className: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
      <path d="M4 10h12" stroke="currentColor" strokeWidth="2.400" strokeLinecap="round" />
    </svg>
  );
}

function screenHeading(): HTMLElement | null {
  return document.querySelector('h1');
}
