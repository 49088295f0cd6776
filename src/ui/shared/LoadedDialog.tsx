import { Suspense, useContext, useState, type ReactNode } from 'react';

import { useCommonMessages } from '../messages/useCommonMessages';
import { DialogPlace } from './DialogPlace';
import styles from './LoadedDialog.module.css';

interface LoadedDialogProps {
  readonly className: string | undefined;
  readonly load: (onClose: () => void) => Promise<ReactNode>;
  readonly children: ReactNode;
}

/** A button whose dialog, and all that is in it, is loaded when it is asked for. */
export function LoadedDialog({ className, load, children }: LoadedDialogProps) {
  const messages = useCommonMessages();
  const [dialog, setDialog] = useState<ReactNode>(null);
  const show = useContext(DialogPlace) ?? setDialog;
  const [hasFailed, setHasFailed] = useState(false);
  const open = () => {
    setHasFailed(false);
    load(() => show(null)).then(show, () => setHasFailed(true));
  };
  return (
    <>
      <button type="button" className={className} aria-haspopup="dialog" onClick={open}>
        {children}
      </button>
      <Suspense>{dialog}</Suspense>
      {hasFailed && (
        <div role="alert" className={styles.failed}>
          {messages.notLoaded}{' '}
          <button type="button" onClick={() => setHasFailed(false)}>
            {messages.close}
          </button>
        </div>
      )}
    </>
  );
}
