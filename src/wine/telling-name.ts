import type { WineDraft } from '../game/tasting';
import { foldWords } from './fold-words';

/**
 * The region or grape that the right name repeats and no wrong name does: both are known when the name is asked, so
 * the right one would stand out. Null when there is none, or no wrong name yet.
 */
export function toldByName({ region, grape_variety, wine_name }: WineDraft): string | null {
  const wrong = wine_name.wrong.map(inWords).filter((words) => words !== '');
  if (wrong.length === 0) return null;
  const right = inWords(wine_name.correct);
  const isTold = (text: string) => {
    const words = inWords(text);
    return words !== '' && right.includes(words) && !wrong.some((name) => name.includes(words));
  };
  return [region.correct, grape_variety.correct].find(isTold) ?? null;
}

/** Between spaces, so that only whole words are found in one another. */
function inWords(text: string): string {
  const folded = foldWords(text);
  return folded === '' ? '' : ` ${folded} `;
}
