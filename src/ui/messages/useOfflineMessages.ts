import { Catalogue, useMessages } from './catalogue';
import type { OfflineMessages } from './offlineEn';

export const offlineCatalogue = new Catalogue<OfflineMessages>({
  en: async () => (await import('./offlineEn')).offlineEn,
  fr: async () => (await import('./offlineFr')).offlineFr,
});

export function useOfflineMessages(): OfflineMessages {
  return useMessages(offlineCatalogue);
}
