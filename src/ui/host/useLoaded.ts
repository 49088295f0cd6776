import { useEffect, useState } from 'react';

export type Loaded<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: unknown }
  | { readonly status: 'ready'; readonly value: T };

/** What `load` resolves with. A new `load` (keep it in `useCallback`) starts anew and drops the old answer. */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ status: 'loading' });

  useEffect(() => {
    let gone = false;
    load().then(
      (value) => {
        if (!gone) setLoaded({ status: 'ready', value });
      },
      (error: unknown) => {
        if (!gone) setLoaded({ status: 'failed', error });
      },
    );
    return () => {
      gone = true;
    };
  }, [load]);

  return loaded;
}
