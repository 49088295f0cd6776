import type { TastingSummary } from '../../host/host-store';
import type { Language } from '../messages/language';
import { formatDate } from '../shared/formatDate';
import { plainText } from './plainText';

/** Up to here one look finds a tasting, and a field to search in would only be in the way. */
export const FEW_TASTINGS = 8;

/** The tastings whose title, code and date have every word of the query somewhere. */
export function findTastings(
  tastings: readonly TastingSummary[],
  query: string,
  language: Language,
): readonly TastingSummary[] {
  const words = plainText(query).split(' ').filter(Boolean);
  if (words.length === 0) return tastings;
  return tastings.filter((tasting) => {
    const text = plainText(factsOf(tasting, language).join(' '));
    return words.every((word) => text.includes(word));
  });
}

function factsOf(tasting: TastingSummary, language: Language): string[] {
  if (!tasting.readable) return [tasting.title ?? tasting.id];
  const day = new Date(tasting.createdAtMs).toISOString().slice(0, 10);
  return [tasting.title, tasting.code ?? '', formatDate(tasting.createdAtMs, language), day];
}
