import { emptyWine, findProblems, type Field, type Problem } from './draft';
import { NO_FLOW } from './flow';
import {
  CATEGORIES,
  DEFAULT_SECONDS,
  type Category,
  type Draft,
  type Flow,
  type QuestionDraft,
  type WineDraft,
} from './tasting';
import { foldText } from './text';
import { isVintageFault, vintageFault, type VintageFault } from './vintage';

/**
 * Where a text of the editor comes from. `typed`: the host's own, or confirmed by the host. `to confirm`: a truth
 * that was filled in; it holds up Create (T3). `proposed`: a wrong answer that was filled in.
 */
export type Origin = 'typed' | 'to confirm' | 'proposed';

export interface EditorAnswer {
  readonly text: string;
  readonly origin: Origin;
}

/** The truth first, then three wrong answers: the places are those of `Field.answer`. */
export type EditorQuestion = readonly [EditorAnswer, EditorAnswer, EditorAnswer, EditorAnswer];

export type EditorAnswers = Readonly<Record<Category, EditorQuestion>>;

export interface EditorWine {
  /** Its own as long as it is in the editor, wherever it moves. */
  readonly key: string;
  /** The line that the host typed from the bottle, as typed. */
  readonly label: string;
  readonly isFolded: boolean;
  readonly answers: EditorAnswers;
  /** The host's words about the bottle, as typed: told after the round (P15). */
  readonly line: string;
}

/** How near the proposed wrong answers come to the truth. */
export const DIFFICULTIES = ['friends', 'keen', 'sommelier'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** What a colour can be told by: shades in clear glasses, no more than white or red in black ones. */
export const GLASSES = ['clear', 'black'] as const;
export type Glasses = (typeof GLASSES)[number];

/** What a host chose last time, and most likely wants again. */
export interface Choices {
  readonly secondsPerQuestion: number | null;
  readonly leaderboardAfterWineOnly: boolean;
  readonly flow: Flow;
  readonly difficulty: Difficulty;
  readonly glasses: Glasses;
}

/** A tasting while it is being typed; wines that are half done are a part of it. */
export interface EditorDraft extends Choices {
  readonly title: string;
  readonly wines: readonly EditorWine[];
  /** Counts the wines that ever were in it, so that no two get the same key. */
  readonly nextKey: number;
}

export type EditorProblem =
  | Problem
  | { readonly code: 'TO_CONFIRM'; readonly field: Field }
  /** An answer to the vintage question that is none. The host is told, and may mean it: `1990s` is asked for too. */
  | { readonly code: VintageFault; readonly field: Field; readonly text: string };

export const DEFAULT_CHOICES: Choices = {
  secondsPerQuestion: DEFAULT_SECONDS,
  leaderboardAfterWineOnly: false,
  flow: NO_FLOW,
  difficulty: 'keen',
  glasses: 'clear',
};

/** One wine with nothing filled in. */
export function newEditorDraft(choices: Choices): EditorDraft {
  return {
    ...choices,
    title: '',
    wines: [editorWine(emptyWine(), 'wine-0')],
    nextKey: 1,
  };
}

/** The editor's draft of a prepared tasting: all of it was confirmed before. */
export function editorDraftOf(draft: Draft, choices: Choices): EditorDraft {
  return {
    ...choices,
    title: draft.title,
    secondsPerQuestion: draft.secondsPerQuestion,
    leaderboardAfterWineOnly: draft.leaderboardAfterWineOnly === true,
    flow: draft.flow ?? NO_FLOW,
    wines: draft.wines.map((wine, index) => editorWine(wine, `wine-${index}`)),
    nextKey: draft.wines.length,
  };
}

/** @param origin of every text that is there. */
export function editorWine(wine: WineDraft, key: string): EditorWine {
  const question = ({ correct, wrong: [first, second, third] }: QuestionDraft): EditorQuestion => [
    typed(correct),
    typed(first),
    typed(second),
    typed(third),
  ];
  return {
    key,
    label: '',
    isFolded: false,
    answers: mapAnswers((category) => question(wine[category])),
    line: wine.line ?? '',
  };
}

/** What would be created, truths that are still to be confirmed included. */
export function plainDraft({
  title,
  secondsPerQuestion,
  leaderboardAfterWineOnly,
  flow,
  wines,
}: EditorDraft): Draft {
  return { title, secondsPerQuestion, leaderboardAfterWineOnly, flow, wines: wines.map(plainWine) };
}

export function plainWine({ answers, line }: EditorWine): WineDraft {
  const draft = { ...emptyWine(), ...(line.trim() !== '' && { line }) };
  for (const category of CATEGORIES) {
    const [correct, first, second, third] = answers[category];
    draft[category] = { correct: correct.text, wrong: [first.text, second.text, third.text] };
  }
  return draft;
}

/**
 * What is wrong, wine by wine and field by field, one for a field: as `findProblems`, vintages that are none, and truths
 * to be confirmed (T3).
 *
 * @param thisYear no vintage is later.
 */
export function editorProblems(draft: EditorDraft, thisYear: number): EditorProblem[] {
  const found = findProblems(plainDraft(draft));
  const problems: EditorProblem[] = [];
  const ofFields = new Map<string, Problem>();
  for (const problem of found) {
    if (typeof problem.field === 'string') problems.push(problem);
    else ofFields.set(nameOf(problem.field), problem);
  }
  for (const [wine, { answers }] of draft.wines.entries()) {
    for (const category of CATEGORIES) {
      for (const answer of [0, 1, 2, 3] as const) {
        const field = { wine, category, answer };
        const problem =
          ofFields.get(nameOf(field)) ?? problemOfEditor(answers[category][answer], field, thisYear);
        if (problem) problems.push(problem);
      }
    }
  }
  return problems;
}

/** Whether a problem holds up Create: a vintage that is none does not. */
export function holdsUp({ code }: EditorProblem): boolean {
  return !isVintageFault(code);
}

function nameOf({ wine, category, answer }: Field): string {
  return `${wine} ${category} ${answer}`;
}

function problemOfEditor(answer: EditorAnswer, field: Field, thisYear: number): EditorProblem | null {
  // What is to be confirmed holds up Create, so it is said first.
  if (field.answer === 0 && isToConfirm(answer)) return { code: 'TO_CONFIRM', field };
  const { text } = answer;
  const fault = field.category === 'vintage_year' ? vintageFault(text, thisYear) : null;
  return fault && { code: fault, field, text };
}

/** Nothing of it holds up Create: it may be folded away. */
export function isFinished(wine: EditorWine, thisYear: number): boolean {
  return !problemsOfWine(wine, thisYear).some(holdsUp);
}

/** Of one wine as if it were the only one: its index in them is 0. */
export function problemsOfWine(wine: EditorWine, thisYear: number): EditorProblem[] {
  return editorProblems({ ...newEditorDraft(DEFAULT_CHOICES), wines: [wine] }, thisYear);
}

/** Nobody typed anything into it. */
export function isBlankWine({ label, line, answers }: EditorWine): boolean {
  return (
    label.trim() === '' &&
    line.trim() === '' &&
    CATEGORIES.every((category) => answers[category].every(({ text }) => text === ''))
  );
}

/** Nothing in it would be missed. */
export function isBlank({ title, wines }: EditorDraft): boolean {
  return title.trim() === '' && wines.every(isBlankWine);
}

/** Filled in, and the host has not yet said that it is so (T3). */
export function isToConfirm({ text, origin }: EditorAnswer): boolean {
  return origin === 'to confirm' && foldText(text) !== '';
}

/** It may be filled in: nothing is there that the host typed or confirmed (T3). */
export function isFree({ text, origin }: EditorAnswer): boolean {
  return origin !== 'typed' || foldText(text) === '';
}

export function typed(text: string): EditorAnswer {
  return { text, origin: 'typed' };
}

export function mapAnswers(questionOf: (category: Category) => EditorQuestion): EditorAnswers {
  return {
    color: questionOf('color'),
    region: questionOf('region'),
    grape_variety: questionOf('grape_variety'),
    vintage_year: questionOf('vintage_year'),
    wine_name: questionOf('wine_name'),
  };
}
