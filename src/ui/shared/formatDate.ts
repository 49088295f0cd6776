import type { Language } from '../messages/language';

/** A day in words, as the reader's own browser writes it if it speaks that language. */
export function formatDate(ms: number, language: Language): string {
  const day = new Intl.DateTimeFormat(localeOf(language), { day: 'numeric', month: 'long', year: 'numeric' });
  return day
    .formatToParts(ms)
    .map(({ type, value }) => (type === 'day' ? dayIn(language, value) : value))
    .join('');
}

/** The first of a month is an ordinal in French, which browsers do not know. */
export function dayIn(language: Language, day: string): string {
  return language === 'fr' && day === '1' ? '1er' : day;
}

/** The first of the browser's own: it knows more of its reader than the language, as in `en-GB` or `fr-CA`. */
function localeOf(language: Language): string {
  return navigator.languages.find((tag) => tag === language || tag.startsWith(`${language}-`)) ?? language;
}

/** `2026-11-22`, on this device's calendar: for names of files. */
export function isoDay(ms: number): string {
  const date = new Date(ms);
  const two = (count: number) => String(count).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
