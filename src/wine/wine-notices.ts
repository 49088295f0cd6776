import { CATEGORIES, type Category, type WineDraft } from '../game/tasting';
import type { DeskContext } from './answer-query';
import { areKin, meaningOf } from './answer-kin';
import { foldWords } from './fold-words';
import { grapeChoice } from './grape-choice';
import type { RegionWine } from './knowledge';
import { canBeWithoutVintage, readVintage, vintageOf, type VintageProblem } from './read-vintage';
import { toldByName } from './telling-name';
import { factsOf } from './wine-facts';
import { placeName } from './wine-index';

/** What the host should know about a wine before it is played; none of it keeps the tasting from being created. */
export type Notice =
  /**
   * Nothing else of that colour grows there; `wider` is the nearest region to ask for instead. Where nothing short of
   * a whole country would do there is none: `country` names it, for that answer would ask for nothing.
   */
  | {
      readonly code: 'GRAPE_KNOWN_AFTER_REGION';
      readonly region: string;
      readonly wider: string | null;
      readonly country: string | null;
    }
  /** The name is the region's own, which has been revealed by then: a producer or vineyard would help. */
  | { readonly code: 'NAME_IS_REGION'; readonly name: string }
  /** The right name repeats this region or grape, known by then, and no wrong name does. */
  | { readonly code: 'NAME_TELLS'; readonly text: string }
  /** A wrong answer is another name for the right one, or a part of it. */
  | {
      readonly code: 'WRONG_IS_RIGHT';
      readonly category: Category;
      readonly answer: 1 | 2 | 3;
      readonly text: string;
    }
  | Exclude<VintageProblem, { code: 'SEVERAL_VINTAGES' }>
  | { readonly code: 'NOT_A_VINTAGE'; readonly text: string }
  | { readonly code: 'NV_NOT_FOR_STILL' }
  /** Honest wrong answers ran out: `found` are there of three. */
  | { readonly code: 'TOO_FEW'; readonly category: Category; readonly found: number };

/** Everything worth saying about one wine as it stands, in the order of its questions. */
export function findNotices(wine: WineDraft, { index, thisYear, language }: DeskContext): Notice[] {
  const answers = correctAnswers(wine);
  const facts = factsOf(answers, index, thisYear);
  const notices: Notice[] = [];
  if (facts.revealed?.region && facts.grape) {
    const { from } = grapeChoice(facts, index);
    if (from !== facts.revealed) {
      const region = wine.region.correct;
      const name = from && placeName(from, language);
      const isRegion = from !== null && from.region !== null;
      notices.push({
        code: 'GRAPE_KNOWN_AFTER_REGION',
        region,
        wider: isRegion ? name : null,
        country: isRegion ? null : name,
      });
    }
  }
  notices.push(...vintageNotices(wine.vintage_year.correct, facts.wine, thisYear));
  const name = wine.wine_name.correct;
  const told = toldByName(wine);
  if (facts.revealed?.folded.has(foldWords(name))) notices.push({ code: 'NAME_IS_REGION', name });
  else if (told !== null) notices.push({ code: 'NAME_TELLS', text: told });
  for (const category of CATEGORIES) {
    const { correct, wrong } = wine[category];
    if (correct.trim() === '') continue;
    const truth = meaningOf(category, correct, index);
    for (const answer of [1, 2, 3] as const) {
      const text = wrong[answer - 1] ?? '';
      if (text.trim() !== '' && areKin(meaningOf(category, text, index), truth))
        notices.push({ code: 'WRONG_IS_RIGHT', category, answer, text });
    }
  }
  return notices;
}

function vintageNotices(text: string, wine: RegionWine | null, thisYear: number): Notice[] {
  if (text.trim() === '') return [];
  const vintage = vintageOf(text, thisYear);
  if (vintage === 'NV') return wine && !canBeWithoutVintage(wine.style) ? [{ code: 'NV_NOT_FOR_STILL' }] : [];
  if (vintage !== null) return [];
  const said = readVintage(text, thisYear).problems.flatMap((problem) =>
    problem.code === 'SEVERAL_VINTAGES' ? [] : [problem],
  );
  return said.length > 0 ? said : [{ code: 'NOT_A_VINTAGE', text }];
}

/** The right answers of a draft. */
export function correctAnswers(wine: WineDraft): Record<Category, string> {
  return {
    color: wine.color.correct,
    region: wine.region.correct,
    grape_variety: wine.grape_variety.correct,
    vintage_year: wine.vintage_year.correct,
    wine_name: wine.wine_name.correct,
  };
}
