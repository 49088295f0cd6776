import { inDrawnOrder, lengthGap, type AnswerQuery } from './answer-query';
import { foldWords, wordsOf } from './fold-words';
import { generalNames } from './general-names';
import { readLabel } from './read-label';
import { grapesIn, scanInside, scanTerms, type Find } from './scan-terms';
import { factsOf, type KnownWine } from './wine-facts';
import { toldAlike } from './telling-name';
import { isInside, type PlacedWine } from './wine-index';

/**
 * Wrong names, best first: of the same kind if the right one says no more than the region (`generalNames`), then the
 * evening's other bottles, then the host's library, then the knowledge. All of them fit the region, colour and grape
 * that have been revealed, repeat of them what the truth repeats, and none has a vintage in it.
 *
 * @param region the right answer to the region question; `grape` and `vintage` those to these questions.
 */
export function nameAnswers(
  query: AnswerQuery,
  { region, grape, vintage }: { region: string; grape: string; vintage: string },
): string[] {
  const { index, thisYear, evening, library, truth, draw } = query;
  const known = (wines: readonly KnownWine[]): string[] =>
    wines
      .filter((wine) => fits(wine, query, region))
      .map((wine) => readLabel(wine.wine_name ?? '', index, { thisYear }).name);
  const general = generalNames(query, [region, grape], vintage).map((item) => ({ item, distance: 0 }));
  const names = [...known(evening), ...known(library), ...fromKnowledge(query)];
  const others = names
    .map((name) => withoutOtherGrapes(name, query))
    .filter((name) => name !== '' && tellsNothingElse(name, query))
    .map((name) => toldAlike(name, truth, [region, grape]));
  return [...inDrawnOrder(general, 1, draw), ...others];
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

/**
 * A name without the words for grapes that are not the revealed one; empty when the name would not be one without them.
 * Where the truth names its grape `Riesling Rangen` becomes `Rangen`, to which the truth's grape is put.
 */
function withoutOtherGrapes(name: string, { facts, index, truth }: AnswerQuery): string {
  const { grape, inBottle } = facts;
  if (!grape) return name;
  const finds = findsOf(name, index);
  const named = grapesIn(finds, index).map((one) => one.grape);
  const isHonest = named.length === 0 || (named.includes(grape) && named.every(({ id }) => inBottle.has(id)));
  if (isHonest) return name;
  if (!grapesIn(findsOf(truth, index), index).some((one) => one.grape === grape)) return '';
  const words = finds.filter((find) => grapesIn([find], index).length > 0).flatMap((find) => find.words);
  return wordsOf(name)
    .filter(({ start }) => !words.some((word) => word.start <= start && start < word.end))
    .map(({ start, end }) => name.slice(start, end))
    .join(' ');
}

/** A bottle that is known by its name is one find; a grape may be inside it. */
function findsOf(name: string, index: AnswerQuery['index']): Find[] {
  return scanTerms(name, index).flatMap((find) => {
    const inside = scanInside(find, index);
    return inside.length > 0 ? inside : [find];
  });
}

/** Not the truth with a word more or less. */
function tellsNothingElse(name: string, { facts, truth }: AnswerQuery): boolean {
  const right = foldWords(truth);
  return facts.revealed?.folded.has(right) === true || !isPartOf(foldWords(name), right);
}

/** `Riesling Schlossberg` is what `Riesling Alsace Grand Cru Schlossberg` is called for short. */
function isPartOf(a: string, b: string): boolean {
  const [words, others] = [a.split(' '), b.split(' ')];
  return words.every((word) => others.includes(word)) || others.every((word) => words.includes(word));
}
