import { useHostMessages } from '../messages/useHostMessages';
import buttons from '../shared/buttons.module.css';
import { Dialog } from '../shared/Dialog';
import type { ReadableTasting } from './TastingCard';

interface EndFirstDialogProps {
  readonly tasting: ReadableTasting;
  readonly onClose: () => void;
}

/** A tasting that is being played is ended before it is deleted (T8). */
export function EndFirstDialog({ tasting, onClose }: EndFirstDialogProps) {
  const messages = useHostMessages();
  const { onDashboard } = messages;
  return (
    <Dialog title={onDashboard.runningTitle(tasting.title)} text={messages.deleteRunning} onClose={onClose}>
      <button type="button" className={buttons.secondary} onClick={onClose}>
        {onDashboard.notNow}
      </button>
      <a className={buttons.primary} href={`#/host/${tasting.id}`}>
        {onDashboard.goToIt}
      </a>
    </Dialog>
  );
}
