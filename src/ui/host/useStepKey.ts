import { useEffect, useRef } from 'react';

/** Keys of the host's own: the next step, and the pause. */
export type StepKey = 'Enter' | 'P';

const CONTROLS = 'a[href], button, input, select, textarea, summary, [contenteditable], [tabindex="0"]';

/** What has to be answered first: a dialog, or storage that refuses. */
const IN_THE_WAY = '[role="dialog"], [data-fault]';

/**
 * Lets a key act for a button while nothing else wants it: no control has the focus, no dialog is open, and the key
 * was pressed anew. A key held down walks through nothing.
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
      latest.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [key]);
}

function isPressOf(key: StepKey, event: KeyboardEvent): boolean {
  if (event.repeat || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return false;
  return event.key.toLowerCase() === key.toLowerCase();
}

function isKeyWantedElsewhere(): boolean {
  const active = document.activeElement;
  const isControl = active !== null && active.matches(CONTROLS) && !active.matches(':disabled');
  return isControl || document.querySelector(IN_THE_WAY) !== null;
}
