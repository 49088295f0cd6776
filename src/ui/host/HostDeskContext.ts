import { createContext, useContext } from 'react';
import { useStore } from 'zustand';

import type { HostState } from '../../host/host-store';
import type { HostDesk } from '../services';

const HostDeskContext = createContext<HostDesk | null>(null);

export const HostDeskProvider = HostDeskContext.Provider;

export function useDesk(): HostDesk {
  const desk = useContext(HostDeskContext);
  if (!desk) throw new Error('no desk above this component');
  return desk;
}

/** A part of the desk's state; the selector is named above the component that uses it. */
export function useDeskState<T>(selector: (state: HostState) => T): T {
  return useStore(useDesk().store, selector);
}
