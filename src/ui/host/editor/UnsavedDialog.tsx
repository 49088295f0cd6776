import { useHostMessages } from '../../messages/useHostMessages';
import { ConfirmDialog } from '../../shared/ConfirmDialog';

interface UnsavedDialogProps {
  readonly leave: () => void;
  readonly stay: () => void;
}

export function UnsavedDialog({ leave, stay }: UnsavedDialogProps) {
  const messages = useHostMessages();
  return (
    <ConfirmDialog
      title={messages.unsavedTitle}
      text={messages.unsavedText}
      cancel={messages.unsavedStay}
      onCancel={stay}
      confirm={messages.unsavedLeave}
      onConfirm={leave}
    />
  );
}
