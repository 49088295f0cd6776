import { Catalogue, useMessages } from './catalogue';
import type { KeepsakeMessages } from './keepsakeEn';

export const keepsakeCatalogue = new Catalogue<KeepsakeMessages>({
  en: async () => (await import('./keepsakeEn')).keepsakeEn,
  fr: async () => (await import('./keepsakeFr')).keepsakeFr,
});

export function useKeepsakeMessages(): KeepsakeMessages {
  return useMessages(keepsakeCatalogue);
}
