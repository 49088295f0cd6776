import { useState } from 'react';

import { useHostMessages } from '../messages/useHostMessages';
import type { DeviceSession } from '../services';
import buttons from '../shared/buttons.module.css';
import { ConfirmDialog } from '../shared/ConfirmDialog';

interface EndButtonProps {
  readonly isLive: boolean;
  readonly session: DeviceSession;
}

/** The end, from every phase, after a second thought (P12). */
export function EndButton({ isLive, session }: EndButtonProps) {
  const messages = useHostMessages();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <button type="button" className={buttons.quiet} onClick={() => setAsking(true)}>
        {messages.endTasting}
      </button>
      {isAsking && (
        <ConfirmDialog
          title={messages.endTitle}
          text={messages.endText}
          cancel={messages.keepPlaying}
          onCancel={() => setAsking(false)}
          confirm={messages.endTasting}
          onConfirm={
            isLive
              ? () => {
                  setAsking(false);
                  session.press('end');
                }
              : null
          }
        />
      )}
    </>
  );
}
