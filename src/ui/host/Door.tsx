import { useHostMessages } from '../messages/useHostMessages';
import styles from './Door.module.css';
import { useDesk } from './HostDeskContext';

interface DoorProps {
  readonly isClosed: boolean;
}

/** Whether the code still lets new people in. Whoever is in stays in. */
export function Door({ isClosed }: DoorProps) {
  const { people: messages } = useHostMessages();
  const desk = useDesk();
  return (
    <div className={styles.door}>
      <label className={styles.switch}>
        <input
          type="checkbox"
          role="switch"
          checked={!isClosed}
          aria-checked={!isClosed}
          onChange={(event) => desk.setDoor(!event.target.checked)}
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
