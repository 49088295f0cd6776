import { useState } from 'react';

import { useHostMessages } from '../messages/useHostMessages';
import { navigate } from '../router';
import buttons from '../shared/buttons.module.css';
import { useDesk } from './HostDeskContext';

interface DuplicateButtonProps {
  readonly id: string;
  /** Said after the action, for those who do not see where the button stands. */
  readonly title: string;
}

/** Makes a new tasting of a kept one, and goes to its editor. */
export function DuplicateButton({ id, title }: DuplicateButtonProps) {
  const { onDashboard: messages } = useHostMessages();
  const desk = useDesk();
  const [state, setState] = useState<'ready' | 'working' | 'failed'>('ready');
  const duplicate = async () => {
    setState('working');
    const copy = await desk.duplicate(id, messages.copyMark).catch(() => null);
    setState(copy === null ? 'failed' : 'ready');
    if (copy !== null) navigate(`#/host/${copy}/edit`);
  };
  return (
    <>
      <button
        type="button"
        className={buttons.quiet}
        disabled={state === 'working'}
        onClick={() => void duplicate()}
      >
        {messages.duplicate}
        <span className="hidden"> {title}</span>
      </button>
      {state === 'failed' && <p role="alert">{messages.notDuplicated}</p>}
    </>
  );
}
