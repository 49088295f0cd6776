import { commonEn, type CommonMessages } from './commonEn';
import { commonFr } from './commonFr';
import { useLanguage, type Language } from './language';

/** Small, and there from the first paint on: it has the words for what could not be loaded. */
const CATALOGUES: Record<Language, CommonMessages> = { en: commonEn, fr: commonFr };

/** Texts that both sides need before anything else is loaded. */
export function useCommonMessages(): CommonMessages {
  return CATALOGUES[useLanguage()];
}
