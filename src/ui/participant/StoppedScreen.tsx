import { useStore } from 'zustand';

import type { ParticipantState } from '../../participant/participant-store';
import { useParticipantMessages } from '../messages/useParticipantMessages';
import type { ParticipantSession } from '../services';
import buttons from '../shared/buttons.module.css';
import { Notice } from '../shared/Notice';
import { PhoneFrame } from './PhoneFrame';

const selectLink = (state: ParticipantState) => state.link;
const selectPseudonym = (state: ParticipantState) => state.view?.you.pseudonym ?? state.pseudonym;
const selectScore = (state: ParticipantState) => state.view?.you.score ?? null;
const selectPhase = (state: ParticipantState) => state.view?.phase ?? 'waiting';

interface StoppedScreenProps {
  readonly session: ParticipantSession;
}

/** This screen no longer dials by itself: the seat is elsewhere, or nobody answered for an hour. */
export function StoppedScreen({ session }: StoppedScreenProps) {
  const messages = useParticipantMessages();
  const link = useStore(session.store, selectLink);
  const pseudonym = useStore(session.store, selectPseudonym);
  const score = useStore(session.store, selectScore);
  const phase = useStore(session.store, selectPhase);
  const moved = link === 'moved';
  return (
    <PhoneFrame phase={phase} link={link} you={pseudonym === null ? null : { pseudonym, score }}>
      <Notice
        isNews
        title={moved ? messages.movedTitle : messages.closedTitle}
        text={moved ? messages.moved : messages.closed}
      >
        <button type="button" className={buttons.primary} onClick={() => session.retry()}>
          {moved ? messages.playHere : messages.tryAgain}
        </button>
        <a className={buttons.quiet} href="#/play">
          {messages.typeAnother}
        </a>
      </Notice>
    </PhoneFrame>
  );
}
