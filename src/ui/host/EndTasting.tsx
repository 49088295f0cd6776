import { useContext } from 'react';

import { useHostMessages } from '../messages/useHostMessages';
import buttons from '../shared/buttons.module.css';
import { TastingDialogContext } from './TastingDialogContext';

/** The end, from every phase; in the lobby it is in the menu. */
export function EndTasting() {
  const messages = useHostMessages();
  const open = useContext(TastingDialogContext);
  return (
    <button type="button" className={buttons.quiet} onClick={() => open('end')}>
      {messages.endTasting}
    </button>
  );
}
