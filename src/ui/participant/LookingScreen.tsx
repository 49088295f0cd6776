import { useStore } from 'zustand';

import type { ParticipantState } from '../../participant/participant-store';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useParticipantMessages } from '../messages/useParticipantMessages';
import type { ParticipantSession } from '../services';
import buttons from '../shared/buttons.module.css';
import { Notice } from '../shared/Notice';
import { PhoneFrame } from './PhoneFrame';

const selectCode = (state: ParticipantState) => state.code;
const selectLink = (state: ParticipantState) => state.link;
const selectPseudonym = (state: ParticipantState) => state.view?.you.pseudonym ?? state.pseudonym;
const selectPhase = (state: ParticipantState) => state.view?.phase ?? 'waiting';
const selectOther = (state: ParticipantState) => state.isOtherTasting;

interface LookingScreenProps {
  readonly session: ParticipantSession;
}

/** Nothing is known of the tasting yet, or another one stands where it was. */
export function LookingScreen({ session }: LookingScreenProps) {
  const common = useCommonMessages();
  const messages = useParticipantMessages();
  const link = useStore(session.store, selectLink);
  const pseudonym = useStore(session.store, selectPseudonym);
  const code = useStore(session.store, selectCode);
  const other = useStore(session.store, selectOther) && link === 'host-away';
  const phase = useStore(session.store, selectPhase);
  const words = {
    'host-away': { title: messages.hostAwayTitle, text: messages.hostAway },
    reconnecting: { title: messages.reconnectingTitle, text: messages.reconnecting },
    connecting: { title: common.finding, text: common.findingCode(code) },
  };
  const { title, text } = other
    ? { title: messages.otherTitle, text: messages.otherText(pseudonym) }
    : words[link === 'host-away' || link === 'reconnecting' ? link : 'connecting'];
  return (
    <PhoneFrame phase={phase} link={link} you={pseudonym === null ? null : { pseudonym, score: null }}>
      <Notice isNews title={title} text={text}>
        {other && (
          <button type="button" className={buttons.primary} onClick={() => session.joinOther()}>
            {messages.otherJoin}
          </button>
        )}
        <a className={buttons.quiet} href="#/play">
          {messages.typeAnother}
        </a>
      </Notice>
    </PhoneFrame>
  );
}
