import { useCallback, useEffect, useRef, useState } from 'react';

import type { SeatLinkShown } from '../shared/SeatLink';
import { useDesk } from './HostDeskContext';

type HandOver = 'coming' | 'none' | SeatLinkShown;

/** A one-time link for an away seat: one is made at once, and another whenever the host asks. */
export function useHandOver(seatId: string) {
  const desk = useDesk();
  const [link, setLink] = useState<HandOver>('coming');
  const isAsked = useRef(false);

  const make = useCallback(async () => {
    setLink('coming');
    const made = await desk.handOver(seatId).catch(() => null);
    setLink(made ? { url: made.url, endsAtMs: performance.now() + made.leftMs } : 'none');
  }, [desk, seatId]);

  useEffect(() => {
    // Every link that is made spends the one before: never two for one press.
    if (isAsked.current) return;
    isAsked.current = true;
    void make();
  }, [make]);

  return { link, make: () => void make() };
}
