import { useState } from 'react';

import { useParticipantMessages } from '../messages/useParticipantMessages';
import { navigate } from '../router';
import type { ParticipantSession } from '../services';
import { ConfirmDialog } from '../shared/ConfirmDialog';
import styles from './LeaveButton.module.css';

interface LeaveButtonProps {
  readonly session: ParticipantSession;
}

/** A small way out, asked twice: once a tasting has begun, a slip of the thumb must not end it. */
export function LeaveButton({ session }: LeaveButtonProps) {
  const messages = useParticipantMessages();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles.leave}
        aria-label={messages.leave}
        title={messages.leave}
        onClick={() => setAsking(true)}
      >
        <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
          <path
            d="M13 4H6v16h7M10 12h10m-4-4 4 4-4 4"
            fill="none"
            stroke="currentColor"
            strokeWidth="2"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
      </button>
      {asking && (
        <ConfirmDialog
          title={messages.leaveTitle}
          text={messages.leaveText}
          cancel={messages.stay}
          onCancel={() => setAsking(false)}
          confirm={messages.leave}
          onConfirm={() => leaveNow(session)}
        />
      )}
    </>
  );
}

export function leaveNow(session: ParticipantSession) {
  session.leave();
  navigate('#/play');
}
