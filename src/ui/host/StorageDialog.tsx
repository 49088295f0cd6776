import type { HostState } from '../../host/host-store';
import { useHostMessages } from '../messages/useHostMessages';
import buttons from '../shared/buttons.module.css';
import { Dialog } from '../shared/Dialog';
import { useDesk, useDeskState } from './HostDeskContext';
import styles from './StorageDialog.module.css';

const selectFault = (state: HostState) => (state.active ?? state.running)?.storage ?? null;

/** As long as nothing can be saved, nothing is acknowledged: it cannot be closed, it goes when saving works again. */
export function StorageDialog() {
  const messages = useHostMessages();
  const desk = useDesk();
  const fault = useDeskState(selectFault);
  if (!fault) return null;
  return (
    <Dialog
      title={messages.storageTitle}
      text={messages.storage[fault.code]}
      body={
        <p className={styles.detail} role="alert" data-fault={fault.code}>
          {fault.code} {fault.detail}
        </p>
      }
      onClose={() => undefined}
    >
      <button type="button" className={buttons.primary} onClick={() => desk.retryStorage()}>
        {messages.tryAgain}
      </button>
    </Dialog>
  );
}
