import { useStore } from 'zustand';

import type { ParticipantState } from '../../participant/participant-store';
import type { EndedView } from '../../protocol/view';
import type { ParticipantSession } from '../services';
import { FinalResult } from './FinalResult';
import { PhoneFrame } from './PhoneFrame';

const selectLink = (state: ParticipantState) => state.link;

interface EndedProps {
  readonly session: ParticipantSession;
  readonly view: EndedView;
}

export function Ended({ session, view }: EndedProps) {
  const link = useStore(session.store, selectLink);
  return (
    <PhoneFrame phase="ended" link={link} you={view.you}>
      <FinalResult view={view} />
    </PhoneFrame>
  );
}
