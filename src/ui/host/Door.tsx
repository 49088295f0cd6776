import { useState } from 'react';

import { useHostMessages } from '../messages/useHostMessages';
import styles from './Door.module.css';
import { useDesk } from './HostDeskContext';

interface DoorProps {
  readonly isClosed: boolean;
}

/** What the host has pressed while the door stood as it stands. */
interface Press {
  readonly isOpen: boolean;
  readonly under: boolean;
}

/** Whether the code still lets new people in. Whoever is in stays in. */
export function Door({ isClosed }: DoorProps) {
  const { people: messages } = useHostMessages();
  const desk = useDesk();
  const [press, setPress] = useState<Press | null>(null);
  // A switch follows the hand; once that is saved the tasting says how it stands.
  if (press && press.under !== isClosed) setPress(null);
  const isOpen = press?.isOpen ?? !isClosed;
  const set = (open: boolean) => {
    setPress({ isOpen: open, under: isClosed });
    desk.setDoor(!open);
  };
  return (
    <div className={styles.door}>
      <label className={styles.switch}>
        <input
          type="checkbox"
          role="switch"
          checked={isOpen}
          aria-checked={isOpen}
          onChange={(event) => set(event.target.checked)}
        />
        <span className={styles.track} aria-hidden="true" />
        <span>{messages.door}</span>
      </label>
      <p className={styles.closed} role="status">
        {isClosed && messages.doorClosed}
      </p>
    </div>
  );
}
