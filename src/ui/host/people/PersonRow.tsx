import { memo } from 'react';

import type { SeatStatus } from '../../../game/state';
import { useHostMessages } from '../../messages/useHostMessages';
import { Tick } from '../../shared/Tick';
import styles from './PeoplePanel.module.css';

interface PersonRowProps {
  readonly seatId: string;
  readonly pseudonym: string;
  readonly firstName: string | null;
  readonly status: SeatStatus;
  readonly whereabouts: string;
  readonly facts: string;
  readonly answer: 'answered' | 'missing' | null;
  readonly onOpen: (seatId: string) => void;
}

/** One of up to 300: drawn again only when something of it has changed. */
export const PersonRow = memo(function PersonRow(props: PersonRowProps) {
  const { seatId, pseudonym, firstName, status, facts, answer, onOpen } = props;
  const { panel: messages } = useHostMessages();
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        data-status={status}
        aria-haspopup="dialog"
        onClick={() => onOpen(seatId)}
      >
        <span className={styles.names}>
          <strong>{pseudonym}</strong>
          {firstName !== null && (
            <>
              {' '}
              <bdi>{firstName}</bdi>
            </>
          )}
        </span>{' '}
        <span className={styles.where}>
          {props.whereabouts}
          {facts !== '' && ` · ${facts}`}
        </span>{' '}
        {answer && (
          <span className={styles.answer} data-answer={answer}>
            {answer === 'answered' && <Tick className={styles.tick} />}
            {messages.answers[answer]}
          </span>
        )}
      </button>
    </li>
  );
});
