import { keepsakeEn, type KeepsakeMessages } from './keepsakeEn';
import { useLanguage, type Language } from './language';

const CATALOGUES: Record<Language, KeepsakeMessages> = { en: keepsakeEn };

export function useKeepsakeMessages(): KeepsakeMessages {
  return CATALOGUES[useLanguage()];
}
