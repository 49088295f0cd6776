import { useRef, type ReactNode } from 'react';

import type { HostState } from '../../host/host-store';
import type { HostView } from '../../host/host-view';
import { useHostMessages } from '../messages/useHostMessages';
import { SoundSwitch } from '../sound/SoundSwitch';
import { useDeskState } from './HostDeskContext';
import styles from './HostFrame.module.css';
import { HostNotices } from './HostNotices';
import { Knocks } from './Knocks';
import { MenuButton } from './MenuButton';
import { PeopleButton } from './people/PeopleButton';
import { useLetGoOfClicked } from './useLetGoOfClicked';

const selectCode = (state: HostState) => state.running?.code ?? null;
const selectSignaling = (state: HostState) => state.running?.signaling ?? 'online';

interface HostFrameProps {
  readonly view: HostView;
  /** The row of buttons at the foot. */
  readonly controls: ReactNode;
  readonly children: ReactNode;
}

/** A tasting on the host's screen: title and code above, what happens in the middle, what to press below. */
export function HostFrame({ view, controls, children }: HostFrameProps) {
  const messages = useHostMessages();
  const code = useDeskState(selectCode);
  const signaling = useDeskState(selectSignaling);
  const frame = useRef<HTMLDivElement>(null);
  useLetGoOfClicked(frame);
  const inLobby = view.phase === 'waiting';
  return (
    <div ref={frame} className={styles.frame}>
      <header className={styles.header}>
        <a href="#/host" className={styles.home}>
          <span>{messages.dashboard}</span>
        </a>
        {!inLobby && <strong className={styles.title}>{view.title}</strong>}
        <span className={styles.facts}>
          {inLobby || code === null
            ? `${messages.wines(view.wines)}, ${messages.pace(view.secondsPerQuestion)}`
            : messages.code(code)}
        </span>
        <div className={styles.tools}>
          <PeopleButton view={view} />
          <SoundSwitch />
          <MenuButton />
        </div>
      </header>
      {!inLobby && (signaling === 'offline' || signaling === 'unsupported') && (
        <output className={styles.offline}>
          {signaling === 'offline' ? messages.offlinePlaying : messages.noWebRtc}
        </output>
      )}
      <div className={styles.notices}>
        <HostNotices view={view} />
        <Knocks view={view} />
      </div>
      <main className={styles.main} data-phase={view.phase}>
        <div className={styles.content}>{children}</div>
        <div className={styles.controls}>{controls}</div>
      </main>
    </div>
  );
}
