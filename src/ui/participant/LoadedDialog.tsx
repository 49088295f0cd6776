import { Suspense, useState, type ReactNode } from 'react';

import { useParticipantMessages } from '../messages/useParticipantMessages';
import buttons from '../shared/buttons.module.css';
import { Dialog } from '../shared/Dialog';

interface LoadedDialogProps {
  readonly className: string | undefined;
  /** What the dialog is called when it could not be loaded. */
  readonly title: string;
  readonly load: (onClose: () => void) => Promise<ReactNode>;
  readonly children: ReactNode;
}

/** A button whose dialog, and all that is in it, is loaded when it is asked for. */
export function LoadedDialog({ className, title, load, children }: LoadedDialogProps) {
  const messages = useParticipantMessages();
  const [dialog, setDialog] = useState<ReactNode>(null);
  const close = () => setDialog(null);
  const open = () => {
    load(close).then(setDialog, () =>
      setDialog(
        <Dialog title={title} text={messages.notLoaded} onClose={close}>
          <button type="button" className={buttons.secondary} onClick={close}>
            {messages.close}
          </button>
        </Dialog>,
      ),
    );
  };
  return (
    <>
      <button type="button" className={className} aria-haspopup="dialog" onClick={open}>
        {children}
      </button>
      <Suspense>{dialog}</Suspense>
    </>
  );
}
