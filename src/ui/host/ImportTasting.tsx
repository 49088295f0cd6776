import { useState } from 'react';

import type { ImportProblem } from '../../host/host-store';
import { useHostMessages } from '../messages/useHostMessages';
import { navigate } from '../router';
import { FileButton } from './FileButton';
import { useDesk } from './HostDeskContext';
import styles from './ImportTasting.module.css';

/** Takes a tasting file, and goes to the tasting or says why not. */
export function ImportTasting() {
  const { files: messages } = useHostMessages();
  const desk = useDesk();
  const [state, setState] = useState<'ready' | 'reading' | ImportProblem>('ready');

  const read = async (file: File) => {
    setState('reading');
    const outcome = await desk.importFile(file).catch(() => ({ ok: false, code: 'STORAGE' }) as const);
    setState(outcome.ok ? 'ready' : outcome.code);
    if (outcome.ok) navigate(`#/host/${outcome.id}`);
  };

  return (
    <>
      <FileButton
        name={messages.import}
        reading={messages.importing}
        isReading={state === 'reading'}
        onFile={(file) => void read(file)}
      />
      {state !== 'ready' && state !== 'reading' && (
        <p className={styles.problem} role="alert" data-import={state}>
          {messages.importFailed[state]}
        </p>
      )}
    </>
  );
}
