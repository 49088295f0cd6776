import { useState } from 'react';

import { emptyWine } from '../../../game/draft';
import { DEFAULT_SECONDS, type Category, type Draft, type QuestionDraft } from '../../../game/tasting';

const EMPTY_DRAFT: Draft = { title: '', secondsPerQuestion: DEFAULT_SECONDS, wines: [emptyWine()] };

export interface DraftEditor {
  readonly draft: Draft;
  readonly setTitle: (title: string) => void;
  readonly setSeconds: (seconds: number | null) => void;
  readonly setAnswer: (wine: number, category: Category, answer: number, text: string) => void;
  readonly addWine: () => void;
  readonly removeWine: (wine: number) => void;
  /** Something was typed that differs from what was there at first. */
  readonly isChanged: boolean;
}

export function useDraft(initial: Draft | null): DraftEditor {
  const [first] = useState<Draft>(initial ?? EMPTY_DRAFT);
  const [draft, change] = useState<Draft>(first);

  return {
    draft,
    setTitle: (title) => change((before) => ({ ...before, title })),
    setSeconds: (secondsPerQuestion) => change((before) => ({ ...before, secondsPerQuestion })),
    setAnswer: (wine, category, answer, text) =>
      change((before) => ({
        ...before,
        wines: before.wines.map((one, index) =>
          index === wine ? { ...one, [category]: withAnswer(one[category], answer, text) } : one,
        ),
      })),
    addWine: () => change((before) => ({ ...before, wines: [...before.wines, emptyWine()] })),
    removeWine: (wine) =>
      change((before) => ({ ...before, wines: before.wines.filter((_, index) => index !== wine) })),
    isChanged: JSON.stringify(draft) !== JSON.stringify(first),
  };
}

function withAnswer(question: QuestionDraft, answer: number, text: string): QuestionDraft {
  if (answer === 0) return { ...question, correct: text };
  const [first, second, third] = question.wrong;
  return {
    ...question,
    wrong: [answer === 1 ? text : first, answer === 2 ? text : second, answer === 3 ? text : third],
  };
}
