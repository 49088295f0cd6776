import { useLanguage, type Language } from './language';
import { seatEn } from './seatEn';

const CATALOGUES: Record<Language, typeof seatEn> = { en: seatEn };

export function useSeatMessages(): typeof seatEn {
  return CATALOGUES[useLanguage()];
}
