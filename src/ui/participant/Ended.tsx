import { useStore } from 'zustand';

import type { ParticipantState } from '../../participant/participant-store';
import type { EndedView } from '../../protocol/view';
import { useParticipantMessages } from '../messages/useParticipantMessages';
import type { ParticipantSession } from '../services';
import styles from './boards.module.css';
import { FinalResult } from './FinalResult';
import { PhoneFrame } from './PhoneFrame';

const selectLink = (state: ParticipantState) => state.link;

interface EndedProps {
  readonly session: ParticipantSession;
  readonly view: EndedView;
}

/** One's result at once (P13). While the host's screen has its show, phones say where to look. */
export function Ended({ session, view }: EndedProps) {
  const messages = useParticipantMessages();
  const link = useStore(session.store, selectLink);
  return (
    <PhoneFrame phase="ended" link={link} you={view.you}>
      {link === 'live' && view.podiumToCome && <p className={styles.lookUp}>{messages.lookUp}</p>}
      <FinalResult view={view} />
    </PhoneFrame>
  );
}
