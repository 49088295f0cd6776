import { useCallback, useEffect, useRef, useState } from 'react';

import type { SeatLinkShown } from './SeatLink';

/** What was made, and how long it is good. */
interface MadeLink {
  readonly url: string;
  readonly leftMs: number;
}

type OneTimeLink = 'coming' | 'none' | SeatLinkShown;

/**
 * A link that is good once: one is made at once, and another whenever somebody asks.
 *
 * @param request makes one, or gives null when none can be made now; the same function on every render.
 */
export function useOneTimeLink(request: () => Promise<MadeLink | null>) {
  const [link, setLink] = useState<OneTimeLink>('coming');
  const isAsked = useRef(false);

  const make = useCallback(async () => {
    setLink('coming');
    const made = await request().catch(() => null);
    setLink(made ? { url: made.url, endsAtMs: performance.now() + made.leftMs } : 'none');
  }, [request]);

  useEffect(() => {
    // Every link that is made spends the one before: never two for one press.
    if (isAsked.current) return;
    isAsked.current = true;
    void make();
  }, [make]);

  return { link, make: () => void make() };
}
