import { useEffect, useRef, useSyncExternalStore } from 'react';

import { isHasty } from '../shared/hastyKeys';
import { hasDialogVanished, isDialogOpen } from './openDialog';

/** Keys of the host's own: the next step, and the pause. */
export type StepKey = 'Enter' | 'P';

const CONTROLS = 'a[href], button, input, select, textarea, summary, [contenteditable], [tabindex="0"]';

/**
 * Lets a key act for a button while nothing else wants it: no control has the focus, no dialog is open, and the key
 * was pressed anew and deliberately. A key held down walks through nothing, and neither does one pressed in a hurry.
 *
 * @param key null is none at the moment.
 */
export function useStepKey(key: StepKey | null, act: () => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });

  useEffect(() => {
    if (key === null) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isPressOf(key, event) || isKeyWantedElsewhere()) return;
      event.preventDefault();
      if (!isHasty(event) && !hasDialogVanished()) latest.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [key]);
}

/** What has the keys at the moment: null is nothing, and the host's own keys act. */
export function useKeyOwner(): Element | null {
  return useSyncExternalStore(followFocus, keyOwner);
}

function followFocus(onChange: () => void): () => void {
  document.addEventListener('focusin', onChange);
  document.addEventListener('focusout', onChange);
  return () => {
    document.removeEventListener('focusin', onChange);
    document.removeEventListener('focusout', onChange);
  };
}

function isPressOf(key: StepKey, event: KeyboardEvent): boolean {
  if (event.repeat || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return false;
  return event.key.toLowerCase() === key.toLowerCase();
}

function keyOwner(): Element | null {
  const active = document.activeElement;
  return active !== null && active.matches(CONTROLS) && !active.matches(':disabled') ? active : null;
}

function isKeyWantedElsewhere(): boolean {
  return keyOwner() !== null || isDialogOpen();
}
