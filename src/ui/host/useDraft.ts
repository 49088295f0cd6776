import { useState } from 'react';

import { emptyWine } from '../../game/draft';
import { DEFAULT_SECONDS, type Category, type Draft, type QuestionDraft } from '../../game/tasting';

/** Drafts of this tab that are not created yet: leaving the editor and coming back loses nothing. */
const unfinished = new Map<string, Draft>();

const EMPTY_DRAFT: Draft = { title: '', secondsPerQuestion: DEFAULT_SECONDS, wines: [emptyWine()] };

export interface DraftEditor {
  readonly draft: Draft;
  readonly setTitle: (title: string) => void;
  readonly setSeconds: (seconds: number | null) => void;
  readonly setAnswer: (wine: number, category: Category, answer: number, text: string) => void;
  readonly addWine: () => void;
  readonly removeWine: (wine: number) => void;
  /** Forgets what was typed: it is saved now, or no longer wanted. */
  readonly forget: () => void;
}

/** @param key what is being edited: a tasting's id, or `new`. */
export function useDraft(key: string, initial: Draft | null): DraftEditor {
  const [draft, setDraft] = useState<Draft>(() => unfinished.get(key) ?? initial ?? EMPTY_DRAFT);
  const change = (next: (draft: Draft) => Draft) =>
    setDraft((before) => {
      const after = next(before);
      unfinished.set(key, after);
      return after;
    });

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
    forget: () => unfinished.delete(key),
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
