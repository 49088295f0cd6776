import type { KeyboardEvent as ReactKeyboardEvent } from 'react';

/** So soon after the last press of a key the next one is no second decision, as the second click of a double click is none. */
const HASTY_MS = 400;

const lastPressAtMs = new Map<string, number>();
const hasty = new WeakSet<Event>();

globalThis.document?.addEventListener(
  'keydown',
  (event) => {
    const key = event.key.toLowerCase();
    const last = lastPressAtMs.get(key);
    if (last !== undefined && event.timeStamp - last < HASTY_MS) hasty.add(event);
    lastPressAtMs.set(key, event.timeStamp);
  },
  true,
);

/**
 * True for a press that came right after another one of the same key, wherever that one went: by now the key may
 * already stand for the next step (P5, P10).
 */
export function isHasty(event: KeyboardEvent): boolean {
  return hasty.has(event);
}

/**
 * For a button that moves the room. Browsers press it again and again while Enter is held down, and twice for two
 * presses in a hurry; by then it may stand for the next step.
 */
export function ignoreHaste(event: ReactKeyboardEvent): void {
  if (event.key === 'Enter' && (event.repeat || isHasty(event.nativeEvent))) event.preventDefault();
}
