import { inDrawnOrder, lengthGap, type AnswerQuery } from './answer-query';
import { foldWords } from './fold-words';
import { readLabel } from './read-label';
import { grapesIn, scanTerms } from './scan-terms';
import { factsOf, type KnownWine } from './wine-facts';
import { isInside, type PlacedWine } from './wine-index';

/**
 * Wrong names, best first: the evening's other bottles, then the host's library, then the knowledge. All of them fit
 * the region, colour and grape that have been revealed, and none has a vintage in it.
 */
export function nameAnswers(query: AnswerQuery, region: string): string[] {
  const { index, thisYear, evening, library } = query;
  const known = (wines: readonly KnownWine[]): string[] =>
    wines
      .filter((wine) => fits(wine, query, region))
      .map((wine) => readLabel(wine.wine_name ?? '', index, { thisYear }).name);
  const names = [...known(evening), ...known(library), ...fromKnowledge(query)];
  return names.filter((name) => tellsNothingElse(name, query));
}

function fits(wine: KnownWine, { facts, index, thisYear }: AnswerQuery, region: string): boolean {
  if (!wine.wine_name) return false;
  const other = factsOf(wine, index, thisYear);
  const isHere =
    facts.revealed === null
      ? foldWords(wine.region ?? '') === foldWords(region)
      : other.origin !== null && isInside(other.origin, facts.revealed);
  const isSameColor = facts.color === null || other.color === facts.color;
  const isSameGrape = facts.grape === null || other.inBottle.has(facts.grape.id);
  return isHere && isSameColor && isSameGrape;
}

function fromKnowledge({ facts, truth, difficulty, draw }: AnswerQuery): string[] {
  const { revealed, origin, color, grape, wine } = facts;
  const isLike = ({ wine: other }: PlacedWine): boolean =>
    (color === null || other.color === color) &&
    (grape === null || other.grapes.includes(grape.id)) &&
    (wine === null || (other.style === 'sparkling') === (wine.style === 'sparkling'));
  const ranked = (revealed?.wines.filter(isLike) ?? []).flatMap((made) => {
    const isOfOrigin = made.place === origin;
    const isLikeStyle = wine === null || (made.wine.style ?? 'still') === (wine.style ?? 'still');
    const away = (isOfOrigin === (difficulty === 'friends') ? 6 : 0) + (isLikeStyle ? 0 : 20);
    return (made.wine.names ?? []).map((item) => ({
      item,
      distance: away + Math.min(lengthGap(item, truth), 24) / (difficulty === 'friends' ? 4 : 3),
    }));
  });
  return inDrawnOrder(ranked, 4, draw);
}

/** No other grape's name in it, and not the truth with a word more or less. */
function tellsNothingElse(name: string, { facts, index, truth }: AnswerQuery): boolean {
  const { grape, revealed, inBottle } = facts;
  const named = grapesIn(scanTerms(name, index), index);
  if (grape && named.some((other) => other.grape !== grape && !inBottle.has(other.grape.id))) return false;
  const right = foldWords(truth);
  return revealed?.folded.has(right) === true || !isPartOf(foldWords(name), right);
}

/** `Riesling Schlossberg` is what `Riesling Alsace Grand Cru Schlossberg` is called for short. */
function isPartOf(a: string, b: string): boolean {
  const [words, others] = [a.split(' '), b.split(' ')];
  return words.every((word) => others.includes(word)) || others.every((word) => words.includes(word));
}
