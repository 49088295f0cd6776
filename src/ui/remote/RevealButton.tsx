import { useState } from 'react';

import type { RemoteView } from '../../protocol/device-view';
import { useHostMessages } from '../messages/useHostMessages';
import type { DeviceSession } from '../services';
import { RemoteButton } from './RemoteButton';
import styles from './RemoteScreen.module.css';

interface RevealButtonProps {
  readonly view: Extract<RemoteView, { phase: 'question_open' | 'question_paused' }>;
  readonly isLive: boolean;
  readonly session: DeviceSession;
}

/** With live seats unanswered the first press only asks (P5). Mounted anew for each question. */
export function RevealButton({ view, isLive, session }: RevealButtonProps) {
  const messages = useHostMessages();
  const [isAsked, setAsked] = useState(false);
  const missing = view.question.liveUnanswered;
  const asksAgain = missing > 0 && isAsked;
  const press = () => {
    if (missing > 0 && !asksAgain) setAsked(true);
    else session.press('reveal');
  };
  return (
    <>
      <output className={styles.hint}>{asksAgain && messages.stillMissing(missing)}</output>
      <RemoteButton
        isMain
        isOff={!isLive}
        name={asksAgain ? messages.revealNow : messages.reveal}
        onPress={press}
      />
    </>
  );
}
