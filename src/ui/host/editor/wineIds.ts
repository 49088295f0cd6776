/** Ids of a wine's own elements, by its key: they stay when the wine moves. */
export const labelId = (key: string) => `${key}-label`;
export const confirmId = (key: string) => `${key}-confirm`;
export const understoodId = (key: string) => `${key}-understood`;
export const detailsId = (key: string) => `${key}-details`;
export const fieldsId = (key: string) => `${key}-fields`;
export const moveId = (key: string, by: -1 | 1) => `${key}-${by === -1 ? 'up' : 'down'}`;

export const ADD_WINE_ID = 'add-wine';
export const UNDO_ID = 'undo';
