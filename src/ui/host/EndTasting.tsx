import { useState } from 'react';

import { useHostMessages } from '../messages/useHostMessages';
import buttons from '../shared/buttons.module.css';
import { EndDialog } from './EndDialog';

/** The end, from every phase; in the lobby it is in the menu. */
export function EndTasting() {
  const messages = useHostMessages();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <button type="button" className={buttons.quiet} onClick={() => setAsking(true)}>
        {messages.endTasting}
      </button>
      {asking && <EndDialog onClose={() => setAsking(false)} />}
    </>
  );
}
