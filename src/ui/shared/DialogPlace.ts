import { createContext, type ReactNode } from 'react';

/** Shows a dialog above the screens that come and go, so that it stays open when the one it was opened from goes. */
export const DialogPlace = createContext<((dialog: ReactNode) => void) | null>(null);
