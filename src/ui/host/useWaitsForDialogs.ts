import { useEffect, useRef } from 'react';

import type { HostView } from '../../host/host-view';
import { useDesk } from './HostDeskContext';
import { useDialogOpen } from './openDialog';

/** Nothing goes on by itself while the host has a dialog open, whatever screen comes meanwhile. */
export function useWaitsForDialogs({ goesOnAtMs, repairs }: HostView): void {
  const desk = useDesk();
  const isOpen = useDialogOpen();
  /** How much was put right when something began to wait; null is nothing. */
  const waits = useRef<number | null>(null);

  useEffect(() => {
    if (isOpen && goesOnAtMs !== null) {
      waits.current ??= repairs.length;
      desk.wait(true);
    } else if (!isOpen && waits.current !== null) {
      // What was put right stays in the host's hands: nothing moves on under it.
      if (waits.current === repairs.length) desk.wait(false);
      waits.current = null;
    }
  }, [desk, isOpen, goesOnAtMs, repairs.length]);

  useEffect(
    () => () => {
      if (waits.current !== null) desk.wait(false);
    },
    [desk],
  );
}
