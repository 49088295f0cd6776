import { useState } from 'react';

import type { HostView } from '../../host/host-view';
import { useHostMessages } from '../messages/useHostMessages';
import buttons from '../shared/buttons.module.css';
import { ConfirmDialog } from '../shared/ConfirmDialog';

interface SleepButtonProps {
  readonly lobby: HostView;
  readonly onConfirm: (() => void) | undefined;
}

/** Puts a lobby that this tab runs to sleep, so that another tasting opens in its place (T5, T8). */
export function SleepButton({ lobby, onConfirm }: SleepButtonProps) {
  const { otherLobby: messages } = useHostMessages();
  const [isAsked, setAsked] = useState(false);
  const close = () => setAsked(false);
  const confirm = () => {
    close();
    onConfirm?.();
  };
  return (
    <>
      <button
        type="button"
        className={buttons.secondary}
        aria-haspopup="dialog"
        onClick={() => setAsked(true)}
      >
        {messages.sleep}
      </button>
      {isAsked && (
        <ConfirmDialog
          title={messages.sleepTitle(lobby.title)}
          text={messages.sleepText(lobby.live)}
          cancel={messages.leave}
          onCancel={close}
          confirm={messages.sleepNow}
          onConfirm={confirm}
        />
      )}
    </>
  );
}
