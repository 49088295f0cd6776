import { useStore } from 'zustand';

import type { ParticipantState } from '../../participant/participant-store';
import { useSeatMessages } from '../messages/useSeatMessages';
import type { ParticipantSession } from '../services';
import buttons from '../shared/buttons.module.css';
import styles from './SitOutChoice.module.css';

const selectSitsOut = (state: ParticipantState) => state.view?.you.sitsOut === true;
const selectPhase = (state: ParticipantState) => state.view?.phase;

interface SitOutChoiceProps {
  readonly session: ParticipantSession;
  readonly onDone: () => void;
}

/** For drivers, and whoever has had enough: a wine without them, and the way back (P1). */
export function SitOutChoice({ session, onDone }: SitOutChoiceProps) {
  const messages = useSeatMessages();
  const sitsOut = useStore(session.store, selectSitsOut);
  const phase = useStore(session.store, selectPhase);
  if (phase === undefined || phase === 'waiting' || phase === 'ended') return null;
  const press = () => {
    session.sitOut(!sitsOut);
    onDone();
  };
  return (
    <div className={styles.choice}>
      <p>{sitsOut ? messages.sitsOutText : messages.sitOutText}</p>
      <button type="button" className={buttons.secondary} onClick={press}>
        {sitsOut ? messages.back : phase === 'round_leaderboard' ? messages.sitNextOut : messages.sitOut}
      </button>
    </div>
  );
}
