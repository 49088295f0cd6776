import { useStore } from 'zustand';

import type { LibraryState } from '../../host/library-store';
import { useDesk } from './HostDeskContext';

/** A part of the answer library's state; the selector is named above the component that uses it. */
export function useLibraryState<T>(selector: (state: LibraryState) => T): T {
  return useStore(useDesk().library.store, selector);
}
