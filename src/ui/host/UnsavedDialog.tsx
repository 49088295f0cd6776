import { useHostMessages } from '../messages/useHostMessages';
import buttons from '../shared/buttons.module.css';
import { Dialog } from '../shared/Dialog';

interface UnsavedDialogProps {
  readonly leave: () => void;
  readonly stay: () => void;
}

export function UnsavedDialog({ leave, stay }: UnsavedDialogProps) {
  const messages = useHostMessages();
  return (
    <Dialog title={messages.unsavedTitle} text={messages.unsavedText} onClose={stay}>
      <button type="button" className={buttons.secondary} onClick={stay}>
        {messages.unsavedStay}
      </button>
      <button type="button" className={buttons.primary} onClick={leave}>
        {messages.unsavedLeave}
      </button>
    </Dialog>
  );
}
