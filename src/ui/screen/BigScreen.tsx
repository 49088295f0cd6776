import type { DeviceState } from '../../device/device-state';
import type { ScreenView } from '../../protocol/device-view';
import { useDeviceMessages } from '../messages/useDeviceMessages';
import { SettingsButton } from '../preferences/SettingsButton';
import { SoundSwitch } from '../sound/SoundSwitch';
import { useTastingSounds } from '../sound/useTastingSounds';
import styles from './BigScreen.module.css';
import { FullScreenButton } from './FullScreenButton';
import { JoinCorner } from './JoinCorner';
import { ScreenBoard } from './ScreenBoard';
import { ScreenLobby } from './ScreenLobby';
import { ScreenPodium } from './ScreenPodium';
import { ScreenQuestion } from './ScreenQuestion';
import { ScreenRepair } from './ScreenRepair';
import { ScreenRound } from './ScreenRound';

interface BigScreenProps {
  readonly view: ScreenView;
  readonly link: DeviceState['link'];
  readonly endsAtMs: number | null;
}

/** The evening for a whole room, from four metres: nothing to press but the window's own size. */
export function BigScreen({ view, link, endsAtMs }: BigScreenProps) {
  const questionId = 'question' in view ? view.question.id : null;
  useTastingSounds({ phase: view.phase, questionId, endsAtMs });
  const { linkLine } = useDeviceMessages();
  return (
    <div className={styles.frame}>
      <header className={styles.header}>
        <strong className={styles.title}>{view.title}</strong>
        <output className={styles.link}>{link !== 'live' && view.phase !== 'ended' && linkLine[link]}</output>
        {/* Nobody presses anything here later. */}
        {view.phase === 'waiting' && <SettingsButton isIcon />}
        <SoundSwitch />
        <FullScreenButton />
      </header>
      <ScreenRepair view={view} />
      <main className={styles.main} data-phase={view.phase} data-link={link}>
        <PhaseScreen view={view} endsAtMs={endsAtMs} />
        {view.phase !== 'waiting' && view.phase !== 'ended' && (
          <JoinCorner code={view.code} joinLink={view.joinLink} />
        )}
      </main>
    </div>
  );
}

function PhaseScreen({ view, endsAtMs }: Omit<BigScreenProps, 'link'>) {
  switch (view.phase) {
    case 'waiting':
      return <ScreenLobby view={view} />;
    case 'question_open':
    case 'question_paused':
    case 'question_revealed':
      return <ScreenQuestion key={view.question.id} view={view} endsAtMs={endsAtMs} />;
    case 'question_leaderboard':
      return <ScreenBoard view={view} />;
    case 'round_leaderboard':
      return <ScreenRound view={view} />;
    case 'ended':
      return <ScreenPodium view={view} />;
  }
}
