import { useState, type ReactNode } from 'react';

import { useParticipantMessages } from '../messages/useParticipantMessages';
import type { ParticipantSession } from '../services';
import buttons from '../shared/buttons.module.css';
import { Dialog } from '../shared/Dialog';
import styles from './SeatButton.module.css';
import type { SeatDialog } from './SeatDialog';

interface SeatButtonProps {
  readonly session: ParticipantSession;
  readonly children: ReactNode;
}

/** Opens "Your seat". What is in it, QR code and all, is loaded when it is asked for. */
export function SeatButton({ session, children }: SeatButtonProps) {
  const messages = useParticipantMessages();
  const [shown, setShown] = useState<{ readonly Seat: typeof SeatDialog | null } | null>(null);
  const close = () => setShown(null);
  const open = () => {
    import('./SeatDialog').then(
      (seat) => setShown({ Seat: seat.SeatDialog }),
      () => setShown({ Seat: null }),
    );
  };
  return (
    <>
      <button type="button" className={styles.seat} aria-haspopup="dialog" onClick={open}>
        {children}
      </button>
      {shown?.Seat && <shown.Seat session={session} onClose={close} />}
      {shown && !shown.Seat && (
        <Dialog title={messages.yourSeatHere} text={messages.notLoaded} onClose={close}>
          <button type="button" className={buttons.secondary} onClick={close}>
            {messages.close}
          </button>
        </Dialog>
      )}
    </>
  );
}
