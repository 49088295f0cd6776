import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';

import { updates } from '../../offline/updates';
import { patiently } from '../../patiently';

const UpdateNotice = lazy(async () => ({
  default: (await patiently(() => import('./UpdateNotice'))).UpdateNotice,
}));

/** Says that a newer version waits, when one does. */
export function WaitingUpdate() {
  const take = useStore(updates, (state) => state.take);
  if (!take) return null;
  return (
    <Suspense fallback={null}>
      <UpdateNotice take={take} />
    </Suspense>
  );
}
