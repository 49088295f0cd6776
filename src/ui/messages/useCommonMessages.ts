import { Catalogue } from './catalogue';
import { commonEn, type CommonMessages } from './commonEn';
import { useLanguage } from './language';

/** Loaded before the first screen is drawn. */
export const commonCatalogue = new Catalogue<CommonMessages>({
  en: async () => commonEn,
  fr: async () => (await import('./commonFr')).commonFr,
});

/**
 * Texts that both sides need before anything else is loaded. English is always at hand: this is also what says that
 * something could not be loaded.
 */
export function useCommonMessages(): CommonMessages {
  return commonCatalogue.ready(useLanguage()) ?? commonEn;
}
