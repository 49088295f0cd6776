import { useDeviceMessages } from '../messages/useDeviceMessages';
import { QrCode } from '../shared/QrCode';
import styles from './BigScreen.module.css';

interface JoinCornerProps {
  readonly code: string | null;
  readonly joinLink: string | null;
}

/** Code and QR code stay on the wall all night: somebody always has to come back. */
export function JoinCorner({ code, joinLink }: JoinCornerProps) {
  const { screen: messages } = useDeviceMessages();
  if (code === null || joinLink === null) return null;
  return (
    <div className={styles.corner}>
      <div className={styles.smallQr} data-join-link={joinLink}>
        <QrCode text={joinLink} label={messages.qrCode} />
      </div>
      <p className={styles.smallCode} data-code={code}>
        <span className="hidden">{messages.code(code)}</span>
        <span aria-hidden="true">{code}</span>
      </p>
    </div>
  );
}
