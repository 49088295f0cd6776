import { useLayoutEffect, useState } from 'react';

/** A second column needs that much room, in the board's own letters. */
const COLUMN_EMS = 17;
const LEAST_ROWS = 3;
/** So many and fewer are tall, and so many stand in one column. */
const TALL_ROWS = 4;
const COLUMN_ROWS = 8;
/** Between two sums of rounded heights. */
const ROUNDING_PX = 1;

type Columns = 1 | 2;

/** How the rows stand. */
interface Fit {
  /** So many rows, of so many `seats`, was it found for. */
  readonly rows: number;
  readonly seats: number;
  /** How many of them are shown. */
  readonly most: number;
  readonly columns: Columns;
  readonly size: 'tall' | 'high' | 'plain';
}

/**
 * How many rows there is room for, and how they stand: looked at as they are drawn, since a long name with more behind
 * it takes two lines. Where nothing can be measured all are shown.
 *
 * @param columns at most.
 * @param rows how many there are to show, of so many `seats`.
 */
export function useFittingRows(
  space: React.RefObject<HTMLDivElement | null>,
  columns: Columns,
  rows: number,
  seats: number,
): Fit {
  const [found, setFit] = useState(() => widest(rows, seats, columns));
  const fit = found.rows === rows && found.seats === seats ? found : widest(rows, seats, columns);
  if (fit !== found) setFit(fit);
  useLayoutEffect(() => {
    const element = space.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    // What is measured is what this `fit` has drawn, and says nothing about another.
    const settle = () => setFit((now) => (now === fit ? (smallerFor(element, fit, columns) ?? fit) : now));
    settle();
    const room = roomOf(element);
    const ofRoom = new ResizeObserver(() => {
      if (roomOf(element) !== room) setFit(widest(rows, seats, columns));
    });
    ofRoom.observe(element);
    // Letters may grow a moment after the room did. Rows only ever make way then: more of them could be higher ones.
    const ofRows = new ResizeObserver(settle);
    if (element.firstElementChild) ofRows.observe(element.firstElementChild);
    return () => {
      ofRoom.disconnect();
      ofRows.disconnect();
    };
  }, [space, columns, rows, seats, fit]);
  return fit;
}

/** What is tried first. */
function widest(rows: number, seats: number, columns: Columns): Fit {
  const size = rows <= TALL_ROWS ? 'tall' : rows <= COLUMN_ROWS ? 'high' : 'plain';
  return { rows, seats, most: rows, columns: rows <= COLUMN_ROWS ? 1 : columns, size };
}

/** What is tried next where this does not fit; null where it does, or nothing smaller is left. */
function smallerFor(space: HTMLElement, fit: Fit, columns: Columns): Fit | null {
  const em = Number.parseFloat(getComputedStyle(space).fontSize);
  if (!space.clientHeight || !em) return null;
  const hasTwo = columns === 2 && space.clientWidth >= 2 * COLUMN_EMS * em;
  if (fit.columns === 2 && !hasTwo) return { ...fit, columns: 1 };
  if (heightOf(space) <= space.clientHeight + ROUNDING_PX) return null;
  if (fit.size !== 'plain') return { ...fit, size: 'plain' };
  if (fit.columns === 1 && hasTwo) return { ...fit, columns: 2 };
  const perColumn = Math.ceil(fit.most / fit.columns) - 1;
  return perColumn < LEAST_ROWS ? null : { ...fit, most: perColumn * fit.columns };
}

/** Of rows and line, wherever in the space they stand. */
function heightOf({ children }: HTMLElement): number {
  const parts = Array.from(children).filter((part) => part instanceof HTMLElement);
  const top = Math.min(...parts.map(({ offsetTop }) => offsetTop));
  return Math.max(...parts.map(({ offsetTop, offsetHeight }) => offsetTop + offsetHeight)) - top;
}

function roomOf({ clientWidth, clientHeight }: HTMLElement): string {
  return `${clientWidth} ${clientHeight}`;
}
