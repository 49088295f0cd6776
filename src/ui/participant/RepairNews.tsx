import type { RepairView } from '../../protocol/view';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useParticipantMessages } from '../messages/useParticipantMessages';
import styles from './RepairNews.module.css';

interface RepairNewsProps {
  readonly repair: RepairView | undefined;
  /** The total as it is now. */
  readonly score: number;
}

/** What the host put right last, said once and without taking the focus. It is there before it has something to say. */
export function RepairNews({ repair, score }: RepairNewsProps) {
  const common = useCommonMessages();
  const messages = useParticipantMessages();
  return (
    <div className={styles.news} aria-live="polite">
      {repair && (
        <p data-repair={repair.points}>
          {messages.repaired(
            repair.wine,
            repair.category && common.categories[repair.category],
            common.orList(repair.right),
            repair.isToo,
            score,
          )}
        </p>
      )}
    </div>
  );
}
