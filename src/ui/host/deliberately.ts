import type { MouseEvent } from 'react';

/**
 * A button that moves the room lets the first click of a double click through and no more: by the second one it
 * may already stand for the next step (P5, P10). Keyboards and screen readers click with a `detail` of 0.
 */
export function deliberately(act: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.detail <= 1) act();
  };
}
