import { useEffect, useRef } from 'react';

import { useCommonMessages } from '../messages/useCommonMessages';
import { useHostMessages } from '../messages/useHostMessages';
import { spokenMoment, type Moment } from '../shared/spokenMoment';
import { useSpeech } from '../shared/useSpeech';

/** Speaks of each step of the tasting to whoever drives it from here, whoever or whatever took it. */
export function RemoteAnnouncer({ view }: { readonly view: Moment }) {
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
