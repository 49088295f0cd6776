import { useEffect, useRef } from 'react';

import type { HostState } from '../../host/host-store';
import type { HostView } from '../../host/host-view';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useHostMessages } from '../messages/useHostMessages';
import { useSpeech } from '../shared/useSpeech';
import { useDeskState } from './HostDeskContext';
import { spokenToHost, type Heard } from './spokenToHost';

const selectCode = ({ running }: HostState) => (running?.signaling === 'online' ? running.code : null);

/** Speaks to the host of each step, and of what else is new on the screen without their doing. */
export function HostAnnouncer({ view }: { readonly view: HostView }) {
  const common = useCommonMessages();
  const messages = useHostMessages();
  const code = useDeskState(selectCode);
  const { say, region } = useSpeech();
  const last = useRef<Heard | null>(null);
  useEffect(() => {
    const now = { view, code };
    for (const words of spokenToHost(last.current, now, common, messages)) say(words);
    last.current = now;
  }, [view, code, common, messages, say]);
  return region;
}
