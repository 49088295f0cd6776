import { MAX_FIRST_NAME_CHARS } from './tasting';
import { cleanText, foldText } from './text';

/** A first name as it is kept (J7): cleaned, cut to 20 characters; null when there is nothing to see. */
export function cleanFirstName(text: string | null): string | null {
  if (text === null || foldText(text) === '') return null;
  return cleanText(Array.from(cleanText(text)).slice(0, MAX_FIRST_NAME_CHARS).join(''));
}
