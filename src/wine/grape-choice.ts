import type { Grape } from './knowledge';
import { madeLike } from './made-like';
import type { WineFacts } from './wine-facts';
import type { Place, PlacedWine, WineIndex } from './wine-index';

export interface GrapeChoice {
  /** Wrong answers that fit the revealed region: at least three, if there are three at all. */
  readonly grapes: readonly Grape[];
  /** From further out, the nearest first: for when those have been turned down. */
  readonly further: readonly Grape[];
  /** The narrowest place around the revealed one that leaves four grapes; itself if it does, `null` if none does. */
  readonly from: Place | null;
}

const WRONG_ANSWERS = 3;

/** Which other grapes of the same berry colour can be believed after the region was revealed. */
export function grapeChoice(
  { revealed, grape, wine, color, inBottle }: WineFacts,
  index: WineIndex,
): GrapeChoice {
  const main = grape ?? index.grapes.get(wine?.grapes[0] ?? '');
  const berry = main?.berry ?? (color === 'red' || color === 'rosé' ? 'black' : 'white');
  const rivals = index.knowledge.grapes.filter((other) => other.berry === berry && !inBottle.has(other.id));
  const isSparkling = wine?.style === 'sparkling';
  // A white wine of black grapes shares its grapes with red ones.
  const isOfItsColor = (berry === 'white') === (madeLike(color) === 'white');
  const isLike = (made: PlacedWine): boolean =>
    (!isOfItsColor || madeLike(made.wine.color) === madeLike(color ?? made.wine.color)) &&
    (isSparkling || made.wine.style !== 'sparkling');
  let from: Place | null = null;
  let grapes: readonly Grape[] = [];
  const further = new Set<Grape>();
  for (let place = revealed; place; place = place.parent) {
    const grown = new Set(place.wines.filter(isLike).flatMap((made) => made.wine.grapes));
    const here = rivals.filter(({ id }) => grown.has(id));
    if (from) for (const rival of here) further.add(rival);
    else if (here.length >= WRONG_ANSWERS) [from, grapes] = [place, here];
  }
  const alike = rivals.filter(({ id }) => main?.neighbours.includes(id));
  for (const rival of [...alike, ...rivals]) further.add(rival);
  if (!from) return { grapes: rivals, further: [], from };
  return { grapes, further: [...further].filter((rival) => !grapes.includes(rival)), from };
}
