import { inDrawnOrder, lengthGap, taking, type AnswerQuery } from './answer-query';
import { grapeChoice } from './grape-choice';
import type { Grape } from './knowledge';

/**
 * Wrong grapes, best first: of the same berry colour, not in the bottle, grown in the revealed region or as near to it
 * as there are enough. Keen: one that grows there, one that tastes alike.
 */
export function grapeAnswers(query: AnswerQuery): string[] {
  const { facts, index, difficulty, draw, truth } = query;
  const { grapes, further, from } = grapeChoice(facts, index);
  const twins = facts.grape?.neighbours ?? [];
  const twinRank = ({ id }: Grape): number => {
    const rank = twins.indexOf(id);
    return rank < 0 ? twins.length + 2 : rank;
  };
  const localRank = localRanks(query);
  const ranked = (distance: (grape: Grape) => number, jitter: number): Grape[] =>
    inDrawnOrder(
      grapes.map((item) => ({ item, distance: distance(item) + lengthGap(item.name, truth) / 8 })),
      jitter,
      draw,
    );
  const alike = ranked(twinRank, difficulty === 'sommelier' ? 1 : 2);
  const local = ranked((grape) => localRank.get(grape.id) ?? 12, 3);
  // With no region to hold on to, what tastes alike is the only plausible order.
  if (from === null || difficulty === 'sommelier') return names([...alike, ...further]);
  if (difficulty === 'friends') {
    const apart = ranked((grape) => (localRank.get(grape.id) ?? 12) / 4 - Math.min(twinRank(grape), 4), 3);
    return names([...apart, ...further]);
  }
  return names([...taking([local, alike]), ...further]);
}

/** 0 for the grape most grown in the revealed region, rising by one; grapes from further out come later. */
function localRanks({ facts }: AnswerQuery): Map<string, number> {
  const counts = new Map<string, number>();
  let further = 0;
  for (let place = facts.revealed; place; place = place.parent) {
    for (const { wine } of place.wines)
      for (const id of wine.grapes) if (!counts.has(id)) counts.set(id, further++);
  }
  return counts;
}

function names(grapes: readonly Grape[]): string[] {
  return grapes.map(({ name }) => name);
}
