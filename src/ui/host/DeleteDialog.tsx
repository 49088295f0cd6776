import { useState } from 'react';

import { useHostMessages } from '../messages/useHostMessages';
import buttons from '../shared/buttons.module.css';
import { Dialog } from '../shared/Dialog';
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
    <Dialog
      title={messages.deleteTitle(tasting.title)}
      text={running ? messages.deleteRunning : messages.deleteText}
      onClose={onClose}
    >
      <button type="button" className={buttons.secondary} onClick={onClose}>
        {messages.keep}
      </button>
      {!running && (
        <button type="button" className={buttons.primary} onClick={() => void remove()}>
          {messages.delete}
        </button>
      )}
    </Dialog>
  );
}
