import type { RepairView } from '../../protocol/view';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useParticipantMessages } from '../messages/useParticipantMessages';
import styles from './RepairNews.module.css';
import { repairWords } from './repairWords';

interface RepairNewsProps {
  readonly repair: RepairView | undefined;
  /** The total as it is now. */
  readonly score: number;
}

/** What the host put right last. The announcer says it once, and it takes no focus. */
export function RepairNews({ repair, score }: RepairNewsProps) {
  const common = useCommonMessages();
  const messages = useParticipantMessages();
  return (
    <div className={styles.news}>
      {repair && <p data-repair={repair.points}>{repairWords(repair, score, common, messages)}</p>}
    </div>
  );
}
