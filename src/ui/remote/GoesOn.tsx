import { useState } from 'react';

import { useDeviceMessages } from '../messages/useDeviceMessages';
import { useCountdown } from '../shared/useCountdown';
import styles from './RemoteScreen.module.css';

/** Next comes by itself, unless somebody is quicker. The host keeps the time; this only tells of it. */
export function GoesOn({ leftMs }: { readonly leftMs: number }) {
  const { remote: messages } = useDeviceMessages();
  const [endsAtMs] = useState(() => performance.now() + leftMs);
  const seconds = Math.ceil((useCountdown({ endsAtMs, leftMs: null }) ?? 0) / 1000);
  return <p className={styles.note}>{messages.goesOn(seconds)}</p>;
}
