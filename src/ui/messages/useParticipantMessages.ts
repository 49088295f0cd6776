import { Catalogue, useMessages } from './catalogue';
import type { ParticipantMessages } from './participantEn';

export const participantCatalogue = new Catalogue<ParticipantMessages>({
  en: async () => (await import('./participantEn')).participantEn,
  fr: async () => (await import('./participantFr')).participantFr,
});

export function useParticipantMessages(): ParticipantMessages {
  return useMessages(participantCatalogue);
}
