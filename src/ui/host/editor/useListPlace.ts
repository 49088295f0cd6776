import { useLayoutEffect, type RefObject } from 'react';

const GAP_PX = 4;
const EDGE_PX = 8;
const MOST_PX = 300;
/** Two suggestions: less is not worth opening. */
const LEAST_PX = 88;

/**
 * Keeps a list that opens at a field within what is seen of the page: below the field, or above it where there is more
 * room, and no higher than fits. Nothing else moves.
 *
 * @param rows of the list; it is placed anew when their number changes.
 */
export function useListPlace(list: RefObject<HTMLElement | null>, rows: number): void {
  useLayoutEffect(() => {
    if (list.current && rows > 0) place(list.current);
  }, [list, rows]);
}

function place(list: HTMLElement): void {
  const field = list.parentElement;
  const input = field?.querySelector('input');
  if (!field || !input) return;
  const around = field.getBoundingClientRect();
  const { top, bottom } = input.getBoundingClientRect();
  const seen = seenEdges();
  const below = seen.bottom - bottom - GAP_PX - EDGE_PX;
  const above = top - seen.top - GAP_PX - EDGE_PX;
  list.style.maxHeight = '';
  const wanted = Math.min(list.scrollHeight, MOST_PX);
  const isBelow = below >= wanted || below >= above;
  const room = Math.max(LEAST_PX, Math.min(MOST_PX, isBelow ? below : above));
  list.style.maxHeight = `${room}px`;
  list.style.top = isBelow ? `${bottom - around.top + GAP_PX}px` : 'auto';
  list.style.bottom = isBelow ? 'auto' : `${around.bottom - top + GAP_PX}px`;
}

/** Without what a keyboard on the screen and the bar with Create cover. */
function seenEdges(): { readonly top: number; readonly bottom: number } {
  const view = window.visualViewport;
  const top = view?.offsetTop ?? 0;
  const bottom = top + (view?.height ?? window.innerHeight);
  const bar = document.querySelector('[data-editor-bar]')?.getBoundingClientRect();
  return { top, bottom: bar && bar.top > top ? Math.min(bottom, bar.top) : bottom };
}
