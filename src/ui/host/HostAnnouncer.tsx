import { useEffect, useRef } from 'react';

import type { HostView } from '../../host/host-view';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useHostMessages } from '../messages/useHostMessages';
import { useSpeech } from '../shared/useSpeech';
import { spokenMoment } from './spokenMoment';

/** Speaks of each step of the tasting, whoever or whatever took it. */
export function HostAnnouncer({ view }: { readonly view: HostView }) {
  const common = useCommonMessages();
  const messages = useHostMessages();
  const { say, region } = useSpeech();
  const last = useRef(view);
  useEffect(() => {
    const words = spokenMoment(last.current, view, common, messages);
    last.current = view;
    if (words !== null) say(words);
  }, [view, common, messages, say]);
  return region;
}
