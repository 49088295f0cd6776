import { useRef, useState } from 'react';

import type { ImportProblem } from '../../host/host-store';
import { useHostMessages } from '../messages/useHostMessages';
import { navigate } from '../router';
import buttons from '../shared/buttons.module.css';
import { useDesk } from './HostDeskContext';
import styles from './ImportTasting.module.css';

/** Takes a tasting file, and goes to the tasting or says why not. */
export function ImportTasting() {
  const { files: messages } = useHostMessages();
  const desk = useDesk();
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<'ready' | 'reading' | ImportProblem>('ready');

  const read = async (file: File) => {
    setState('reading');
    const outcome = await desk.importFile(file).catch(() => ({ ok: false, code: 'STORAGE' }) as const);
    setState(outcome.ok ? 'ready' : outcome.code);
    if (outcome.ok) navigate(`#/host/${outcome.id}`);
  };

  return (
    <>
      <button
        type="button"
        className={buttons.secondary}
        disabled={state === 'reading'}
        onClick={() => input.current?.click()}
      >
        {state === 'reading' ? messages.importing : messages.import}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={messages.import}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) void read(file);
          // The same file may be chosen again.
          event.target.value = '';
        }}
      />
      {state !== 'ready' && state !== 'reading' && (
        <p className={styles.problem} role="alert" data-import={state}>
          {messages.importFailed[state]}
        </p>
      )}
    </>
  );
}
