import type { Field } from './draft';
import {
  isFree,
  isToConfirm,
  typed,
  type EditorAnswer,
  type EditorQuestion,
  type EditorWine,
} from './editor-draft';
import { CATEGORIES, type Category } from './tasting';
import { foldText } from './text';

/** Texts for the right answers of a wine; what is absent is not known. */
export type Truths = Partial<Readonly<Record<Category, string>>>;

/** Wrong answers in the order in which they are to be used; a category that is absent stays as it is. */
export type Proposals = Partial<Readonly<Record<Category, readonly string[]>>>;

/** The wine with one text of it changed. */
export function withAnswer(
  wine: EditorWine,
  { category, answer }: Pick<Field, 'category' | 'answer'>,
  to: EditorAnswer,
): EditorWine {
  const [truth, first, second, third] = wine.answers[category];
  const question: EditorQuestion = [
    answer === 0 ? to : truth,
    answer === 1 ? to : first,
    answer === 2 ? to : second,
    answer === 3 ? to : third,
  ];
  return { ...wine, answers: { ...wine.answers, [category]: question } };
}

/** What was filled in counts as typed: one truth, or with `category` null all of them (T3). */
export function confirmed(wine: EditorWine, category: Category | null): EditorWine {
  return CATEGORIES.filter((one) => category === null || one === category).reduce((now, one) => {
    const [truth] = now.answers[one];
    return isToConfirm(truth) ? withAnswer(now, { category: one, answer: 0 }, typed(truth.text)) : now;
  }, wine);
}

/** Fills the truths in, to be confirmed; what an earlier label filled in goes, what was typed stays (T3). */
export function withTruths(wine: EditorWine, truths: Truths): EditorWine {
  return CATEGORIES.reduce((now, category) => {
    const text = truths[category] ?? '';
    return isFree(now.answers[category][0])
      ? withAnswer(now, { category, answer: 0 }, { text, origin: text === '' ? 'typed' : 'to confirm' })
      : now;
  }, wine);
}

/** As `withTruths`, but into empty fields alone. */
export function completed(wine: EditorWine, truths: Truths): EditorWine {
  return CATEGORIES.reduce((now, category) => {
    const text = truths[category] ?? '';
    return text !== '' && foldText(now.answers[category][0].text) === ''
      ? withAnswer(now, { category, answer: 0 }, { text, origin: 'to confirm' })
      : now;
  }, wine);
}

/** Fills the wrong answers in that are not the host's own; a text that is there already is passed over (T2). */
export function withProposals(wine: EditorWine, proposals: Proposals): EditorWine {
  return CATEGORIES.reduce((now, category) => {
    const texts = proposals[category];
    if (!texts) return now;
    const taken = new Set(
      now.answers[category].filter((answer, place) => place === 0 || !isFree(answer)).map(foldedText),
    );
    const left = texts.filter((text) => !taken.has(foldText(text)));
    return ([1, 2, 3] as const).reduce(
      (filled, answer) =>
        isFree(filled.answers[category][answer])
          ? withAnswer(filled, { category, answer }, { text: left.shift() ?? '', origin: 'proposed' })
          : filled,
      now,
    );
  }, wine);
}

function foldedText({ text }: EditorAnswer): string {
  return foldText(text);
}
