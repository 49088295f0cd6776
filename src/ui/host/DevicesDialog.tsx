import { useState } from 'react';

import type { Device, DeviceKind } from '../../game/state';
import { useHostMessages } from '../messages/useHostMessages';
import buttons from '../shared/buttons.module.css';
import { Dialog } from '../shared/Dialog';
import { DeviceInvitation } from './DeviceInvitation';
import styles from './DevicesDialog.module.css';
import { useDesk } from './HostDeskContext';

interface DevicesDialogProps {
  readonly devices: readonly Device[];
  readonly onClose: () => void;
}

const KINDS: readonly DeviceKind[] = ['screen', 'remote'];

/** The host's big screens and remotes: which there are, one more, one fewer. */
export function DevicesDialog({ devices, onClose }: DevicesDialogProps) {
  const { devices: messages, people } = useHostMessages();
  const desk = useDesk();
  const [invited, setInvited] = useState<DeviceKind | null>(null);
  const back = () => setInvited(null);
  if (invited) return <DeviceInvitation kind={invited} devices={devices} onBack={back} onClose={onClose} />;
  return (
    <Dialog
      title={messages.title}
      text={messages.text}
      body={
        <>
          {devices.length === 0 && <p>{messages.none}</p>}
          <ul className={styles.devices}>
            {devices.map(({ key, kind, isLive }, index) => {
              const name = messages.numbered(messages.kind[kind], index + 1);
              return (
                <li key={key} data-live={isLive}>
                  <div className={styles.device}>
                    <p className={styles.name}>{name}</p>
                    <p className={styles.state}>{isLive ? messages.live : messages.away}</p>
                  </div>
                  <button
                    type="button"
                    className={buttons.quiet}
                    aria-label={messages.revoke(name)}
                    onClick={() => desk.revokeDevice(key)}
                  >
                    {messages.revokeShort}
                  </button>
                </li>
              );
            })}
          </ul>
        </>
      }
      onClose={onClose}
    >
      <button type="button" className={buttons.secondary} onClick={onClose}>
        {people.close}
      </button>
      {KINDS.map((kind) => (
        <button key={kind} type="button" className={buttons.secondary} onClick={() => setInvited(kind)}>
          {messages.letIn[kind]}
        </button>
      ))}
    </Dialog>
  );
}
