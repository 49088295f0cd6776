import { Catalogue, useMessages } from './catalogue';
import type { SoundMessages } from './soundEn';

export const soundCatalogue = new Catalogue<SoundMessages>({
  en: async () => (await import('./soundEn')).soundEn,
  fr: async () => (await import('./soundFr')).soundFr,
});

export function useSoundMessages(): SoundMessages {
  return useMessages(soundCatalogue);
}
