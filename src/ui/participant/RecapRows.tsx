import type { RecapRow } from '../../protocol/view';
import type { ParticipantMessages } from '../messages/participantEn';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useParticipantMessages } from '../messages/useParticipantMessages';
import { Tick } from '../shared/Tick';
import styles from './RecapRows.module.css';

interface RecapRowsProps {
  readonly rows: readonly RecapRow[];
}

/** The right answers beside one's own. */
export function RecapRows({ rows }: RecapRowsProps) {
  const common = useCommonMessages();
  const messages = useParticipantMessages();
  return (
    <ul className={styles.rows}>
      {rows.map((row) => (
        <li key={`${row.wine} ${row.category}`} className={styles.row} data-hit={row.points > 0}>
          <span className={styles.category}>{common.categories[row.category]}</span>{' '}
          <span className={styles.right}>{common.orList(row.right)}</span>{' '}
          <span className={styles.yours}>
            {row.points > 0 && <Tick className={styles.tick} />}
            {yoursOf(row, messages)}
          </span>{' '}
          <span className={styles.points}>{row.void || row.before ? '' : messages.points(row.points)}</span>
        </li>
      ))}
    </ul>
  );
}

function yoursOf(row: RecapRow, messages: ParticipantMessages): string {
  if (row.before) return messages.beforeYou;
  const hit = row.yours !== null && row.right.includes(row.yours);
  const said = row.yours === null ? messages.yoursNone : hit ? messages.yoursToo : messages.yours(row.yours);
  return row.void ? `${said}, ${messages.notCounted}` : said;
}
