import { useId, useState, type FormEvent } from 'react';
import { useStore } from 'zustand';

import { cleanFirstName } from '../../game/first-name';
import type { ParticipantState } from '../../participant/participant-store';
import { useSeatMessages } from '../messages/useSeatMessages';
import type { ParticipantSession } from '../services';
import buttons from '../shared/buttons.module.css';
import { FirstNameField } from './FirstNameField';
import styles from './FirstNameForm.module.css';

const selectFirstName = (state: ParticipantState) => state.view?.you.firstName ?? null;
const selectIsLive = (state: ParticipantState) => state.link === 'live';

interface FirstNameFormProps {
  readonly session: ParticipantSession;
}

/** A first name for whoever likes to give one (J7). Nothing waits for it. */
export function FirstNameForm({ session }: FirstNameFormProps) {
  const messages = useSeatMessages();
  const id = useId();
  const kept = useStore(session.store, selectFirstName);
  const isLive = useStore(session.store, selectIsLive);
  /** Null until something is typed: then what the host has. */
  const [typed, setTyped] = useState<string | null>(null);
  const [isAsked, setIsAsked] = useState(false);
  const text = typed ?? kept ?? '';
  const isKept = isAsked && cleanFirstName(text) === kept;

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setIsAsked(true);
    session.setFirstName(cleanFirstName(text));
  };

  return (
    <form className={styles.form} onSubmit={submit}>
      <label htmlFor={`${id}-name`}>{messages.firstName}</label>
      <div className={styles.row}>
        <FirstNameField
          id={`${id}-name`}
          hintId={`${id}-hint`}
          value={text}
          onChange={(value) => {
            setTyped(value);
            setIsAsked(false);
          }}
        />
        <button type="submit" className={buttons.secondary}>
          {messages.firstNameSave}
        </button>
      </div>
      <p id={`${id}-hint`} className={styles.hint}>
        {messages.firstNameHint}
      </p>
      <output className={styles.told} htmlFor={`${id}-name`}>
        {isAsked && told()}
      </output>
    </form>
  );

  function told(): string {
    if (isKept) return kept === null ? messages.firstNameGone : messages.firstNameKept;
    return isLive ? messages.firstNameSaving : messages.firstNameLater;
  }
}
