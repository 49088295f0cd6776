import { useState } from 'react';

import { useHostMessages } from '../messages/useHostMessages';
import buttons from '../shared/buttons.module.css';
import { Dialog } from '../shared/Dialog';
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
        <Dialog title={messages.endTitle} text={messages.endText} onClose={() => setAsking(false)}>
          <button type="button" className={buttons.secondary} onClick={() => setAsking(false)}>
            {messages.keepPlaying}
          </button>
          <button type="button" className={buttons.primary} onClick={end}>
            {messages.endTasting}
          </button>
        </Dialog>
      )}
    </>
  );
}
