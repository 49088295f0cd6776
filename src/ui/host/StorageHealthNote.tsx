import type { HostState } from '../../host/host-store';
import { useHostMessages } from '../messages/useHostMessages';
import { useDeskState } from './HostDeskContext';
import box from './noticeBox.module.css';
import styles from './StorageHealthNote.module.css';

const selectHealth = (state: HostState) => state.storageHealth;

/**
 * What the browser's storage is like before anybody joins. Where nothing is amiss and only the browser's promise is
 * missing, it is said quietly: a host reads it once, and a whole room looks at the lobby.
 */
export function StorageHealthNote() {
  const { notices } = useHostMessages();
  const health = useDeskState(selectHealth);
  if (health === 'ok') return null;
  return (
    <p className={health === 'fleeting' ? styles.quiet : box.box} role="note" data-health={health}>
      {notices.health[health]}
    </p>
  );
}
