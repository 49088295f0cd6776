import { useState } from 'react';

import type { Device } from '../../game/state';
import { useHostMessages } from '../messages/useHostMessages';
import buttons from '../shared/buttons.module.css';
import { DeviceInvitation } from './DeviceInvitation';

/** The short way to the television, while everything is being set up. */
export function BigScreenButton({ devices }: { readonly devices: readonly Device[] }) {
  const { devices: messages } = useHostMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={buttons.secondary}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {messages.lobby}
      </button>
      {isOpen && <DeviceInvitation kind="screen" devices={devices} onClose={() => setOpen(false)} />}
    </>
  );
}
