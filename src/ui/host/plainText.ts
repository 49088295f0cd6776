import { foldText } from '../../game/text';

/** A text as a search sees it: without case and accents. */
export function plainText(text: string): string {
  return foldText(text).normalize('NFKD').replace(/\p{M}/gu, '');
}
