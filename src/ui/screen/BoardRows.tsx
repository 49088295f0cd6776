import { useLayoutEffect, useRef, useState } from 'react';

import type { DeviceLeaderboard } from '../../protocol/device-view';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useDeviceMessages } from '../messages/useDeviceMessages';
import { useGlide } from '../shared/useGlide';
import styles from './BoardRows.module.css';

/** Height of a row with its gap, in the board's own letter size: as in the style sheet. */
const ROW_EMS = 2.7;
/** Between two rows, in the same. */
const GAP_EMS = 0.4;
/** A second column needs that much room, in letters too. */
const COLUMN_EMS = 17;

interface BoardRowsProps {
  readonly leaderboard: DeviceLeaderboard;
  /** At most; a narrow screen has one. */
  readonly columns: 1 | 2;
  /** False: nothing was played, and a first place that everybody shares is none. */
  readonly isRanked?: boolean;
}

/** The top rows, as many as fit: nobody scrolls a television. */
export function BoardRows({ leaderboard: { rows, seats }, columns, isRanked = true }: BoardRowsProps) {
  const common = useCommonMessages();
  const { screen: messages } = useDeviceMessages();
  const space = useRef<HTMLDivElement>(null);
  const { most, perColumn } = useFit(space, columns, rows.length);
  const shown = rows.slice(0, most);
  const list = useGlide(rows);
  const best = Math.max(...rows.map(({ score }) => score));
  return (
    <div ref={space} className={styles.space}>
      <ol
        ref={list}
        className={styles.rows}
        aria-label={common.leaderboard}
        style={{ gridTemplateRows: `repeat(${Math.min(perColumn, Math.max(shown.length, 1))}, auto)` }}
      >
        {shown.map((row) => (
          <li
            key={row.pseudonym}
            className={styles.row}
            data-rank={row.rank}
            style={
              best > 0 ? { backgroundSize: `${((100 * row.score) / best).toFixed(1)}% 100%` } : undefined
            }
          >
            <span className={styles.rank}>{isRanked ? row.rank : '–'}</span>{' '}
            <span className={styles.name}>
              {row.pseudonym}
              {row.firstName !== undefined && <bdi className={styles.first}> {row.firstName}</bdi>}
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

/** How many rows there is room for. Where nothing can be measured all are shown. */
function useFit(space: React.RefObject<HTMLDivElement | null>, columns: number, rows: number) {
  const [fit, setFit] = useState({ most: rows, perColumn: rows });
  useLayoutEffect(() => {
    const element = space.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const measure = (isRoomNew: boolean) => {
      const em = Number.parseFloat(getComputedStyle(element).fontSize);
      const { clientHeight, clientWidth } = element;
      if (!clientHeight || !em) return;
      // A long name with more behind it takes two lines.
      const tallest = Math.max(0, ...Array.from(element.querySelectorAll('li'), (row) => row.offsetHeight));
      const rowPx = Math.max(ROW_EMS * em, tallest + GAP_EMS * em);
      // The line that says how many there are has the height of a row.
      const perColumn = Math.max(3, Math.floor(clientHeight / rowPx) - 1);
      const most = perColumn * (clientWidth >= 2 * COLUMN_EMS * em ? columns : 1);
      setFit((before) => {
        const isBetter = isRoomNew ? most !== before.most : most < before.most;
        return isBetter ? { most, perColumn } : before;
      });
    };
    measure(true);
    const ofRoom = new ResizeObserver(() => measure(true));
    ofRoom.observe(element);
    // Letters may grow a moment after the room did. Rows only ever make way then: more of them could be higher ones.
    const ofRows = new ResizeObserver(() => measure(false));
    if (element.firstElementChild) ofRows.observe(element.firstElementChild);
    return () => {
      ofRoom.disconnect();
      ofRows.disconnect();
    };
  }, [space, columns]);
  return fit;
}
