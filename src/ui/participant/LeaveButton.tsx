import { useParticipantMessages } from '../messages/useParticipantMessages';
import type { ParticipantSession } from '../services';
import { LoadedDialog } from '../shared/LoadedDialog';
import styles from './LeaveButton.module.css';

interface LeaveButtonProps {
  readonly session: ParticipantSession;
}

/** A small way out of a tasting that runs. */
export function LeaveButton({ session }: LeaveButtonProps) {
  const messages = useParticipantMessages();
  const load = async (onClose: () => void) => {
    const { LeaveDialog } = await import('./LeaveDialog');
    return <LeaveDialog session={session} onClose={onClose} />;
  };
  return (
    <LoadedDialog className={styles.leave} load={load}>
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
      <span className="hidden">{messages.leave}</span>
    </LoadedDialog>
  );
}
