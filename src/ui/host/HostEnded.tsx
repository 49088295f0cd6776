import type { HostViewOf } from '../../host/host-view';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useHostMessages } from '../messages/useHostMessages';
import buttons from '../shared/buttons.module.css';
import { Leaderboard } from '../shared/Leaderboard';
import { ScreenHeading } from '../shared/ScreenHeading';
import styles from './boards.module.css';
import { HostFrame } from './HostFrame';
import { RepairButton } from './RepairButton';
import { RepairLog } from './RepairLog';

interface HostEndedProps {
  readonly view: HostViewOf<'ended'>;
}

export function HostEnded({ view }: HostEndedProps) {
  const common = useCommonMessages();
  const messages = useHostMessages();
  const undelivered = view.isRepaired ? messages.repairs.undelivered : messages.endedUndelivered;
  return (
    <HostFrame
      view={view}
      controls={
        <>
          <a className={buttons.quiet} href="#/host">
            {messages.toDashboard}
          </a>
          {view.hasReveals && (
            <RepairButton tastingId={view.tastingId} questionId={null} label={messages.repairs.correctOne} />
          )}
          <span className={styles.space} />
          <a className={buttons.primary} href={`#/host/${view.tastingId}/results`}>
            {messages.results}
          </a>
        </>
      }
    >
      <ScreenHeading className={styles.title} title={common.finalLeaderboard}>
        {common.finalLeaderboard}
      </ScreenHeading>
      <p className={styles.delivered}>
        {view.undelivered > 0 ? undelivered(view.undelivered) : messages.endedDelivered}
      </p>
      {view.leaderboard.length === 0 && <p>{messages.nobodyPlayed}</p>}
      <Leaderboard rows={view.leaderboard} columns />
      <RepairLog lines={view.repairs} />
    </HostFrame>
  );
}
