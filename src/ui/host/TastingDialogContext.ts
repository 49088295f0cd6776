import { createContext } from 'react';

export type TastingDialog =
  | 'menu'
  | 'flow'
  | 'devices'
  | 'save'
  | 'seal'
  | 'move'
  | 'repair'
  | 'question'
  | 'wine'
  | 'end';

/**
 * Opens a dialog about the tasting, which stays open while the tasting goes from one screen to the next. A repair is
 * about the question of that id; without one it asks which.
 */
export const TastingDialogContext = createContext<(dialog: TastingDialog, questionId?: string) => void>(
  () => {},
);
