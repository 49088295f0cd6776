import { lazy, Suspense, useSyncExternalStore } from 'react';

import { patiently } from '../../patiently';
import { ErrorBoundary } from '../shared/ErrorBoundary';

const HomeMore = lazy(async () => ({ default: (await patiently(() => import('./HomeMore'))).HomeMore }));

const never = () => () => {};
const yes = () => true;
const no = () => false;

/** The rest of the page comes after its form; without it the form works all the same. */
export function MoreLater({ about }: { readonly about: boolean }) {
  // What the build has drawn has none of it; the page has it once it is the app's.
  const isTaken = useSyncExternalStore(never, yes, no);
  if (!isTaken) return null;
  return (
    <ErrorBoundary fallback={null}>
      <Suspense fallback={null}>
        <HomeMore about={about} />
      </Suspense>
    </ErrorBoundary>
  );
}
