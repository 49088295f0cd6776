import { createStore, type StoreApi } from 'zustand/vanilla';

import type { Field } from '../game/draft';
import { editDraft, type Edit, type EditorState } from '../game/edit-draft';
import {
  holdsUp,
  isBlankWine,
  isFinished,
  problemsOfWine,
  type Difficulty,
  type EditorDraft,
  type EditorWine,
  type Glasses,
} from '../game/editor-draft';
import { CATEGORIES, MAX_WINES, type Category } from '../game/tasting';
import { truthsOf, type WineAdvisor } from './wine-advisor';

export interface EditorSessionState extends EditorState {
  /** Null until the lists have arrived; everything can be typed without them. */
  readonly advisor: WineAdvisor | null;
  /** What was typed lies on disk, or soon will. */
  readonly isKept: boolean;
  /** What became of the last list. */
  readonly listed: ListOutcome | null;
}

/** Where the host goes on after a wine was confirmed. */
export type GoOn =
  | { readonly to: 'field'; readonly field: Field }
  | { readonly to: 'wine'; readonly wine: string }
  | { readonly to: 'add' };

export interface ListOutcome {
  readonly added: number;
  /** Lines that there was no room for, as they were. */
  readonly beyond: readonly string[];
  readonly unknownColumns: readonly string[];
  /** Key of the first wine that came of it. */
  readonly first: string | null;
}

/** One visit to the editor: the draft, kept as it is typed, and the advisor's hand in it. */
export class EditorSession {
  readonly store: StoreApi<EditorSessionState>;
  readonly #declined = new Map<string, string[]>();
  #isOver = false;

  /**
   * @param blank what "Start afresh" leads to.
   * @param keep writes the draft; resolves with false when it could not.
   * @param thisYear no vintage is later.
   */
  constructor(
    draft: EditorDraft,
    private readonly blank: EditorDraft,
    private readonly keep: (draft: EditorDraft) => Promise<boolean>,
    advisor: Promise<WineAdvisor>,
    readonly thisYear: number,
  ) {
    this.store = createStore(() => ({ draft, removed: null, advisor: null, isKept: true, listed: null }));
    advisor.then(
      (arrived) => this.store.setState({ advisor: arrived }),
      // Without the lists everything is typed.
      () => {},
    );
  }

  get draft(): EditorDraft {
    return this.store.getState().draft;
  }

  edit(edit: Edit): void {
    const before = this.store.getState();
    this.store.setState(editDraft(before, edit));
    if (this.draft === before.draft || this.#isOver) return;
    void this.keep(this.draft).then((isKept) => this.store.setState({ isKept }));
  }

  /** Back to what was there before anything was typed. Can be undone. */
  startAfresh(): void {
    this.edit({ type: 'start afresh', blank: this.blank });
  }

  /** It was created: what is typed from now on is not kept. */
  end(): void {
    this.#isOver = true;
  }

  /** Fills in what the label says and proposes wrong answers. False: the lists are not there yet. */
  acceptLabel(key: string): boolean {
    const { advisor } = this.store.getState();
    const wine = this.#wine(key);
    if (!advisor || !wine) return false;
    const truths = truthsOf(advisor.read(wine.label, this.draft.glasses));
    this.edit({ type: 'read', wine: key, truths });
    this.#propose(key);
    return true;
  }

  /** Right answers for what was typed so far, best first; none before the lists are there. */
  suggest(key: string, category: Category, typed: string): readonly string[] {
    const { advisor } = this.store.getState();
    const wine = this.#wine(key);
    return advisor && wine ? advisor.suggest(this.draft, wine, category, typed) : [];
  }

  /** Takes a suggestion for a right answer, with what follows from it. */
  pick(key: string, category: Category, text: string): void {
    const { advisor } = this.store.getState();
    this.edit({ type: 'pick', wine: key, category, text });
    if (!advisor) return;
    if (category === 'region' || category === 'wine_name') {
      const { wine_name: _, ...truths } = truthsOf(advisor.read(text, this.draft.glasses));
      this.edit({ type: 'complete', wine: key, truths });
    }
    this.#propose(key);
  }

  /** Confirms what was filled in (T3), folds a wine that is finished, and says where to go on. */
  confirmWine(key: string): GoOn {
    this.edit({ type: 'confirm', wine: key, category: null });
    const { wines } = this.draft;
    const at = wines.findIndex((wine) => wine.key === key);
    const wine = wines[at];
    const open = wine ? problemsOfWine(wine, this.thisYear) : [];
    const first = open.find((problem) => typeof problem.field !== 'string' && holdsUp(problem));
    if (first && typeof first.field !== 'string') {
      return { to: 'field', field: { ...first.field, wine: at } };
    }
    this.edit({ type: 'fold', wine: key, isFolded: true });
    const next = wines.slice(at + 1).find((one) => !isFinished(one, this.thisYear));
    return next ? { to: 'wine', wine: next.key } : { to: 'add' };
  }

  /** Puts another proposal in the place of one that the host does not want. False: there is none left. */
  another(key: string, category: Category, answer: 1 | 2 | 3): boolean {
    const { advisor } = this.store.getState();
    const wine = this.#wine(key);
    if (!advisor || !wine) return false;
    const question = `${key} ${category}`;
    const declined = [...(this.#declined.get(question) ?? []), wine.answers[category][answer].text];
    this.#declined.set(question, declined);
    const text = advisor.another(this.draft, wine, category, answer, declined);
    if (text === null) {
      // From here on those that were declined come round again.
      this.#declined.delete(question);
      return false;
    }
    this.edit({ type: 'replace', wine: key, category, answer, text });
    return true;
  }

  setDifficulty(difficulty: Difficulty): void {
    this.edit({ type: 'difficulty', difficulty });
    this.#proposeAgain();
  }

  setGlasses(glasses: Glasses): void {
    this.edit({ type: 'glasses', glasses });
    const { advisor } = this.store.getState();
    for (const { key, label, answers } of this.draft.wines) {
      const [color] = answers.color;
      const shade = advisor?.read(label, glasses).answers.color?.text;
      if (shade !== undefined && color.origin === 'to confirm') {
        this.edit({ type: 'pick', wine: key, category: 'color', text: shade });
      }
    }
    this.#proposeAgain();
  }

  /** A wine for each line of a list, from the wine `key` on if that is blank. Null: the lists are not there yet. */
  takeList(key: string, text: string): ListOutcome | null {
    const { advisor } = this.store.getState();
    if (!advisor) return null;
    const { wines } = this.draft;
    const isBlank = wines.some((wine) => wine.key === key && isBlankWine(wine));
    const room = MAX_WINES - wines.length + (isBlank ? 1 : 0);
    const read = advisor.list(text, this.draft, room);
    const before = new Set(wines.map((wine) => wine.key));
    const listed = read.wines.map(({ reading }) => ({
      label: reading.line,
      truths: truthsOf(reading),
      given: reading.given,
      proposals: {},
    }));
    this.edit({ type: 'list', wine: key, wines: listed });
    const fresh = this.draft.wines.filter((wine) => !before.has(wine.key));
    // Names of the evening's other bottles are the best wrong answers, so these come when all are there.
    for (const wine of fresh) this.#propose(wine.key);
    const listedNow: ListOutcome = {
      added: fresh.length,
      beyond: read.beyond.map((line) => line.text),
      unknownColumns: read.unknownColumns,
      first: fresh[0]?.key ?? null,
    };
    this.store.setState({ listed: listedNow });
    return listedNow;
  }

  /** Proposes wrong answers for a wine's questions whose right answer is there. */
  propose(key: string): void {
    this.#propose(key);
  }

  #propose(key: string): void {
    const { advisor } = this.store.getState();
    const wine = this.#wine(key);
    if (advisor && wine) {
      this.edit({ type: 'propose', wine: key, proposals: advisor.propose(this.draft, wine) });
    }
  }

  /** For those wines alone for which wrong answers were proposed before. */
  #proposeAgain(): void {
    for (const { key, answers } of this.draft.wines) {
      const isProposed = CATEGORIES.some((category) =>
        answers[category].some(({ text, origin }) => origin === 'proposed' && text !== ''),
      );
      if (isProposed) this.#propose(key);
    }
  }

  #wine(key: string): EditorWine | undefined {
    return this.draft.wines.find((wine) => wine.key === key);
  }
}
