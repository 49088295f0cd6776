import { useCallback, useLayoutEffect, useRef, useState } from 'react';

/**
 * Moves the focus to an element that is there only after the next rendering, before the next key is heard: to the
 * first of these ids that is there.
 */
export type FocusLater = (...ids: readonly string[]) => void;

export function useFocusLater(): FocusLater {
  const wanted = useRef<readonly string[]>([]);
  const [, renderAgain] = useState(0);

  useLayoutEffect(() => {
    const [element] = wanted.current.flatMap((id) => document.getElementById(id) ?? []);
    // What is not there now must not take the focus away from somebody later.
    wanted.current = [];
    if (!element) return;
    element.focus();
    // A field that was filled in is most often typed over as a whole.
    if (element instanceof HTMLInputElement && element.type === 'text') element.select();
  });

  return useCallback((...ids: readonly string[]) => {
    wanted.current = ids;
    renderAgain((times) => times + 1);
  }, []);
}
