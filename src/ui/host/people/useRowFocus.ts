import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

import { isFocusLost } from '../../shared/focusMemory';

/**
 * When the row that had the focus goes, the one that comes to its place has it, or the last one; without any, the
 * heading.
 */
export function useRowFocus(list: RefObject<HTMLElement | null>, heading: () => HTMLElement | null): void {
  const focused = useRef<{ readonly row: Element; readonly place: number } | null>(null);

  useEffect(() => {
    const onFocusIn = ({ target }: FocusEvent) => {
      const rows = Array.from(list.current?.children ?? []);
      const place = rows.findIndex((row) => target instanceof Node && row.contains(target));
      const row = rows[place];
      focused.current = row ? { row, place } : null;
    };
    document.addEventListener('focusin', onFocusIn);
    return () => document.removeEventListener('focusin', onFocusIn);
  }, [list]);

  // Before the heading of the screen, which takes whatever nobody else does.
  useLayoutEffect(() => {
    const before = focused.current;
    if (!before || before.row.isConnected || !isFocusLost()) return;
    focused.current = null;
    const buttons = list.current?.querySelectorAll<HTMLElement>(':scope > li > button') ?? [];
    (buttons[Math.min(before.place, buttons.length - 1)] ?? heading())?.focus();
  });
}
