import { emptyWine } from '../../src/game/draft';
import { CATEGORIES, type QuestionDraft, type WineDraft } from '../../src/game/tasting';
import type { DeskContext } from '../../src/wine/answer-query';
import { readLabel } from '../../src/wine/read-label';
import type { KnownWine } from '../../src/wine/wine-facts';
import { createWineIndex } from '../../src/wine/wine-index';
import { seededDraw } from './setups';
import { wineKnowledgeFixture } from './wine-knowledge-fixture';

export const THIS_YEAR = 2026;
export const fixtureIndex = createWineIndex(wineKnowledgeFixture);

/** A host's desk with nothing in the library and no other wine. */
export function deskContext(changes: Partial<DeskContext> = {}): DeskContext {
  return {
    index: fixtureIndex,
    difficulty: 'keen',
    glasses: 'black',
    thisYear: THIS_YEAR,
    evening: [],
    library: [],
    draw: seededDraw(1),
    ...changes,
  };
}

/** A draft with these right answers and no wrong ones. */
export function wineOf(answers: KnownWine): WineDraft {
  const wine = { ...emptyWine() };
  for (const category of CATEGORIES) {
    const question: QuestionDraft = { correct: answers[category] ?? '', wrong: ['', '', ''] };
    wine[category] = question;
  }
  return wine;
}

/** A draft with the answers that are read from a label. */
export function wineOfLabel(line: string, context: DeskContext): WineDraft {
  const { index, thisYear, glasses } = context;
  const { answers } = readLabel(line, index, { thisYear, glasses });
  const texts = CATEGORIES.map((category) => [category, answers[category]?.text ?? ''] as const);
  return wineOf(Object.fromEntries(texts));
}
