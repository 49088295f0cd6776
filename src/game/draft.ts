import {
  CATEGORIES,
  MAX_LINE_CHARS,
  MAX_OPTION_CHARS,
  MAX_SECONDS,
  MAX_TITLE_CHARS,
  MAX_WINES,
  MIN_SECONDS,
  SECONDS_STEP,
  type Category,
  type Draft,
  type Question,
  type QuestionDraft,
  type Setup,
  type Wine,
  type WineDraft,
} from './tasting';
import { flowOf } from './flow';
import { cleanText, foldText, lengthOf } from './text';

/** A field of the editor: a wine's index, a category, and 0 for the right answer, 1 to 3 for the wrong ones. */
export interface Field {
  readonly wine: number;
  readonly category: Category;
  readonly answer: 0 | 1 | 2 | 3;
}

export type Problem =
  | { readonly code: 'TITLE_TOO_LONG'; readonly field: 'title' }
  | { readonly code: 'SECONDS'; readonly field: 'seconds' }
  | { readonly code: 'WINE_COUNT'; readonly field: 'wines' }
  /** The bottle's line of the wine with this index. */
  | { readonly code: 'LINE_TOO_LONG'; readonly field: `line-${number}` }
  | { readonly code: 'EMPTY' | 'TOO_LONG'; readonly field: Field }
  /** The same text as an earlier answer of the question (T2). */
  | { readonly code: 'DUPLICATE'; readonly field: Field; readonly of: Field };

/** Draws an integer from 0 up to, not including, `below`. */
export type Draw = (below: number) => number;

/** A wine with nothing filled in: nothing may pass for the truth (T3). */
export function emptyWine(): WineDraft {
  const empty: QuestionDraft = { correct: '', wrong: ['', '', ''] };
  return { color: empty, region: empty, grape_variety: empty, vintage_year: empty, wine_name: empty };
}

/** Every problem of a draft, at its field; empty when it can be created (T1, T2). */
export function findProblems(draft: Draft): Problem[] {
  const problems: Problem[] = [];
  if (lengthOf(cleanText(draft.title)) > MAX_TITLE_CHARS) {
    problems.push({ code: 'TITLE_TOO_LONG', field: 'title' });
  }
  const seconds = draft.secondsPerQuestion;
  if (
    seconds !== null &&
    !(seconds >= MIN_SECONDS && seconds <= MAX_SECONDS && seconds % SECONDS_STEP === 0)
  ) {
    problems.push({ code: 'SECONDS', field: 'seconds' });
  }
  if (draft.wines.length < 1 || draft.wines.length > MAX_WINES) {
    problems.push({ code: 'WINE_COUNT', field: 'wines' });
  }
  for (const [wine, wineDraft] of draft.wines.entries()) {
    if (lengthOf(cleanText(wineDraft.line ?? '')) > MAX_LINE_CHARS) {
      problems.push({ code: 'LINE_TOO_LONG', field: `line-${wine}` });
    }
    for (const category of CATEGORIES)
      problems.push(...problemsOfQuestion(wineDraft[category], wine, category));
  }
  return problems;
}

function problemsOfQuestion(question: QuestionDraft, wine: number, category: Category): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, Field>();
  for (const answer of [0, 1, 2, 3] as const) {
    const text = answer === 0 ? question.correct : (question.wrong[answer - 1] ?? '');
    const field: Field = { wine, category, answer };
    const folded = foldText(text);
    const earlier = seen.get(folded);
    if (folded === '') problems.push({ code: 'EMPTY', field });
    else if (lengthOf(cleanText(text)) > MAX_OPTION_CHARS) problems.push({ code: 'TOO_LONG', field });
    else if (earlier) problems.push({ code: 'DUPLICATE', field, of: earlier });
    else seen.set(folded, field);
  }
  return problems;
}

/**
 * A setup ready to be played: texts cleaned, options shuffled once, their ids drawn after the shuffle (T4).
 *
 * @param draft one without problems; anything else is a bug in the caller and throws.
 * @param defaultTitle used when the title is blank (T1).
 * @param previous when a prepared tasting is edited: questions whose texts did not change keep their order
 *   and ids.
 */
export function makeSetup(draft: Draft, defaultTitle: string, draw: Draw, previous?: Setup): Setup {
  if (findProblems(draft).length > 0) throw new Error('a draft with problems cannot become a setup');
  return {
    title: cleanText(draft.title) || defaultTitle,
    secondsPerQuestion: draft.secondsPerQuestion,
    ...(draft.leaderboardAfterWineOnly === true && { leaderboardAfterWineOnly: true }),
    ...flowOf(draft.flow),
    wines: draft.wines.map((wine, index) => makeWine(wine, draw, previous?.wines[index])),
  };
}

function makeWine(draft: WineDraft, draw: Draw, previous: Wine | undefined): Wine {
  const line = cleanText(draft.line ?? '');
  return {
    id: previous?.id ?? drawId(draw),
    questions: CATEGORIES.map((category) => {
      const before = previous?.questions.find((question) => question.category === category);
      return before && hasTexts(before, draft[category])
        ? before
        : makeQuestion(category, draft[category], draw);
    }),
    ...(line !== '' && { line }),
  };
}

function makeQuestion(category: Category, draft: QuestionDraft, draw: Draw): Question {
  const texts = [draft.correct, ...draft.wrong].map(cleanText);
  const order = texts.map((_, index) => index);
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = draw(last + 1);
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  const ids = new Set<string>();
  while (ids.size < texts.length) ids.add(drawId(draw));
  const drawn = [...ids];
  const options = order.map((index, place) => ({ id: drawn[place] ?? '', text: texts[index] ?? '' }));
  return { id: drawId(draw), category, options, correct: [options[order.indexOf(0)]?.id ?? ''] };
}

const ID_ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';
const ID_CHARS = 10;

function drawId(draw: Draw): string {
  return Array.from({ length: ID_CHARS }, () => ID_ALPHABET[draw(ID_ALPHABET.length)]).join('');
}

function hasTexts(question: Question, draft: QuestionDraft): boolean {
  const now = draftOfQuestion(question);
  return (
    now.correct === cleanText(draft.correct) &&
    now.wrong.every((text, index) => text === cleanText(draft.wrong[index] ?? ''))
  );
}

/** The editor's draft of a prepared tasting, the right answers first. */
export function draftOf(setup: Setup): Draft {
  return {
    title: setup.title,
    secondsPerQuestion: setup.secondsPerQuestion,
    ...(setup.leaderboardAfterWineOnly === true && { leaderboardAfterWineOnly: true }),
    ...flowOf(setup.flow),
    wines: setup.wines.map((wine) => {
      const draft = { ...emptyWine(), ...(wine.line !== undefined && { line: wine.line }) };
      for (const question of wine.questions) draft[question.category] = draftOfQuestion(question);
      return draft;
    }),
  };
}

function draftOfQuestion(question: Question): QuestionDraft {
  const right = question.options.find((option) => question.correct.includes(option.id));
  const [first = '', second = '', third = ''] = question.options
    .filter((option) => option !== right)
    .map((option) => option.text);
  return { correct: right?.text ?? '', wrong: [first, second, third] };
}
