import type { Category } from '../game/tasting';
import { foldText } from '../game/text';
import { foldWords } from './fold-words';
import type { Grape } from './knowledge';
import { grapesIn, scanTerms } from './scan-terms';
import { areKinPlaces, placeNamed, type Place, type WineIndex } from './wine-index';

/** What an answer means, looked up once to be compared with several others. */
export interface AnswerMeaning {
  readonly text: string;
  readonly words: string;
  readonly place: Place | null;
  readonly grapes: readonly Grape[];
}

export function meaningOf(category: Category, text: string, index: WineIndex): AnswerMeaning {
  return {
    text: foldText(text),
    words: foldWords(text),
    place: category === 'region' ? placeNamed(text, index) : null,
    grapes:
      category === 'grape_variety' ? grapesIn(scanTerms(text, index), index).map(({ grape }) => grape) : [],
  };
}

/**
 * Whether two answers to one question would be argued about: equal texts (T2), equal but for accents or hyphens,
 * names of one grape, or places of which one lies in the other. Texts that no list knows are only compared.
 */
export function areKin(a: AnswerMeaning, b: AnswerMeaning): boolean {
  if (a.text === b.text || (a.words !== '' && a.words === b.words)) return true;
  if (a.place && b.place && areKinPlaces(a.place, b.place)) return true;
  return a.grapes.some((grape) => b.grapes.includes(grape));
}
