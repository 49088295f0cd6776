import type { HostViewOf } from '../../host/host-view';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useHostMessages } from '../messages/useHostMessages';
import buttons from '../shared/buttons.module.css';
import { Leaderboard } from '../shared/Leaderboard';
import { ScreenHeading } from '../shared/ScreenHeading';
import styles from './boards.module.css';
import { HostFrame } from './HostFrame';

interface HostEndedProps {
  readonly view: HostViewOf<'ended'>;
}

export function HostEnded({ view }: HostEndedProps) {
  const common = useCommonMessages();
  const messages = useHostMessages();
  return (
    <HostFrame
      view={view}
      controls={
        <>
          <a className={buttons.quiet} href="#/host">
            {messages.toDashboard}
          </a>
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
        {view.undelivered > 0 ? messages.endedUndelivered(view.undelivered) : messages.endedDelivered}
      </p>
      {view.leaderboard.length === 0 && <p>{messages.nobodyPlayed}</p>}
      <Leaderboard rows={view.leaderboard} columns />
    </HostFrame>
  );
}
