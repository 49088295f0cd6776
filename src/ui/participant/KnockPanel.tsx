import { useEffect, useId, useState, type FormEvent } from 'react';
import { useStore } from 'zustand';

import { cleanFirstName } from '../../game/first-name';
import type { ParticipantState } from '../../participant/participant-store';
import { useKnockMessages } from '../messages/useKnockMessages';
import type { ParticipantSession } from '../services';
import buttons from '../shared/buttons.module.css';
import { FirstNameField } from './FirstNameField';
import styles from './KnockPanel.module.css';

const MINUTE_MS = 60_000;

const selectKnock = (state: ParticipantState) => state.knock;

interface KnockPanelProps {
  readonly session: ParticipantSession;
}

/** At the door of a tasting that has started: asking to be let in, and waiting (J6). */
export function KnockPanel({ session }: KnockPanelProps) {
  const messages = useKnockMessages();
  const id = useId();
  const knock = useStore(session.store, selectKnock);
  const [firstName, setFirstName] = useState('');
  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    session.knock(cleanFirstName(firstName));
  };
  const told = {
    none: null,
    asking: messages.asking,
    waiting: messages.waiting,
    'turned-away': messages.turnedAway,
  }[knock];
  return (
    <form className={styles.knock} data-knock={knock} onSubmit={ask}>
      <output className={styles.told}>{told}</output>
      {knock === 'none' && (
        <>
          <label htmlFor={id}>{messages.firstName}</label>
          <FirstNameField id={id} value={firstName} hintId={`${id}-hint`} onChange={setFirstName} />
          <p id={`${id}-hint`} className={styles.hint}>
            {messages.hint}
          </p>
        </>
      )}
      {knock === 'none' && (
        <button type="submit" className={buttons.primary}>
          {messages.ask}
        </button>
      )}
      {knock === 'turned-away' && <AskAgain>{messages.askAgain}</AskAgain>}
    </form>
  );
}

/** The host hears no second knock within a minute. */
function AskAgain({ children }: { readonly children: string }) {
  const [isTooSoon, setIsTooSoon] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setIsTooSoon(false), MINUTE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <button type="submit" className={buttons.primary} disabled={isTooSoon}>
      {children}
    </button>
  );
}
