import type { ScreenView } from '../../protocol/device-view';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useDeviceMessages } from '../messages/useDeviceMessages';
import { Podium } from '../shared/Podium';
import { ScreenHeading } from '../shared/ScreenHeading';
import { BoardRows } from './BoardRows';
import styles from './ScreenPodium.module.css';

type Ended = Extract<ScreenView, { phase: 'ended' }>;

interface ScreenPodiumProps {
  readonly view: Ended;
}

const ALL_STEPS = 3;

/** The end: third place to first at the host's word, then everyone. */
export function ScreenPodium({ view }: ScreenPodiumProps) {
  const common = useCommonMessages();
  const { screen: messages } = useDeviceMessages();
  const { podium, sharing, leaderboard, isUnplayed = false } = view;
  const isWhole = podium >= ALL_STEPS;
  // Until then the rows are those on the podium alone.
  const hasWinner = !isWhole || leaderboard.rows.some(({ score }) => score > 0);
  if (!hasWinner)
    return (
      <div className={styles.podium}>
        <ScreenHeading className={styles.title} title={common.finalLeaderboard}>
          {common.finalLeaderboard}
        </ScreenHeading>
        <p className={styles.next}>
          {leaderboard.seats === 0
            ? messages.nobodyPlayed
            : isUnplayed
              ? messages.nothingPlayed
              : messages.nobodyScored}
        </p>
        {leaderboard.seats > 0 && <BoardRows leaderboard={leaderboard} columns={2} />}
      </div>
    );
  return (
    <div className={styles.podium}>
      <ScreenHeading className={styles.title} title={common.finalLeaderboard}>
        {common.finalLeaderboard}
      </ScreenHeading>
      <div className={styles.both}>
        <Podium
          rows={leaderboard.rows}
          sharing={sharing}
          step={podium}
          label={messages.podium}
          andMore={messages.andMore}
        />
        {isWhole ? (
          <BoardRows leaderboard={leaderboard} columns={1} />
        ) : (
          <p className={styles.next}>{messages.stillToCome[podium]}</p>
        )}
      </div>
    </div>
  );
}
