import { useEffect, useRef } from 'react';

import type { ParticipantStore } from '../../participant/participant-store';
import { useNaming } from '../answer-names/useNaming';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useParticipantMessages } from '../messages/useParticipantMessages';
import { useSpeech } from '../shared/useSpeech';
import { SPOKEN_SECONDS, spokenNews, type Heard } from './spokenNews';

/** The host's heartbeats put the end right by less than this; added time is more. */
const CORRECTION_MS = 2000;
/** A link that is back within so long has not been gone. */
const GONE_MS = 500;

/** Of which nobody has to be told. */
const NOTHING: Heard = {
  view: null,
  link: 'connecting',
  answer: { status: 'none', optionId: null, refusal: null },
  isHostBehind: false,
};

interface AnnouncerProps {
  readonly store: ParticipantStore;
}

/** The one place that speaks of what changes by itself. */
export function Announcer({ store }: AnnouncerProps) {
  const common = useCommonMessages();
  const messages = useParticipantMessages();
  const naming = useNaming();
  const { say, region } = useSpeech();

  const told = useRef(NOTHING);

  useEffect(() => {
    let gone: ReturnType<typeof setTimeout> | undefined;
    const tell = (now: Heard) => {
      const shown = { ...now, view: now.view && naming(now.view) };
      const news = spokenNews(told.current, shown, common, messages);
      told.current = now;
      if (news !== null) say(news);
    };
    const hear = (now: Heard) => {
      clearTimeout(gone);
      const isGone = told.current.link === 'live' && now.link !== 'live';
      if (isGone) gone = setTimeout(() => tell(store.getState()), GONE_MS);
      tell(isGone ? { ...now, link: 'live' } : now);
    };
    // A seat that is kept has had its view before anybody listens.
    hear(store.getState());
    const stopNews = store.subscribe(hear);
    const stopTime = speakTime(store, (seconds) => say(messages.secondsLeft(seconds)));
    return () => {
      stopNews();
      clearTimeout(gone);
      stopTime();
    };
  }, [store, common, messages, naming, say]);

  return region;
}

/** Calls at the times left that are said aloud, once each unless the host adds time. */
function speakTime(store: ParticipantStore, say: (seconds: number) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = 0;
  const look = () => {
    clearTimeout(timer);
    const { endsAtMs } = store.getState();
    if (endsAtMs === null) return;
    const leftMs = endsAtMs - performance.now();
    const isPast = (seconds: number) => seconds * 1000 + CORRECTION_MS >= leftMs;
    if (!isPast(last)) last = Math.min(...SPOKEN_SECONDS.filter(isPast));
    const next = SPOKEN_SECONDS.find((seconds) => seconds < last);
    if (next === undefined) return;
    timer = setTimeout(
      () => {
        last = next;
        say(next);
        look();
      },
      leftMs - next * 1000,
    );
  };
  const stop = store.subscribe((now, before) => {
    if (now.endsAtMs !== before.endsAtMs) look();
  });
  look();
  return () => {
    stop();
    clearTimeout(timer);
  };
}
