import { useEffect, useState } from 'react';

import type { DeviceRequest } from '../../device/device-request';
import { useServices, type DeviceSession } from '../services';

type SessionState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: unknown }
  | { readonly status: 'running'; readonly session: DeviceSession };

/** One channel for as long as the screen is shown. Another link is another screen (its `key`). */
export function useDeviceSession({ kind, code, pin, secret }: DeviceRequest): SessionState {
  const services = useServices();
  const [state, setState] = useState<SessionState>({ status: 'loading' });

  useEffect(() => {
    let gone = false;
    let session: DeviceSession | null = null;
    const begin = async () => {
      const desk = await services.device();
      if (gone) return;
      session = desk.open({ kind, code, pin, secret });
      setState({ status: 'running', session });
    };
    begin().catch((error: unknown) => setState({ status: 'failed', error }));
    return () => {
      gone = true;
      session?.stop();
    };
  }, [services, kind, code, pin, secret]);

  return state;
}
