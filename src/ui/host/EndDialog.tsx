import { useHostMessages } from '../messages/useHostMessages';
import { ConfirmDialog } from '../shared/ConfirmDialog';
import { useDesk } from './HostDeskContext';

interface EndDialogProps {
  readonly onClose: () => void;
}

/** The second thought before the end, which every phone is told of (P12). */
export function EndDialog({ onClose }: EndDialogProps) {
  const messages = useHostMessages();
  const desk = useDesk();
  const end = () => {
    onClose();
    desk.end();
  };
  return (
    <ConfirmDialog
      title={messages.endTitle}
      text={messages.endText}
      cancel={messages.keepPlaying}
      onCancel={onClose}
      confirm={messages.endTasting}
      onConfirm={end}
    />
  );
}
