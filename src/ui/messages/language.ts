import { createContext, useContext } from 'react';

/** Languages the screens speak. A catalogue is complete or the compiler says what is missing. */
export type Language = 'en';

const LanguageContext = createContext<Language>('en');

export const LanguageProvider = LanguageContext.Provider;

export function useLanguage(): Language {
  return useContext(LanguageContext);
}
