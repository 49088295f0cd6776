import { hostEn, type HostMessages } from './hostEn';
import { useLanguage, type Language } from './language';

const CATALOGUES: Record<Language, HostMessages> = { en: hostEn };

export function useHostMessages(): HostMessages {
  return CATALOGUES[useLanguage()];
}
