import { commonEn, type CommonMessages } from './commonEn';
import { useLanguage, type Language } from './language';

const CATALOGUES: Record<Language, CommonMessages> = { en: commonEn };

/** Texts that both sides need before anything else is loaded. */
export function useCommonMessages(): CommonMessages {
  return CATALOGUES[useLanguage()];
}
