import { Catalogue, useMessages } from './catalogue';
import type { HostMessages } from './hostEn';

export const hostCatalogue = new Catalogue<HostMessages>({
  en: async () => (await import('./hostEn')).hostEn,
  fr: async () => (await import('./hostFr')).hostFr,
});

export function useHostMessages(): HostMessages {
  return useMessages(hostCatalogue);
}
