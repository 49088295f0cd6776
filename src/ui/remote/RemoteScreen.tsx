import type { DeviceState } from '../../device/device-state';
import type { RemoteView } from '../../protocol/device-view';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useDeviceMessages } from '../messages/useDeviceMessages';
import { useHostMessages } from '../messages/useHostMessages';
import { SettingsButton } from '../preferences/SettingsButton';
import type { DeviceSession } from '../services';
import { Leaderboard } from '../shared/Leaderboard';
import { ScreenHeading } from '../shared/ScreenHeading';
import { WineProgress } from '../shared/WineProgress';
import { EndButton } from './EndButton';
import { GoesOn } from './GoesOn';
import { PodiumButton } from './PodiumButton';
import { RemoteAnnouncer } from './RemoteAnnouncer';
import { RemoteButton } from './RemoteButton';
import { RemoteQuestion } from './RemoteQuestion';
import styles from './RemoteScreen.module.css';
import { RevealButton } from './RevealButton';
import { useNextName } from './useNextName';

export interface RemoteScreenProps {
  readonly view: RemoteView;
  readonly link: DeviceState['link'];
  readonly endsAtMs: number | null;
  readonly session: DeviceSession;
}

/** What happens, who is missing, and one large button for what comes next, where the thumb is. */
export function RemoteScreen(props: RemoteScreenProps) {
  const { view, link } = props;
  const { kind, linkLine, remote: messages } = useDeviceMessages();
  const isLive = link === 'live';
  return (
    <div className={styles.frame}>
      <header className={styles.header}>
        <span className={styles.dot} data-live={isLive} />
        <span className={styles.what}>
          {kind.remote} · {view.title}
        </span>
        <SettingsButton isIcon />
      </header>
      <p className={styles.line} role="status">
        {isLive ? messages.inRoom(view.live, view.of) : linkLine[link]}
      </p>
      <main className={styles.main} data-phase={view.phase} data-link={link}>
        <div className={styles.content}>
          <Content {...props} />
          {view.goesOnMs !== null && <GoesOn key={view.phase} leftMs={view.goesOnMs} />}
          {view.knocks > 0 && <p className={styles.note}>{messages.knocks(view.knocks)}</p>}
          {view.phase !== 'ended' && <EndButton isLive={isLive} session={props.session} />}
        </div>
        <div className={styles.controls}>
          <Controls {...props} />
        </div>
      </main>
      <RemoteAnnouncer view={view} />
    </div>
  );
}

function Content({ view, endsAtMs }: RemoteScreenProps) {
  const common = useCommonMessages();
  const host = useHostMessages();
  const { remote: messages } = useDeviceMessages();
  switch (view.phase) {
    case 'waiting':
      return (
        <>
          <ScreenHeading title={view.title}>{view.title}</ScreenHeading>
          <p className={styles.count}>{host.areIn(view.live)}</p>
          <p className={styles.note}>{messages.drives}</p>
        </>
      );
    case 'question_open':
    case 'question_paused':
    case 'question_revealed':
      return <RemoteQuestion view={view} endsAtMs={endsAtMs} />;
    case 'question_leaderboard':
      return (
        <>
          <WineProgress wine={view.question.wine} wines={view.wines} number={view.question.number} />
          <ScreenHeading isNews title={common.leaderboard}>
            {common.leaderboard}
          </ScreenHeading>
          <Leaderboard rows={view.leaderboard.rows} />
        </>
      );
    case 'round_leaderboard':
      return (
        <>
          <ScreenHeading isNews title={common.afterWine(view.wine)}>
            {common.afterWine(view.wine)}
          </ScreenHeading>
          {!view.lastWine && <p className={styles.text}>{host.pourFirst}</p>}
          <Leaderboard rows={view.leaderboard.rows} />
        </>
      );
    case 'ended':
      return (
        <>
          <ScreenHeading isNews title={common.finalLeaderboard}>
            {common.finalLeaderboard}
          </ScreenHeading>
          <p className={styles.text}>{messages.over}</p>
          <Leaderboard rows={view.leaderboard.rows} />
        </>
      );
  }
}

function Controls({ view, link, session }: RemoteScreenProps) {
  const messages = useHostMessages();
  const { remote: device } = useDeviceMessages();
  const nextName = useNextName(view);
  const isLive = link === 'live';
  const isPaused = view.phase === 'question_paused';
  switch (view.phase) {
    case 'waiting':
      return (
        // Else it would be Pause a moment later, with the focus still on it.
        <RemoteButton
          key="waiting"
          isMain
          isOff={!isLive || view.live === 0}
          name={messages.startGame}
          onPress={() => session.press('start')}
        />
      );
    case 'question_open':
    case 'question_paused':
      return (
        <>
          <RemoteButton
            isOff={!isLive}
            name={isPaused ? messages.resume : messages.pause}
            onPress={() => session.press(isPaused ? 'resume' : 'pause')}
          />
          {view.totalMs !== null && (
            <RemoteButton isOff={!isLive} name={device.addTime} onPress={() => session.press('add_time')} />
          )}
          <RevealButton key={view.question.id} view={view} isLive={isLive} session={session} />
        </>
      );
    case 'question_revealed':
    case 'question_leaderboard':
    case 'round_leaderboard':
      return (
        <RemoteButton
          key={view.phase}
          isMain
          isOff={!isLive}
          name={nextName}
          onPress={() => session.press('next')}
        />
      );
    case 'ended':
      return <PodiumButton view={view} isLive={isLive} session={session} />;
  }
}
