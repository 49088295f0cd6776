import type { ScreenView } from '../../protocol/device-view';
import { useDeviceMessages } from '../messages/useDeviceMessages';
import { QrCode } from '../shared/QrCode';
import { ScreenHeading } from '../shared/ScreenHeading';
import { shortAddress } from '../shared/shortAddress';
import styles from './ScreenLobby.module.css';

interface ScreenLobbyProps {
  readonly view: Extract<ScreenView, { phase: 'waiting' }>;
}

/** How to come in, as large as it gets, and who has. */
export function ScreenLobby({ view: { title, code, joinLink, lobby } }: ScreenLobbyProps) {
  const { screen: messages } = useDeviceMessages();
  const more = lobby.count - lobby.names.length;
  return (
    <div className={styles.lobby}>
      <ScreenHeading className="hidden" title={title}>
        {title}
      </ScreenHeading>
      {code === null || joinLink === null ? (
        <p className={styles.where}>{messages.noCode}</p>
      ) : (
        <div className={styles.way}>
          <div className={styles.qr} data-join-link={joinLink}>
            <QrCode text={joinLink} label={messages.qrCode} />
          </div>
          <div className={styles.words}>
            <p className={styles.where}>
              {messages.joinAt} <strong>{shortAddress(joinLink.replace(/#.*$/u, ''))}</strong>
            </p>
            <p className={styles.code} data-code={code}>
              {code}
            </p>
          </div>
        </div>
      )}
      <div className={styles.people}>
        <p className={styles.count} role="status">
          {lobby.count === 0 ? messages.nobodyYet : messages.areIn(lobby.count)}
        </p>
        <ul className={styles.names}>
          {latestFirst(lobby.names).map((name) => (
            <li key={name}>{name}</li>
          ))}
          {more > 0 && <li className={styles.more}>{messages.andMore(more)}</li>}
        </ul>
      </div>
      {!('wakeLock' in navigator) && <p className={styles.hint}>{messages.mayFallAsleep}</p>}
    </div>
  );
}

/** Whoever has just come in looks for their name. */
function latestFirst(names: readonly string[]): string[] {
  const turned: string[] = [];
  for (const name of names) turned.unshift(name);
  return turned;
}
