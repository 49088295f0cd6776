import { useCallback, useState } from 'react';

import { MAX_DEVICES } from '../../game/devices';
import type { Device, DeviceKind } from '../../game/state';
import { useHostMessages } from '../messages/useHostMessages';
import buttons from '../shared/buttons.module.css';
import { Dialog } from '../shared/Dialog';
import { SeatLink } from '../shared/SeatLink';
import { useOneTimeLink } from '../shared/useOneTimeLink';
import styles from './DevicesDialog.module.css';
import { useDesk } from './HostDeskContext';

interface DeviceInvitationProps {
  readonly kind: DeviceKind;
  readonly devices: readonly Device[];
  /** Absent where there is no list to go back to. */
  readonly onBack?: () => void;
  readonly onClose: () => void;
}

/** A link that lets one big screen or remote in: for a window here, and for another device. */
export function DeviceInvitation({ kind, devices, onBack, onClose }: DeviceInvitationProps) {
  const { devices: messages, people } = useHostMessages();
  const desk = useDesk();
  // Behind the page's own address: a window on this machine keeps to the origin that the host's page has.
  const [hash, setHash] = useState<string | null>(null);
  const [before, setBefore] = useState(() => liveKeys(devices));
  const { link, make } = useOneTimeLink(
    useCallback(async () => {
      const made = await desk.inviteDevice(kind);
      setHash(made?.hash ?? null);
      return made;
    }, [desk, kind]),
  );
  const hasCome = devices.some((one) => one.kind === kind && one.isLive && !before.includes(one.key));
  const another = () => {
    setBefore(liveKeys(devices));
    make();
  };
  const none = devices.length < MAX_DEVICES ? messages.notNow : messages.full;
  const text = hasCome ? messages.isIn[kind] : link === 'none' ? none : messages.inviteText[kind];
  return (
    <Dialog
      title={messages.inviteTitle[kind]}
      text={text}
      body={
        <>
          {!hasCome && typeof link === 'object' && (
            <>
              {kind === 'screen' && hash !== null && (
                <>
                  <a
                    className={`${buttons.primary} ${buttons.wide} ${styles.here}`}
                    href={hash}
                    target="_blank"
                    rel="noopener"
                  >
                    {messages.openHere}
                  </a>
                  <p>{messages.openHereHint}</p>
                  <h3 className={styles.elsewhere}>{messages.elsewhere}</h3>
                </>
              )}
              <SeatLink key={link.url} link={link} label={messages.qrCode[kind]} onNewLink={make} />
            </>
          )}
        </>
      }
      onClose={onClose}
    >
      <button type="button" className={buttons.secondary} onClick={onClose}>
        {people.close}
      </button>
      {hasCome && (
        <button type="button" className={buttons.secondary} onClick={another}>
          {messages.another}
        </button>
      )}
      {onBack && (
        <button type="button" className={buttons.secondary} onClick={onBack}>
          {messages.back}
        </button>
      )}
    </Dialog>
  );
}

function liveKeys(devices: readonly Device[]): readonly string[] {
  return devices.filter(({ isLive }) => isLive).map(({ key }) => key);
}
