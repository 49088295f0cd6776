import { Catalogue, useMessages } from './catalogue';
import type { KnockMessages } from './knockEn';

export const knockCatalogue = new Catalogue<KnockMessages>({
  en: async () => (await import('./knockEn')).knockEn,
  fr: async () => (await import('./knockFr')).knockFr,
});

export function useKnockMessages(): KnockMessages {
  return useMessages(knockCatalogue);
}
