import { useEffect, useState } from 'react';

import type { JoinRequest } from '../../participant/join-request';
import { useServices, type ParticipantSession } from '../services';

export type SessionState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: unknown }
  | { readonly status: 'running'; readonly session: ParticipantSession };

/** One dial for as long as the screen is shown. Another tasting is another screen (its `key`). */
export function useSession({ code, pin, typed, seatSecret }: JoinRequest): SessionState {
  const services = useServices();
  const [state, setState] = useState<SessionState>({ status: 'loading' });

  useEffect(() => {
    let gone = false;
    let session: ParticipantSession | null = null;
    const begin = async () => {
      const desk = await services.participant();
      if (gone) return;
      session = desk.join({ code, pin, typed, seatSecret });
      setState({ status: 'running', session });
    };
    begin().catch((error: unknown) => {
      if (!gone) setState({ status: 'failed', error });
    });
    return () => {
      gone = true;
      session?.stop();
    };
  }, [services, code, pin, typed, seatSecret]);

  return state;
}
