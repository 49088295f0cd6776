import { useState } from 'react';

import { useSeatMessages } from '../messages/useSeatMessages';
import buttons from './buttons.module.css';
import { copyText } from './copyText';
import { QrCode } from './QrCode';
import styles from './SeatLink.module.css';
import { useCountdown } from './useCountdown';

export interface SeatLinkShown {
  readonly url: string;
  /** On the axis of `performance.now()`. */
  readonly endsAtMs: number;
}

interface SeatLinkProps {
  readonly link: SeatLinkShown;
  /** Names the QR code. */
  readonly label: string;
  readonly onNewLink: () => void;
}

type Copied = 'not-yet' | 'copied' | 'failed';

/** A link that is good once as a QR code and in letters, for as long as it is good (R2, R9, big screens, remotes). */
export function SeatLink({ link, label, onNewLink }: SeatLinkProps) {
  const messages = useSeatMessages();
  const [copied, setCopied] = useState<Copied>('not-yet');
  const leftMs = useCountdown({ endsAtMs: link.endsAtMs, leftMs: null }) ?? 0;
  const seconds = Math.ceil(leftMs / 1000);
  const copy = async () => setCopied((await copyText(link.url)) ? 'copied' : 'failed');

  if (seconds === 0) {
    return (
      <div className={styles.seatLink}>
        <p role="status">{messages.spent}</p>
        <button type="button" className={buttons.secondary} onClick={onNewLink}>
          {messages.newLink}
        </button>
      </div>
    );
  }
  return (
    <div className={styles.seatLink}>
      <div className={styles.qr}>
        <QrCode text={link.url} label={label} />
      </div>
      <p className={styles.good}>
        {messages.goodFor}{' '}
        <span className={styles.left}>{messages.left(Math.floor(seconds / 60), seconds % 60)}</span>
      </p>
      <p className={styles.link} data-seat-link={link.url}>
        {link.url}
      </p>
      <div className={styles.copy}>
        <button type="button" className={buttons.secondary} onClick={() => void copy()}>
          {messages.copy}
        </button>
        <output className={styles.copied} data-copied={copied}>
          {copied === 'copied' && messages.copied}
          {copied === 'failed' && messages.copyFailed}
        </output>
      </div>
    </div>
  );
}
