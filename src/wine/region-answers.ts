import { inDrawnOrder, lengthGap, taking, type AnswerQuery } from './answer-query';
import { madeLike } from './made-like';
import { placeText } from './place-text';
import { areKinPlaces, type Place } from './wine-index';

interface Rival {
  readonly place: Place;
  readonly sharesGrape: boolean;
  readonly isNear: boolean;
  /** It makes no wine of the color, but could: see `madeLike`. */
  readonly isStandIn: boolean;
  /** Of granularity, style and length: 0 is just like the truth. */
  readonly unlikeness: number;
  /** Steps up from the truth to the first place that holds both; the country at last. */
  readonly steps: number;
}

/**
 * Wrong regions, best first. All of them make the wine's colour, which has been revealed. Keen: a neighbour that
 * shares the grape, one abroad that grows it, one of the same colour.
 */
export function regionAnswers(query: AnswerQuery): string[] {
  const rivals = rivalsOf(query);
  // A place that makes no such wine is no honest answer while there is one that does.
  const ordered = [false, true].flatMap((isStandIn) =>
    orderOf(
      rivals.filter((rival) => rival.isStandIn === isStandIn),
      query,
    ),
  );
  return ordered.map(placeText(query));
}

function rivalsOf({ index, facts, truth }: AnswerQuery): Rival[] {
  const { revealed, color, wine } = facts;
  const depth = revealed?.depth ?? 1;
  const grapes = new Set([facts.grape?.id ?? wine?.grapes[0] ?? '']);
  const style = wine?.style ?? 'still';
  return index.places.flatMap((place): Rival[] => {
    const isCountry = place.region === null;
    if (isCountry !== (depth === 0) || (revealed && areKinPlaces(place, revealed))) return [];
    const likeColor = place.wines.filter((other) => color === null || other.wine.color === color);
    // Skins and short macerations work anywhere: with few orange or rosé regions known, others can be believed.
    const madeAlike = place.wines.filter((other) => other.wine.color === madeLike(color));
    const made = likeColor.length > 0 ? likeColor : madeAlike;
    if (made.length === 0) return [];
    const likeStyle = made.filter((other) => wine === null || (other.wine.style ?? 'still') === style);
    const steps = stepsBetween(revealed, place);
    return [
      {
        place,
        sharesGrape: likeStyle.some((other) => other.wine.grapes.some((id) => grapes.has(id))),
        isNear: place.country === revealed?.country,
        isStandIn: likeColor.length === 0,
        unlikeness:
          Math.abs(place.depth - depth) * 4 +
          (likeStyle.length === 0 ? 10 : 0) +
          // Where bottles are known by name, guests have heard of the place.
          (made.some((other) => other.wine.names) ? 0 : 2) +
          (color !== null && place.wines[0]?.wine.color !== color ? 3 : 0) +
          Math.min(lengthGap(place.name, truth), 12) / 4,
        steps,
      },
    ];
  });
}

function stepsBetween(truth: Place | null, other: Place): number {
  let steps = 0;
  for (let around = truth; around; around = around.parent) {
    for (let place: Place | null = other; place; place = place.parent) if (place === around) return steps;
    steps += 1;
  }
  return steps;
}

function orderOf(rivals: readonly Rival[], { difficulty, draw, facts }: AnswerQuery): Place[] {
  const ranked = (those: readonly Rival[], jitter: number, more: (rival: Rival) => number): Place[] =>
    inDrawnOrder(
      those.map((rival) => ({ item: rival.place, distance: rival.unlikeness + more(rival) })),
      jitter,
      draw,
    );
  const all = ranked(rivals, 4, ({ sharesGrape }) => (sharesGrape ? 0 : 2));
  if (difficulty === 'sommelier') {
    const nearest = ranked(rivals, 1.5, ({ steps, sharesGrape }) => steps * 3 + (sharesGrape ? 0 : 8));
    return [...nearest, ...all];
  }
  if (difficulty === 'friends') {
    const abroad = all.filter((place) => place.country !== facts.revealed?.country);
    const countries = [...new Set(abroad.map(({ country }) => country))];
    return [
      ...taking(countries.map((country) => abroad.filter((place) => place.country === country))),
      ...all,
    ];
  }
  const byHand = (those: readonly Rival[]): Place[] => ranked(those, 3, ({ steps }) => steps * 1.5);
  return [
    ...taking([
      byHand(rivals.filter((rival) => rival.isNear && rival.sharesGrape)).slice(0, 1),
      byHand(rivals.filter((rival) => !rival.isNear && rival.sharesGrape)).slice(0, 1),
      byHand(rivals.filter((rival) => !rival.sharesGrape)).slice(0, 1),
    ]),
    ...byHand(rivals.filter((rival) => rival.sharesGrape)),
    ...all,
  ];
}
