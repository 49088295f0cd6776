import type { HostState } from '../../host/host-store';
import { useHostMessages } from '../messages/useHostMessages';
import buttons from '../shared/buttons.module.css';
import { useDesk, useDeskState } from './HostDeskContext';
import styles from './StorageBanner.module.css';

const selectFault = (state: HostState) => (state.active ?? state.running)?.storage ?? null;

/** As long as nothing can be saved, nothing is acknowledged, and the host has to know. */
export function StorageBanner() {
  const messages = useHostMessages();
  const desk = useDesk();
  const fault = useDeskState(selectFault);
  if (!fault) return null;
  return (
    <div className={styles.veil}>
      <div className={styles.banner} role="alert" data-fault={fault.code}>
        <h2>{messages.storageTitle}</h2>
        <p>{messages.storage[fault.code]}</p>
        <p className={styles.detail}>
          {fault.code} {fault.detail}
        </p>
        <button type="button" className={buttons.primary} onClick={() => desk.retryStorage()}>
          {messages.tryAgain}
        </button>
      </div>
    </div>
  );
}
