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
  /** The host's screens: at most so many columns, and each row filled as far as its score reaches. */
  readonly columns?: number;
}

export function Leaderboard({ rows, columns }: LeaderboardProps) {
  const messages = useCommonMessages();
  const list = useGlide(rows);
  const best = Math.max(...rows.map(({ score }) => score));
  // A first place that everybody shares without a point is none.
  const hasScores = best > 0;
  return (
    <ol
      ref={list}
      className={styles.board}
      aria-label={messages.leaderboard}
      data-columns={columns && Math.min(columns, columnsFor(rows.length))}
    >
      {rows.map((row, index) => (
        <li
          key={row.pseudonym}
          className={styles.row}
          data-rank={row.rank}
          data-you={row.you === true}
          data-after-gap={isAfterGap(rows, index)}
          style={
            columns && hasScores
              ? { backgroundSize: `${((100 * row.score) / best).toFixed(1)}% 100%` }
              : undefined
          }
        >
          <span className={styles.rank}>{hasScores ? row.rank : '–'}</span>{' '}
          <span className={styles.name}>
            {row.pseudonym}
            {row.you === true && <span className="hidden"> ({messages.you})</span>}
            {row.firstName !== undefined && (
              <>
                {' '}
                <bdi className={styles.firstName}>{row.firstName}</bdi>
              </>
            )}
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

/** As many as so many rows are worth. */
function columnsFor(rows: number): number {
  if (rows <= 8) return 1;
  return rows <= 20 ? 2 : 3;
}

/** A phone gets the top rows and its own: what lies between is left out, and the row shows that. */
function isAfterGap(rows: readonly LeaderboardLine[], index: number): boolean {
  const row = rows[index];
  const before = rows[index - 1];
  if (!row || !before || row.you !== true || row.rank === before.rank) return false;
  return row.rank > index + 1;
}
