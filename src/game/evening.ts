import { playedQuestions, type PlayedQuestion } from './standings';
import { answersTo, type State } from './state';
import { seatsAsked } from './taking-part';
import { CATEGORIES, type Category } from './tasting';

/**
 * What there is to say about an evening besides who won (H2). Everything is counted from the state as it is, so a
 * corrected key (P14) is just another count. Removed seats are nobody; one that left counts where it answered.
 */

/** How one played question went. */
export interface QuestionCount {
  readonly questionId: string;
  /** Counts from 1. */
  readonly wine: number;
  readonly category: Category;
  /** It counts for nobody: its numbers are shown, and nothing follows from them. */
  readonly isVoid: boolean;
  /** How many chose each option, by option id. */
  readonly chosen: Readonly<Record<string, number>>;
  /** How many could have answered and did not. */
  readonly none: number;
  readonly right: number;
  /** Right ones among all who could have answered, 0 to 1; null where nobody could. */
  readonly rightShare: number | null;
}

/** How many of the answers that were given were wrong; of several that tie, all of theirs together. */
export interface Fooled {
  readonly wrong: number;
  readonly answers: number;
}

export interface Evening {
  readonly questions: readonly QuestionCount[];
  /** Per wine, counted from 1, the questions with the largest share of wrong answers; ties share it. */
  readonly hardest: readonly (Fooled & { readonly wine: number; readonly questionIds: readonly string[] })[];
  /** The wines with the largest share of wrong answers over their counted questions; ties share it. */
  readonly fooledMost: (Fooled & { readonly wines: readonly number[] }) | null;
  /**
   * The closest palates: the two seats that chose the same option most often, right or wrong, over the counted
   * questions. Among those that agree equally often the ones who shared more mistakes, since knowing the truth is no
   * sign of a like palate; ties after that share it.
   */
  readonly closest: {
    readonly pairs: readonly (readonly [string, string])[];
    readonly same: number;
    readonly mistakes: number;
  } | null;
  /** Per category the seats with the most right answers, at least one, of so many counted questions; ties share it. */
  readonly noses: readonly {
    readonly category: Category;
    readonly seatIds: readonly string[];
    readonly right: number;
    readonly of: number;
  }[];
  /** The only one who was right on a counted question, where at least one other could have been. */
  readonly alone: readonly { readonly questionId: string; readonly seatId: string }[];
}

/** The numbers of a tasting, as far as it was revealed. Linear but for the palates: the square of the seats. */
export function eveningOf(state: State): Evening {
  const sheets = playedQuestions(state).map((played) => sheetOf(state, played));
  const counted = sheets.filter(({ count }) => !count.isVoid);
  return {
    questions: sheets.map(({ count }) => count),
    hardest: winesOf(counted).flatMap(([wine, ofWine]) => {
      const worst = mostFooled(ofWine.map((sheet) => ({ of: sheet.count.questionId, ...fooledBy([sheet]) })));
      return worst ? [{ wine, questionIds: worst.of, wrong: worst.wrong, answers: worst.answers }] : [];
    }),
    fooledMost: fooledMost(counted),
    closest: closestPalates(counted),
    noses: CATEGORIES.flatMap((category) => {
      const nose = bestNose(counted.filter(({ count }) => count.category === category));
      return nose ? [{ category, ...nose }] : [];
    }),
    alone: counted.flatMap(({ count, right, couldAnswer }) =>
      right.size === 1 && couldAnswer > 1
        ? [...right].map((seatId) => ({ questionId: count.questionId, seatId }))
        : [],
    ),
  };
}

/** One question with who answered what. */
interface Sheet {
  readonly count: QuestionCount;
  /** Option ids by seat id. */
  readonly choices: ReadonlyMap<string, string>;
  readonly right: ReadonlySet<string>;
  readonly couldAnswer: number;
}

function sheetOf(state: State, { question, wine, void: isVoid }: PlayedQuestion): Sheet {
  const answers = answersTo(state, question.id);
  const choices = new Map<string, string>();
  const chosen: Record<string, number> = Object.fromEntries(question.options.map(({ id }) => [id, 0]));
  let couldAnswer = 0;
  for (const { id } of seatsAsked(state, question)) {
    const optionId = answers[id]?.optionId;
    couldAnswer += 1;
    if (optionId === undefined) continue;
    choices.set(id, optionId);
    chosen[optionId] = (chosen[optionId] ?? 0) + 1;
  }
  const right = new Set([...choices.keys()].filter((id) => question.correct.includes(choices.get(id) ?? '')));
  const count = {
    questionId: question.id,
    wine: wine + 1,
    category: question.category,
    isVoid,
    chosen,
    none: couldAnswer - choices.size,
    right: right.size,
    rightShare: couldAnswer === 0 ? null : right.size / couldAnswer,
  };
  return { count, choices, right, couldAnswer };
}

function winesOf(sheets: readonly Sheet[]): [number, Sheet[]][] {
  const wines = new Map<number, Sheet[]>();
  for (const sheet of sheets) wines.set(sheet.count.wine, [...(wines.get(sheet.count.wine) ?? []), sheet]);
  return [...wines];
}

function fooledBy(sheets: readonly Sheet[]): Fooled {
  const answers = sheets.reduce((sum, { choices }) => sum + choices.size, 0);
  return { answers, wrong: answers - sheets.reduce((sum, { right }) => sum + right.size, 0) };
}

/** Those with the largest share of wrong answers; null where nobody was wrong. */
function mostFooled<Of>(all: readonly (Fooled & { of: Of })[]): (Fooled & { of: Of[] }) | null {
  let most: (Fooled & { of: Of[] }) | null = null;
  for (const { of, wrong, answers } of all) {
    if (wrong === 0) continue;
    // Whole numbers: a third is a third, however many answered.
    const ahead = most ? wrong * most.answers - most.wrong * answers : 1;
    if (ahead > 0) most = { of: [of], wrong, answers };
    else if (ahead === 0 && most)
      most = { wrong: most.wrong + wrong, answers: most.answers + answers, of: [...most.of, of] };
  }
  return most;
}

function fooledMost(counted: readonly Sheet[]): Evening['fooledMost'] {
  const most = mostFooled(winesOf(counted).map(([of, sheets]) => ({ of, ...fooledBy(sheets) })));
  return most && { wines: most.of, wrong: most.wrong, answers: most.answers };
}

function closestPalates(counted: readonly Sheet[]): Evening['closest'] {
  const palates = Array.from(new Set(counted.flatMap(({ choices }) => [...choices.keys()])), (id) => ({
    id,
    choices: counted.map(({ choices }) => choices.get(id) ?? null),
    isWrong: counted.map(({ right }) => !right.has(id)),
  }));
  let pairs: [string, string][] = [];
  let [most, mistakes] = [0, 0];
  for (const [index, one] of palates.entries()) {
    for (const other of palates.slice(index + 1)) {
      let [same, wrong] = [0, 0];
      for (const [at, choice] of one.choices.entries()) {
        if (choice === null || choice !== other.choices[at]) continue;
        same += 1;
        if (one.isWrong[at]) wrong += 1;
      }
      if (same === 0 || same < most || (same === most && wrong < mistakes)) continue;
      if (same > most || wrong > mistakes) pairs = [];
      pairs.push([one.id, other.id]);
      [most, mistakes] = [same, wrong];
    }
  }
  return most === 0 ? null : { pairs, same: most, mistakes };
}

function bestNose(sheets: readonly Sheet[]) {
  const rights = new Map<string, number>();
  for (const { right } of sheets) for (const id of right) rights.set(id, (rights.get(id) ?? 0) + 1);
  const right = Math.max(0, ...rights.values());
  const seatIds = [...rights].filter(([, count]) => count === right).map(([id]) => id);
  return right === 0 ? null : { seatIds, right, of: sheets.length };
}
