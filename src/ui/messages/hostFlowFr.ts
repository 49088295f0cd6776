import type { hostFlowEn } from './hostFlowEn';

export const hostFlowFr: typeof hostFlowEn = {
  keys: { Enter: 'Entrée', P: 'P' },
};
