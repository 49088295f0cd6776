import { useStore } from 'zustand';

import type { ParticipantState } from '../../participant/participant-store';
import { useParticipantMessages } from '../messages/useParticipantMessages';
import type { ParticipantSession } from '../services';
import buttons from '../shared/buttons.module.css';
import { Notice } from '../shared/Notice';
import { PhoneFrame } from './PhoneFrame';

const selectLink = (state: ParticipantState) => state.link;
const selectPseudonym = (state: ParticipantState) => state.pseudonym;

interface LookingScreenProps {
  readonly session: ParticipantSession;
}

/** Nothing is known of the tasting yet. */
export function LookingScreen({ session }: LookingScreenProps) {
  const messages = useParticipantMessages();
  const link = useStore(session.store, selectLink);
  const pseudonym = useStore(session.store, selectPseudonym);
  const { code } = session.store.getState();
  const words = {
    'host-away': { title: messages.hostAwayTitle, text: messages.hostAway },
    reconnecting: { title: messages.reconnectingTitle, text: messages.reconnecting },
    other: { title: messages.connecting, text: messages.connectingTo(code) },
  };
  const { title, text } = words[link === 'host-away' || link === 'reconnecting' ? link : 'other'];
  return (
    <PhoneFrame phase="waiting" link={link} you={pseudonym === null ? null : { pseudonym, score: null }}>
      <Notice title={title} text={text}>
        <a className={buttons.quiet} href="#/play">
          {messages.typeAnother}
        </a>
      </Notice>
    </PhoneFrame>
  );
}
