import type { ReactNode } from 'react';
import { useStore } from 'zustand';

import type { ParticipantState } from '../../participant/participant-store';
import { useParticipantMessages } from '../messages/useParticipantMessages';
import type { ParticipantSession } from '../services';

const selectBehind = (state: ParticipantState) => state.isHostBehind;

interface StandLineProps {
  readonly session: ParticipantSession;
  readonly children: ReactNode;
}

/** Where the tasting stands, or that the host's device forgot where it stood. */
export function StandLine({ session, children }: StandLineProps) {
  const messages = useParticipantMessages();
  return useStore(session.store, selectBehind) ? messages.behind : children;
}
