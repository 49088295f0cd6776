import { createStore } from 'zustand/vanilla';

/** The dialogs that are open, the topmost last. What is behind it is heard by nobody. */
export const openDialogs = createStore<{ readonly elements: readonly HTMLElement[] }>(() => ({
  elements: [],
}));

/** Until the answer is called. */
export function openedDialog(dialog: HTMLElement): () => void {
  openDialogs.setState(({ elements }) => ({ elements: [...elements, dialog] }));
  return () =>
    openDialogs.setState(({ elements }) => ({ elements: elements.filter((other) => other !== dialog) }));
}
