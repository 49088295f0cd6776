import { useCommonMessages } from '../messages/useCommonMessages';
import styles from './Leaderboard.module.css';
import { useGlide } from './useGlide';

export interface LeaderboardLine {
  readonly pseudonym: string;
  readonly score: number;
  /** Shared by ties: 1, 1, 3 (P11). */
  readonly rank: number;
  readonly you?: boolean;
  /** Let in late (J6). */
  readonly fromWine?: number;
  /** After the end alone (J7). */
  readonly firstName?: string;
}

interface LeaderboardProps {
  readonly rows: readonly LeaderboardLine[];
  /** In columns where there is room: the host's screens. */
  readonly columns?: boolean;
  /** False: nothing was played, and a first place that everybody shares is none. */
  readonly isRanked?: boolean;
}

export function Leaderboard({ rows, columns = false, isRanked = true }: LeaderboardProps) {
  const messages = useCommonMessages();
  const list = useGlide(rows);
  return (
    <ol
      ref={list}
      className={styles.board}
      aria-label={messages.leaderboard}
      data-columns={columns && rows.length > 8}
    >
      {rows.map((row, index) => (
        <li
          key={row.pseudonym}
          className={styles.row}
          data-rank={row.rank}
          data-you={row.you === true}
          data-after-gap={isAfterGap(rows, index)}
        >
          <span className={styles.rank}>{isRanked ? row.rank : '–'}</span>{' '}
          <span className={styles.name}>
            {row.pseudonym}
            {row.you === true && <span className="hidden"> ({messages.you})</span>}
            {row.firstName !== undefined && <bdi className={styles.firstName}> {row.firstName}</bdi>}
            {row.fromWine !== undefined && (
              <span className={styles.from}> {messages.fromWine(row.fromWine)}</span>
            )}
          </span>{' '}
          <span className={styles.score}>{row.score}</span>
        </li>
      ))}
    </ol>
  );
}

/** A phone gets the top rows and its own: what lies between is left out, and the row shows that. */
function isAfterGap(rows: readonly LeaderboardLine[], index: number): boolean {
  const row = rows[index];
  const before = rows[index - 1];
  if (!row || !before || row.you !== true || row.rank === before.rank) return false;
  return row.rank > index + 1;
}
