import type { Language } from '../messages/language';

/** A day in words, as the reader's own browser writes it if it speaks the same language. */
export function formatDate(ms: number, language: Language): string {
  const locale = navigator.language.startsWith(language) ? navigator.language : language;
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(ms);
}
