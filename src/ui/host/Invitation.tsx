import { useState } from 'react';

import { joinLink } from '../../protocol/link';
import { useHostMessages } from '../messages/useHostMessages';
import buttons from '../shared/buttons.module.css';
import { copyText } from '../shared/copyText';
import { useDesk } from './HostDeskContext';
import styles from './Invitation.module.css';
import { QrCode } from '../shared/QrCode';
import { shortAddress } from '../shared/shortAddress';

interface InvitationProps {
  readonly code: string;
  readonly pin: string;
  readonly base: string;
  readonly title: string;
}

type Copied = 'not-yet' | 'copied' | 'failed';

/** Code, QR code and link, at an address that phones can reach (J1). */
export function Invitation({ code, pin, base, title }: InvitationProps) {
  const messages = useHostMessages();
  const desk = useDesk();
  const { joinBases } = desk;
  const [copied, setCopied] = useState<Copied>('not-yet');
  const link = joinLink(base, code, pin);

  const copy = async () => setCopied((await copyText(link)) ? 'copied' : 'failed');

  return (
    <div className={styles.invitation}>
      <div className={styles.qr} data-join-link={link}>
        <QrCode text={link} label={messages.qrCode} />
      </div>
      <div className={styles.words}>
        <p className={styles.where}>
          {messages.joinAt} <strong>{shortAddress(base)}</strong>
        </p>
        <p className={styles.code} data-code={code}>
          {code}
        </p>
        <div className={styles.ways}>
          <button type="button" className={buttons.secondary} onClick={() => void copy()}>
            {messages.copyJoinLink}
          </button>
          {typeof navigator.share === 'function' && (
            <button type="button" className={buttons.secondary} onClick={() => share(title, link)}>
              {messages.share}
            </button>
          )}
          <output className={styles.copied}>
            {copied === 'copied' && messages.copied}
            {copied === 'failed' && messages.copyFailed}
          </output>
        </div>
        {copied === 'failed' && <p className={styles.link}>{link}</p>}
        {joinBases.length > 1 && (
          <label className={styles.bases}>
            <span>{messages.joinBase}</span>
            <select value={base} onChange={(event) => desk.chooseJoinBase(event.target.value)}>
              {joinBases.map((one) => (
                <option key={one} value={one}>
                  {shortAddress(one)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
    </div>
  );
}

function share(title: string, url: string) {
  // Rejects when the person closes the sheet, which is no fault.
  navigator.share({ title, url }).catch(() => undefined);
}
