import type { Draw } from '../game/draft';
import { isFree, plainWine, type EditorDraft, type EditorWine, type Glasses } from '../game/editor-draft';
import type { Proposals, Truths } from '../game/edit-wine';
import { CATEGORIES, MAX_WINES, type Category, type QuestionDraft, type WineDraft } from '../game/tasting';
import type { LibraryEntry } from '../game/library';
import { foldText } from '../game/text';
import type { DeskContext } from '../wine/answer-query';
import type { Language } from '../wine/color-shades';
import { foldWords } from '../wine/fold-words';
import { isKnownAnswer } from '../wine/is-known-answer';
import type { WineKnowledge } from '../wine/knowledge';
import { readLabel, type LabelReading } from '../wine/read-label';
import { CELL_SEPARATOR, readLines, type ReadLines } from '../wine/read-lines';
import { suggest } from '../wine/suggest-answers';
import type { KnownWine } from '../wine/wine-facts';
import { createWineIndex, type WineIndex } from '../wine/wine-index';
import { correctAnswers, findNotices, type Notice } from '../wine/wine-notices';
import { anotherWrongAnswer, fillWrongAnswers } from '../wine/wrong-answers';

export interface AdvisorOptions {
  readonly thisYear: number;
  readonly draw: Draw;
}

/** What the lists know of wine, asked about the wines of a draft. It proposes, and changes nothing. */
export class WineAdvisor {
  readonly #index: WineIndex;
  #library: readonly KnownWine[] = [];
  #language: Language = 'en';

  constructor(
    knowledge: WineKnowledge,
    private readonly options: AdvisorOptions,
  ) {
    this.#index = createWineIndex(knowledge);
  }

  /** Suggests these too from now on: what the host has typed for earlier tastings. */
  remember(entries: readonly LibraryEntry[]): void {
    const latestFirst = Array.from(entries).sort((a, b) => b.lastUsedMs - a.lastUsedMs);
    this.#library = latestFirst.map(({ category, text }) => ({ [category]: text }));
  }

  /** Writes colours and regions in this language from now on, unless a right answer is written in the other one. */
  speak(language: Language): void {
    this.#language = language;
  }

  /** True for an answer that the lists suggest to everybody. */
  knows(category: Category, text: string): boolean {
    return isKnownAnswer(category, text, this.#index, this.options.thisYear);
  }

  /** What a label's line says, and what it leaves open. */
  read(label: string, glasses: Glasses): LabelReading {
    const { thisYear } = this.options;
    return readLabel(label, this.#index, { thisYear, glasses, language: this.#language });
  }

  /** Words of a label that no list knows and that are in no answer which the host typed or confirmed. */
  openWords({ notUnderstood }: LabelReading, { answers }: EditorWine): readonly string[] {
    const typed = new Set(
      CATEGORIES.flatMap((category) => {
        const [{ text, origin }] = answers[category];
        return origin === 'typed' ? foldWords(text).split(' ') : [];
      }),
    );
    return notUnderstood
      .flatMap((words) => words.split(CELL_SEPARATOR))
      .filter(
        (words) =>
          !foldWords(words)
            .split(' ')
            .every((word) => typed.has(word)),
      );
  }

  /** Up to eight right answers for what was typed so far, best first. */
  suggest(draft: EditorDraft, wine: EditorWine, category: Category, typed: string): readonly string[] {
    const { thisYear } = this.options;
    const evening = eveningOf(draft, wine);
    return suggest(category, typed, {
      index: this.#index,
      thisYear,
      language: this.#language,
      library: this.#library,
      evening,
      wine: correctAnswers(plainWine(wine)),
    });
  }

  /** Wrong answers for every field that is free and every question whose right answer is there. */
  propose(draft: EditorDraft, wine: EditorWine): Proposals {
    const { wine: filled } = fillWrongAnswers(withoutProposed(wine), this.#contextOf(draft, wine));
    const proposals: Partial<Record<Category, readonly string[]>> = {};
    for (const category of CATEGORIES) {
      const [, ...wrong] = wine.answers[category];
      proposals[category] = filled[category].wrong.filter((_, at) => isFree(wrong[at] ?? wrong[0]));
    }
    return proposals;
  }

  /**
   * Another wrong answer for one field; null when there is none left.
   *
   * @param declined what the host did not want in this question.
   */
  another(
    draft: EditorDraft,
    wine: EditorWine,
    category: Category,
    answer: 1 | 2 | 3,
    declined: readonly string[],
  ): string | null {
    return anotherWrongAnswer(plainWine(wine), category, answer, declined, this.#contextOf(draft, wine));
  }

  /** What the host should know about a wine as it stands. None of it holds up Create. */
  notices(draft: EditorDraft, wine: EditorWine): readonly Notice[] {
    return findNotices(plainWine(wine), this.#contextOf(draft, wine));
  }

  /** Reads a pasted list or a spreadsheet's text, as many wines as there is room for. */
  list(text: string, draft: EditorDraft, room: number): ReadLines {
    const { thisYear } = this.options;
    const { glasses } = draft;
    return readLines(text, this.#index, {
      thisYear,
      glasses,
      language: this.#language,
      room: Math.min(room, MAX_WINES),
    });
  }

  #contextOf(draft: EditorDraft, wine: EditorWine): DeskContext {
    const { difficulty, glasses } = draft;
    return {
      ...this.options,
      index: this.#index,
      language: this.#language,
      library: this.#library,
      difficulty,
      glasses,
      evening: eveningOf(draft, wine),
    };
  }
}

/** The texts of a reading, category by category. */
export function truthsOf({ answers }: LabelReading): Truths {
  const truths: Partial<Record<Category, string>> = {};
  for (const category of CATEGORIES) {
    const text = answers[category]?.text;
    if (text !== undefined) truths[category] = text;
  }
  return truths;
}

function eveningOf(draft: EditorDraft, wine: EditorWine): KnownWine[] {
  return draft.wines.filter(({ key }) => key !== wine.key).map((one) => correctAnswers(plainWine(one)));
}

/** The wine with its own wrong answers alone. */
function withoutProposed(wine: EditorWine): WineDraft {
  const draft = { ...plainWine(wine) };
  for (const category of CATEGORIES) {
    const [truth, first, second, third] = wine.answers[category];
    const own = (answer: typeof first) => (isFree(answer) ? '' : answer.text);
    const question: QuestionDraft = { correct: truth.text, wrong: [own(first), own(second), own(third)] };
    draft[category] = foldText(truth.text) === '' ? { ...question, correct: '' } : question;
  }
  return draft;
}
