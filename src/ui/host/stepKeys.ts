import { createStore } from 'zustand/vanilla';

const KEY = 'sommelier-arena.step-keys';

/**
 * Whether Enter and P act on this device. Whoever speaks to their computer may press a letter without meaning to
 * (WCAG 2.1.4): they can turn the keys off.
 */
export const stepKeys = createStore<{ readonly isOn: boolean }>(() => ({ isOn: recall() }));

/** From now on and at the next visits. */
export function turnStepKeys(isOn: boolean): void {
  stepKeys.setState({ isOn });
  try {
    localStorage.setItem(KEY, isOn ? 'on' : 'off');
  } catch {
    // Blocked or full: it holds until this page is closed.
  }
}

function recall(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}
