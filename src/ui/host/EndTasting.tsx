import { useState } from 'react';

import { useHostMessages } from '../messages/useHostMessages';
import buttons from '../shared/buttons.module.css';
import { ConfirmDialog } from '../shared/ConfirmDialog';
import { useDesk } from './HostDeskContext';

/** The end, from every phase, after a second thought (P12). */
export function EndTasting() {
  const messages = useHostMessages();
  const desk = useDesk();
  const [asking, setAsking] = useState(false);
  const end = () => {
    setAsking(false);
    desk.end();
  };
  return (
    <>
      <button type="button" className={buttons.quiet} onClick={() => setAsking(true)}>
        {messages.endTasting}
      </button>
      {asking && (
        <ConfirmDialog
          title={messages.endTitle}
          text={messages.endText}
          cancel={messages.keepPlaying}
          onCancel={() => setAsking(false)}
          confirm={messages.endTasting}
          onConfirm={end}
        />
      )}
    </>
  );
}
