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
  const [outcome, setOutcome] = useState<UpdateOutcome | 'asking' | null>(null);
  const ask = async () => {
    if (outcome === 'asking') return;
    // The other pages have a moment to answer.
    setOutcome('asking');
    setOutcome(await take());
  };
  const words = { asking: messages.asking, busy: messages.busy, 'taking over': messages.asking };
  return (
    <aside className={styles.notice} aria-live="polite">
      <p>{outcome === null ? messages.waiting : words[outcome]}</p>
      <button
        type="button"
        className={buttons.secondary}
        disabled={outcome === 'taking over'}
        onClick={() => void ask()}
      >
        {messages.update}
      </button>
    </aside>
  );
}
