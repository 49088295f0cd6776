import { useState } from 'react';

import type { TastingFile } from '../../host/host-store';
import { useHostMessages } from '../messages/useHostMessages';
import buttons from '../shared/buttons.module.css';
import { Dialog } from '../shared/Dialog';
import { downloadFile } from './downloadFile';

interface TastingFileDialogProps {
  readonly title: string;
  readonly text: string;
  /** What the button says that makes the file. */
  readonly action: string;
  readonly make: () => Promise<TastingFile | null>;
  readonly onMade?: () => void;
  readonly onClose: () => void;
}

/** Says that the file is a secret, then makes it. */
export function TastingFileDialog({ title, text, action, make, onMade, onClose }: TastingFileDialogProps) {
  const { files: messages } = useHostMessages();
  const [state, setState] = useState<'asking' | 'making' | 'failed'>('asking');
  const go = async () => {
    setState('making');
    const file = await make().catch(() => null);
    if (!file) {
      setState('failed');
      return;
    }
    downloadFile(file.name, new Blob([file.text], { type: 'application/json' }));
    onClose();
    onMade?.();
  };
  return (
    <Dialog
      title={title}
      text={text}
      body={<p role="alert">{state === 'failed' && messages.notWritten}</p>}
      onClose={onClose}
    >
      <button type="button" className={buttons.secondary} onClick={onClose}>
        {messages.cancel}
      </button>
      <button
        type="button"
        className={buttons.primary}
        disabled={state === 'making'}
        onClick={() => void go()}
      >
        {action}
      </button>
    </Dialog>
  );
}
