import { createContext } from 'react';

/** Asks the desk once more whether the tasting on the screen may run here: it was moved away, or goes on here. */
export const ReopenContext = createContext<() => void>(() => undefined);
