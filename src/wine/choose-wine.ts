import type { Grape, RegionWine, WineColor, WineStyle } from './knowledge';
import type { Place, PlacedWine } from './wine-index';

/** What is known about a wine besides its place. */
export interface WineHints {
  readonly color: WineColor | null;
  readonly style: WineStyle | null;
  readonly grapes: readonly Grape[];
  /** A bottle that the label names. */
  readonly bottle: RegionWine | null;
}

export interface WineChoice {
  readonly made: PlacedWine;
  /** Every wine of the place that the hints allow has this colour. */
  readonly isColorSure: boolean;
}

/** The wine of a place that the hints fit best, the place's own and most usual ones first; `null` if none fits. */
export function chooseWine(place: Place, hints: WineHints): WineChoice | null {
  const allowed = place.wines.filter(({ wine }) => isAllowed(wine, hints));
  let best: PlacedWine | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const made of allowed) {
    const fit = fitOf(made, place, hints);
    if (fit > most) [best, most] = [made, fit];
  }
  const made = best;
  if (!made) return null;
  const own = allowed.filter((other) => other.place === made.place);
  return { made, isColorSure: own.every(({ wine }) => wine.color === made.wine.color) };
}

function isAllowed(wine: RegionWine, { color, style, grapes }: WineHints): boolean {
  return (
    (color === null || wine.color === color) &&
    (style !== 'sparkling' || wine.style === 'sparkling') &&
    (style !== 'fortified' || wine.style === 'fortified') &&
    (grapes.length === 0 || grapes.some(({ id }) => wine.grapes.includes(id)))
  );
}

function fitOf(
  { place: maker, wine }: PlacedWine,
  place: Place,
  { style, grapes, bottle }: WineHints,
): number {
  const isMain = grapes[0] !== undefined && wine.grapes[0] === grapes[0].id;
  return (
    (wine === bottle ? 16 : 0) +
    (maker === place ? 8 : 0) +
    (style !== null && style === (wine.style ?? 'still') ? 4 : 0) +
    grapes.filter(({ id }) => wine.grapes.includes(id)).length +
    (isMain ? 2 : 0)
  );
}
