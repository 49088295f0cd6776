import { createStore } from 'zustand/vanilla';

/** What came of "Update now". `busy`: some page of this browser is in a tasting. */
export type UpdateOutcome = 'taking over' | 'busy';

interface Updates {
  /** Asks the version that waits to take over; null while none waits. */
  readonly take: (() => Promise<UpdateOutcome>) | null;
}

/** Whether a newer version of these pages has arrived and waits. */
export const updates = createStore<Updates>(() => ({ take: null }));
