import type { AnswerQuery, Difficulty } from './answer-query';
import { FIRST_VINTAGE, vintageOf } from './read-vintage';

/** Years between two answers: at least, and how many more the draw may add. */
const GAPS: Readonly<Record<Difficulty, readonly [least: number, more: number]>> = {
  friends: [3, 5],
  keen: [1, 2],
  sommelier: [1, 0],
};
const WRONG_ANSWERS = 3;
/** What is in the shops as a vintage when a house also sells one without. */
const NEWEST_BESIDE_NV_YEARS = 3;

/**
 * Wrong vintages, best first. The rank of the truth among the four is drawn evenly among the possible ones: no year is
 * in the future, so the newest vintages are often the youngest of the four.
 */
export function vintageAnswers(query: AnswerQuery): string[] {
  const { truth, thisYear, difficulty, draw, standing } = query;
  const vintage = vintageOf(truth, thisYear);
  if (vintage === null) return [];
  const [least, more] = GAPS[difficulty];
  const gap = (): number => least + (more > 0 ? draw(more + 1) : 0);
  if (vintage === 'NV') {
    const newest = thisYear - NEWEST_BESIDE_NV_YEARS - draw(2);
    return yearsFrom(newest, () => -gap(), WRONG_ANSWERS * 8, thisYear);
  }
  const kept = standing.map(Number).filter((year) => Number.isInteger(year));
  const keptLater = kept.filter((year) => year > vintage).length;
  // Young wines leave little room above: years are closer there than the difficulty asks for.
  const laterGap = Math.max(1, Math.min(least + more, Math.floor((thisYear - vintage) / WRONG_ANSWERS)));
  const later = yearsFrom(vintage, () => Math.min(gap(), laterGap), WRONG_ANSWERS * 4, thisYear);
  const earlier = yearsFrom(vintage, () => -gap(), WRONG_ANSWERS * 8, thisYear);
  const free = (years: readonly string[]): string[] => years.filter((year) => !standing.includes(year));
  const [freeLater, freeEarlier] = [free(later), free(earlier)];
  const wanted = WRONG_ANSWERS - Math.min(kept.length, WRONG_ANSWERS);
  const rank = draw(WRONG_ANSWERS + 1);
  const above = Math.min(Math.max(rank - keptLater, 0), wanted, freeLater.length);
  const first = [...freeLater.slice(0, above), ...freeEarlier.slice(0, wanted - above)];
  return [...first, ...freeEarlier.slice(wanted - above), ...freeLater.slice(above)];
}

function yearsFrom(year: number, step: () => number, count: number, thisYear: number): string[] {
  const years: string[] = [];
  for (let next = year + step(); years.length < count; next += step()) {
    if (next < FIRST_VINTAGE || next > thisYear) break;
    years.push(String(next));
  }
  return years;
}
