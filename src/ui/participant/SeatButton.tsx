import type { ReactNode } from 'react';

import { useLanguage } from '../messages/language';
import { seatCatalogue } from '../messages/useSeatMessages';
import type { ParticipantSession } from '../services';
import { LoadedDialog } from '../shared/LoadedDialog';
import styles from './SeatButton.module.css';

interface SeatButtonProps {
  readonly session: ParticipantSession;
  readonly children: ReactNode;
}

/** Opens "Your seat", QR code and all. */
export function SeatButton({ session, children }: SeatButtonProps) {
  const language = useLanguage();
  const load = async (onClose: () => void) => {
    const [{ SeatDialog }] = await Promise.all([import('./SeatDialog'), seatCatalogue.load(language)]);
    return <SeatDialog session={session} onClose={onClose} />;
  };
  return (
    <LoadedDialog className={styles.seat} load={load}>
      {children}
    </LoadedDialog>
  );
}
