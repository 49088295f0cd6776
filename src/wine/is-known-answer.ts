import type { Category } from '../game/tasting';
import { shadeNamed } from './color-shades';
import { foldWords } from './fold-words';
import { vintageOf } from './read-vintage';
import { placeNamed, type WineIndex } from './wine-index';

/**
 * True for an answer that the lists suggest to everybody, in whichever of its spellings: a host's library need not
 * remember it.
 *
 * @param thisYear the last year that can be a vintage.
 */
export function isKnownAnswer(category: Category, text: string, index: WineIndex, thisYear: number): boolean {
  const isTerm = (kind: 'grape' | 'bottle') =>
    index.terms.get(foldWords(text))?.some((term) => term.kind === kind) ?? false;
  switch (category) {
    case 'color':
      return shadeNamed(text) !== null;
    case 'region':
      return placeNamed(text, index) !== null;
    case 'grape_variety':
      return isTerm('grape');
    case 'vintage_year':
      return vintageOf(text, thisYear) !== null;
    case 'wine_name':
      return isTerm('bottle');
  }
}
