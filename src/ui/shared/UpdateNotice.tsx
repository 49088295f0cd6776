import { useState } from 'react';

import type { UpdateOutcome } from '../../offline/updates';
import { useOfflineMessages } from '../messages/useOfflineMessages';
import buttons from './buttons.module.css';
import styles from './UpdateNotice.module.css';

interface UpdateNoticeProps {
  readonly take: () => Promise<UpdateOutcome>;
}

/** A newer version waits. It comes by itself when every page is closed; here is the way to have it now. */
export function UpdateNotice({ take }: UpdateNoticeProps) {
  const messages = useOfflineMessages();
  const [outcome, setOutcome] = useState<UpdateOutcome | null>(null);
  return (
    <aside className={styles.notice} aria-live="polite">
      <p>{outcome === 'busy' ? messages.busy : messages.waiting}</p>
      <button
        type="button"
        className={buttons.secondary}
        disabled={outcome === 'taking over'}
        onClick={() => void take().then(setOutcome)}
      >
        {messages.update}
      </button>
    </aside>
  );
}
