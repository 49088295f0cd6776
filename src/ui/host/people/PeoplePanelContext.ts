import { createContext } from 'react';

/** Opens the panel of people, which stays open while the tasting goes from one screen to the next. */
export const PeoplePanelContext = createContext<() => void>(() => {});
