import type { HostMessages } from '../../messages/hostEn';
import type { Language } from '../../messages/language';
import { dayIn } from '../../shared/formatDate';

/** "Tasting of 22 November": the day, and never anything taken from a wine (T1). */
export function defaultTitle(date: Date, language: Language, messages: HostMessages): string {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, options).format(date);
  return messages.defaultTitle(dayIn(language, part({ day: 'numeric' })), part({ month: 'long' }));
}
