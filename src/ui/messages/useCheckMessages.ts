import { Catalogue, useMessages } from './catalogue';
import type { CheckMessages } from './checkEn';

const checkCatalogue = new Catalogue<CheckMessages>({
  en: async () => (await import('./checkEn')).checkEn,
  fr: async () => (await import('./checkFr')).checkFr,
});

export function useCheckMessages(): CheckMessages {
  return useMessages(checkCatalogue);
}
