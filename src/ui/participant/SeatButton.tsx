import type { ReactNode } from 'react';

import { useParticipantMessages } from '../messages/useParticipantMessages';
import type { ParticipantSession } from '../services';
import { LoadedDialog } from './LoadedDialog';
import styles from './SeatButton.module.css';

interface SeatButtonProps {
  readonly session: ParticipantSession;
  readonly children: ReactNode;
}

/** Opens "Your seat", QR code and all. */
export function SeatButton({ session, children }: SeatButtonProps) {
  const { yourSeatHere } = useParticipantMessages();
  const load = (onClose: () => void) =>
    import('./SeatDialog').then((seat) => <seat.SeatDialog session={session} onClose={onClose} />);
  return (
    <LoadedDialog className={styles.seat} title={yourSeatHere} load={load}>
      {children}
    </LoadedDialog>
  );
}
