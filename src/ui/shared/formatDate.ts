import type { Language } from '../messages/language';

/** A day in words, as the reader's own browser writes it if it speaks the same language. */
export function formatDate(ms: number, language: Language): string {
  const locale = navigator.language.startsWith(language) ? navigator.language : language;
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(ms);
}

/** `2026-11-22`, on this device's calendar: for names of files. */
export function isoDay(ms: number): string {
  const date = new Date(ms);
  const two = (count: number) => String(count).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
