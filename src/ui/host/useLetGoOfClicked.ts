import { useEffect, type RefObject } from 'react';

/**
 * What was clicked with a pointer lets go of the focus, so that the host's keys go on doing what their buttons say.
 * Keyboards and screen readers click with a `detail` of 0: they keep their place. What opened a dialog keeps it too,
 * to have it back after that.
 */
export function useLetGoOfClicked(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const active = document.activeElement;
      if (event.detail === 0 || !(active instanceof HTMLElement) || !place.current?.contains(active)) return;
      if (active.matches('button:not([aria-haspopup]), summary')) active.blur();
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [place]);
}
