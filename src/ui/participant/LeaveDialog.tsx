import { useParticipantMessages } from '../messages/useParticipantMessages';
import { navigate } from '../router';
import type { ParticipantSession } from '../services';
import { ConfirmDialog } from '../shared/ConfirmDialog';

interface LeaveDialogProps {
  readonly session: ParticipantSession;
  readonly onClose: () => void;
}

/** Asked twice: once a tasting has begun, a slip of the thumb must not end it. */
export function LeaveDialog({ session, onClose }: LeaveDialogProps) {
  const messages = useParticipantMessages();
  return (
    <ConfirmDialog
      title={messages.leaveTitle}
      text={messages.leaveText}
      cancel={messages.stay}
      onCancel={onClose}
      confirm={messages.leave}
      onConfirm={() => {
        session.leave();
        navigate('#/play');
      }}
    />
  );
}
