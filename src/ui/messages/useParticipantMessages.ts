import { useLanguage, type Language } from './language';
import { participantEn, type ParticipantMessages } from './participantEn';

const CATALOGUES: Record<Language, ParticipantMessages> = { en: participantEn };

export function useParticipantMessages(): ParticipantMessages {
  return CATALOGUES[useLanguage()];
}
