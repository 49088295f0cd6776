import { useState } from 'react';

import { useHostMessages } from '../messages/useHostMessages';
import { ConfirmDialog } from '../shared/ConfirmDialog';
import { useDesk } from './HostDeskContext';
import type { ReadableTasting } from './TastingCard';

interface DeleteDialogProps {
  readonly tasting: ReadableTasting;
  readonly onClose: () => void;
}

export function DeleteDialog({ tasting, onClose }: DeleteDialogProps) {
  const messages = useHostMessages();
  const desk = useDesk();
  const [running, setRunning] = useState(false);
  const remove = async () => {
    const outcome = await desk.remove(tasting.id);
    if (outcome === 'running') setRunning(true);
    else onClose();
  };
  return (
    <ConfirmDialog
      title={messages.deleteTitle(tasting.title)}
      text={running ? messages.deleteRunning : messages.deleteText}
      cancel={messages.keep}
      onCancel={onClose}
      confirm={messages.delete}
      onConfirm={running ? null : () => void remove()}
    />
  );
}
