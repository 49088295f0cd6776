import {
  CATEGORIES,
  MAX_OPTION_CHARS,
  type Category,
  type QuestionDraft,
  type WineDraft,
} from '../game/tasting';
import { cleanText, lengthOf } from '../game/text';
import { areKin, meaningOf, type AnswerMeaning } from './answer-kin';
import type { AnswerQuery, DeskContext } from './answer-query';
import { colorAnswers } from './color-answers';
import { grapeAnswers } from './grape-answers';
import { nameAnswers } from './name-answers';
import { regionAnswers } from './region-answers';
import { vintageAnswers } from './vintage-answers';
import { factsOf, type WineFacts } from './wine-facts';
import { correctAnswers, findNotices, type Notice } from './wine-notices';

export interface FilledWine {
  readonly wine: WineDraft;
  readonly notices: readonly Notice[];
}

/**
 * Fills the empty wrong answers of every question that has a right one; what stands in a field is never changed. Fields
 * stay empty, with a `TOO_FEW` notice, where there is no honest answer left.
 */
export function fillWrongAnswers(wine: WineDraft, context: DeskContext): FilledWine {
  const filled = { ...wine };
  const few: Notice[] = [];
  const facts = factsOf(correctAnswers(wine), context.index, context.thisYear);
  for (const category of CATEGORIES) {
    const question = wine[category];
    if (isBlank(question.correct)) continue;
    const proposed = proposeWrongAnswers(wine, category, facts, context);
    filled[category] = withProposals(question, proposed);
    const found = filled[category].wrong.filter((text) => !isBlank(text)).length;
    if (found < question.wrong.length) few.push({ code: 'TOO_FEW', category, found });
  }
  return { wine: filled, notices: [...findNotices(filled, context), ...few] };
}

/**
 * Another wrong answer for one field, or `null` when there is none left.
 *
 * @param answer 1 to 3, the field to fill anew; the other two stand.
 * @param declined texts that the host has turned down for this question.
 */
export function anotherWrongAnswer(
  wine: WineDraft,
  category: Category,
  answer: 1 | 2 | 3,
  declined: readonly string[],
  context: DeskContext,
): string | null {
  const { correct, wrong } = wine[category];
  const now = wrong[answer - 1] ?? '';
  const [first, second, third] = wrong.map((text, at) => (at === answer - 1 ? '' : text));
  const question: QuestionDraft = { correct, wrong: [first ?? '', second ?? '', third ?? ''] };
  const facts = factsOf(correctAnswers(wine), context.index, context.thisYear);
  const asked = { ...wine, [category]: question };
  const others = proposeWrongAnswers(asked, category, facts, context, [...declined, now]);
  return others[0] ?? null;
}

/** As many wrong answers as the question has empty fields, or as many as there are. */
function proposeWrongAnswers(
  wine: WineDraft,
  category: Category,
  facts: WineFacts,
  context: DeskContext,
  declined: readonly string[] = [],
): string[] {
  const { correct: truth, wrong } = wine[category];
  const standing = wrong.filter((text) => !isBlank(text));
  const candidates = candidatesFor(category, { ...context, truth, facts, standing }, wine);
  const notAgain = new Set(declined.map(cleanText));
  const meaning = (text: string): AnswerMeaning => meaningOf(category, text, context.index);
  const taken = [truth, ...standing].map(meaning);
  const proposed: string[] = [];
  for (const text of candidates) {
    if (proposed.length + standing.length >= wrong.length) break;
    if (text === '' || notAgain.has(text) || lengthOf(text) > MAX_OPTION_CHARS) continue;
    const candidate = meaning(text);
    if (taken.some((other) => areKin(candidate, other))) continue;
    taken.push(candidate);
    proposed.push(text);
  }
  return proposed;
}

function candidatesFor(category: Category, query: AnswerQuery, wine: WineDraft): string[] {
  switch (category) {
    case 'color':
      return colorAnswers(query);
    case 'region':
      return regionAnswers(query);
    case 'grape_variety':
      return grapeAnswers(query);
    case 'vintage_year':
      return vintageAnswers(query);
    case 'wine_name':
      return nameAnswers(query, {
        region: wine.region.correct,
        grape: wine.grape_variety.correct,
        vintage: wine.vintage_year.correct,
      });
  }
}

function withProposals({ correct, wrong }: QuestionDraft, proposed: readonly string[]): QuestionDraft {
  const left = [...proposed];
  const [first, second, third] = wrong.map((text) => (isBlank(text) ? (left.shift() ?? '') : text));
  return { correct, wrong: [first ?? '', second ?? '', third ?? ''] };
}

function isBlank(text: string): boolean {
  return cleanText(text) === '';
}
