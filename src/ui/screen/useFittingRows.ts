import { useLayoutEffect, useState } from 'react';

/** Height of a row with its gap, in the board's own letter size: as in the style sheet. */
const ROW_EMS = 2.7;
/** Between two rows, in the same. */
const GAP_EMS = 0.4;
/** A second column needs that much room, in letters too. */
const COLUMN_EMS = 17;
const LEAST_ROWS = 3;

/**
 * How many rows there is room for, in all and in a column. Where nothing can be measured all are shown.
 *
 * @param rows how many there are to show, of so many `seats`.
 */
export function useFittingRows(
  space: React.RefObject<HTMLDivElement | null>,
  columns: 1 | 2,
  rows: number,
  seats: number,
) {
  const [fit, setFit] = useState({ most: rows, perColumn: rows });
  useLayoutEffect(() => {
    const element = space.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const measure = (isRoomNew: boolean) => {
      const em = Number.parseFloat(getComputedStyle(element).fontSize);
      const { clientHeight, clientWidth } = element;
      if (!clientHeight || !em) return;
      const inRow = clientWidth >= 2 * COLUMN_EMS * em ? columns : 1;
      // A long name with more behind it takes two lines.
      const heights = Array.from(element.querySelectorAll('li'), (row) => row.offsetHeight + GAP_EMS * em);
      const heightOf = (index: number) => (index < rows ? (heights[index] ?? ROW_EMS * em) : 0);
      const heightWith = (perColumn: number) => {
        // The line that says how many there are has the height of a row.
        let height = perColumn * inRow < seats ? ROW_EMS * em : 0;
        for (let row = 0; row < perColumn; row += 1)
          height += Math.max(heightOf(row), inRow === 2 ? heightOf(row + perColumn) : 0);
        return height;
      };
      let perColumn = Math.max(LEAST_ROWS, Math.ceil(rows / inRow));
      while (perColumn > LEAST_ROWS && heightWith(perColumn) > clientHeight) perColumn -= 1;
      const most = perColumn * inRow;
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
  }, [space, columns, rows, seats]);
  return fit;
}
