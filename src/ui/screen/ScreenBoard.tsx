import type { ScreenView } from '../../protocol/device-view';
import { useCommonMessages } from '../messages/useCommonMessages';
import { ScreenHeading } from '../shared/ScreenHeading';
import { WineProgress } from '../shared/WineProgress';
import { BoardRows } from './BoardRows';
import styles from './boards.module.css';

interface ScreenBoardProps {
  readonly view: Extract<ScreenView, { phase: 'question_leaderboard' }>;
}

/** Who leads after a question. */
export function ScreenBoard({ view }: ScreenBoardProps) {
  const common = useCommonMessages();
  return (
    <div className={styles.board}>
      <div className={styles.progress}>
        <WineProgress wine={view.wine} wines={view.wines} number={view.number} />
      </div>
      <ScreenHeading className={styles.title} title={common.leaderboard}>
        {common.leaderboard}
      </ScreenHeading>
      <BoardRows leaderboard={view.leaderboard} columns={2} />
    </div>
  );
}
