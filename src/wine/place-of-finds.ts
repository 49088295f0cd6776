import type { Find } from './scan-terms';
import { areKinPlaces, isInside, type Place, type PlacedWine, type WineIndex } from './wine-index';

export interface FoundPlace {
  readonly place: Place | null;
  /** The text names the place itself; otherwise it follows from the name of a bottle. */
  readonly isRead: boolean;
  readonly bottle: PlacedWine | null;
  /** Only the house is known, which may have vineyards elsewhere too. */
  readonly isGuess: boolean;
  /** Finds that name a place elsewhere. */
  readonly ignored: ReadonlySet<Find>;
}

interface Candidate {
  readonly find: Find;
  readonly place: Place;
  readonly bottle: PlacedWine | null;
  readonly isHouse: boolean;
}

/** Where a label's wine is from: the narrowest place that most of its words agree on, a place's own name first. */
export function placeOfFinds(finds: readonly Find[], index: WineIndex): FoundPlace {
  const candidates = finds.flatMap((find) => candidatesOf(find));
  const grapes = finds.flatMap(({ terms }) =>
    terms.flatMap((term) =>
      term.kind === 'grape' && index.grapes.has(term.grape.id) ? [term.grape.id] : [],
    ),
  );
  let best: Candidate | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of candidates) {
    const agreeing = new Set(
      candidates.filter(({ place }) => isInside(candidate.place, place)).map(({ find }) => find),
    );
    const grows = grapes.some((id) => candidate.place.wines.some(({ wine }) => wine.grapes.includes(id)));
    const isWholeName = candidate.find.words.length > 1;
    const fit =
      agreeing.size * 8 +
      (candidate.bottle ? (isWholeName ? 2 : 0) : 4) +
      (grows ? 4 : 0) +
      Math.min(candidate.place.depth, 1) * 4;
    if (fit > most) [best, most] = [candidate, fit];
  }
  if (!best) return { place: null, isRead: false, bottle: null, isGuess: false, ignored: new Set() };
  const { place } = best;
  const bottle = candidates.find((other) => other.bottle?.place === place)?.bottle ?? null;
  const ignored = new Set(
    finds.filter(
      (find) =>
        find.terms.length > 0 &&
        find.terms.every((term) => term.kind !== 'grape' && !areKinPlaces(placeOf(term), place)) &&
        !find.labelWord,
    ),
  );
  const isRead = candidates.some((other) => other.place === place && other.bottle === null);
  const isGuess = !isRead && candidates.every((other) => other.isHouse);
  return { place, isRead, bottle, isGuess, ignored };
}

function candidatesOf(find: Find): Candidate[] {
  return find.terms.flatMap((term): Candidate[] => {
    if (term.kind === 'place') return [{ find, place: term.place, bottle: null, isHouse: false }];
    return term.kind === 'bottle'
      ? [{ find, place: term.made.place, bottle: term.made, isHouse: term.isHouse }]
      : [];
  });
}

function placeOf(term: Exclude<Find['terms'][number], { kind: 'grape' }>): Place {
  return term.kind === 'place' ? term.place : term.made.place;
}
