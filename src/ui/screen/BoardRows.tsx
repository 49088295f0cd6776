import { useRef } from 'react';

import type { DeviceLeaderboard } from '../../protocol/device-view';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useDeviceMessages } from '../messages/useDeviceMessages';
import { useGlide } from '../shared/useGlide';
import styles from './BoardRows.module.css';
import { useFittingRows } from './useFittingRows';

interface BoardRowsProps {
  readonly leaderboard: DeviceLeaderboard;
  /** At most; a narrow screen has one. */
  readonly columns: 1 | 2;
}

/** The top rows, as many as fit: nobody scrolls a television. */
export function BoardRows({ leaderboard: { rows, seats }, columns }: BoardRowsProps) {
  const common = useCommonMessages();
  const { screen: messages } = useDeviceMessages();
  const space = useRef<HTMLDivElement>(null);
  const fit = useFittingRows(space, columns, rows.length, seats);
  const shown = rows.slice(0, fit.most);
  const perColumn = Math.max(1, Math.ceil(shown.length / fit.columns));
  const list = useGlide(rows);
  const best = Math.max(...rows.map(({ score }) => score));
  // A first place that everybody shares without a point is none.
  const hasScores = best > 0;
  return (
    <div ref={space} className={styles.space}>
      <ol
        ref={list}
        className={styles.rows}
        aria-label={common.leaderboard}
        data-size={fit.size}
        style={{
          gridTemplateRows: `repeat(${perColumn}, auto)`,
          maxHeight: `calc(${perColumn} * var(--highest))`,
        }}
      >
        {shown.map((row) => (
          <li
            key={row.pseudonym}
            className={styles.row}
            data-rank={row.rank}
            style={
              hasScores ? { backgroundSize: `${((100 * row.score) / best).toFixed(1)}% 100%` } : undefined
            }
          >
            <span className={styles.rank}>{hasScores ? row.rank : '–'}</span>{' '}
            <span className={styles.name}>
              {row.pseudonym}
              {row.firstName !== undefined && (
                <>
                  {' '}
                  <bdi className={styles.first}>{row.firstName}</bdi>
                </>
              )}
              {row.fromWine !== undefined && (
                <small className={styles.from}> {messages.fromWine(row.fromWine)}</small>
              )}
            </span>{' '}
            <span className={styles.score}>{row.score}</span>
          </li>
        ))}
      </ol>
      {shown.length < seats && <p className={styles.ofAll}>{messages.ofAll(shown.length, seats)}</p>}
    </div>
  );
}
