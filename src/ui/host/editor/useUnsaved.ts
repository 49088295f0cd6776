import { useEffect, useRef, useState } from 'react';

import { guardLeaving, stayHere } from '../../router';

/** Asks before what was typed is lost: by another address in this page, or by closing or reloading it. */
export function useUnsaved(isChanged: boolean) {
  const isHeld = useRef(false);
  const isSaved = useRef(false);
  const [leave, setLeave] = useState<(() => void) | null>(null);

  useEffect(() => {
    isHeld.current = isChanged && !isSaved.current;
  }, [isChanged]);

  useEffect(() => {
    const endGuard = guardLeaving((go) => {
      const leaveNow = () => {
        setLeave(null);
        go();
      };
      if (isHeld.current) setLeave(() => leaveNow);
      else go();
    });
    const warn = (event: BeforeUnloadEvent) => {
      if (!isHeld.current) return;
      event.preventDefault();
      // Chrome and Edge before 119 ask by this alone.
      event.returnValue = true;
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      endGuard();
      window.removeEventListener('beforeunload', warn);
    };
  }, []);

  return {
    /** Follows the address that was asked for; null when none was. */
    leave,
    stay: () => {
      setLeave(null);
      stayHere();
    },
    /** It is saved: nothing holds any more. */
    letGo: () => {
      isSaved.current = true;
      isHeld.current = false;
    },
  };
}
