/** What a host prepares: a tasting of wines, each a round of five questions with four options (T1, T2). */

export const CATEGORIES = ['color', 'region', 'grape_variety', 'vintage_year', 'wine_name'] as const;
export type Category = (typeof CATEGORIES)[number];

export const QUESTIONS_PER_WINE = CATEGORIES.length;
export const MAX_WINES = 30;
export const MAX_SEATS = 300;
export const MAX_TITLE_CHARS = 80;
export const MAX_OPTION_CHARS = 80;
export const MIN_SECONDS = 15;
export const MAX_SECONDS = 120;
export const SECONDS_STEP = 5;
export const DEFAULT_SECONDS = 60;
export const POINTS_PER_RIGHT_ANSWER = 100;
export const MAX_LINE_CHARS = 200;
export const MAX_FIRST_NAME_CHARS = 20;
/** What the host's button adds to the question on the table. */
export const ADDED_SECONDS = 15;
export const MIN_GO_ON_SECONDS = 5;
export const MAX_GO_ON_SECONDS = 60;

export interface Option {
  readonly id: string;
  readonly text: string;
}

export interface Question {
  readonly id: string;
  readonly category: Category;
  /** Shuffled once; the ids were drawn after the shuffle, so that no order or id tells the truth (T4). */
  readonly options: readonly Option[];
  /** Ids of the right options: one as prepared, more when the host accepted two (P14). */
  readonly correct: readonly string[];
}

export interface Wine {
  readonly id: string;
  readonly questions: readonly Question[];
  /** The host's words about the bottle: told after the round and not before, since they may tell what it is (P15). */
  readonly line?: string;
}

/** What goes on by itself; both are off by default, and an absent flow is off. */
export interface Flow {
  /** The answer that makes every live seat answered reveals. */
  readonly revealWhenAllAnswered: boolean;
  /** Next comes this long after a reveal or a question's leaderboard; `null`: only the host goes on. */
  readonly goOnAfterSeconds: number | null;
}

export interface Setup {
  readonly title: string;
  /** `null` is no clock: only the host reveals. */
  readonly secondsPerQuestion: number | null;
  /** Leaderboards come after each wine only (P10); absent is after each question too. */
  readonly leaderboardAfterWineOnly?: boolean;
  /** The one setting that may change after Start: it touches no question. */
  readonly flow?: Flow;
  readonly wines: readonly Wine[];
  /**
   * Of a sealed tasting, one that a friend prepared and whose truth the host must not see: the key, base64url, with
   * which its right answers are scrambled wherever it is written down.
   */
  readonly seal?: string;
}

/** The host's draft of one question: the truth first, then three wrong answers, as typed. */
export interface QuestionDraft {
  readonly correct: string;
  readonly wrong: readonly [string, string, string];
}

export interface WineDraft extends Readonly<Record<Category, QuestionDraft>> {
  /** As in `Wine`, as typed. */
  readonly line?: string;
}

export interface Draft {
  readonly title: string;
  readonly secondsPerQuestion: number | null;
  /** As in `Setup`. */
  readonly leaderboardAfterWineOnly?: boolean;
  /** As in `Setup`. */
  readonly flow?: Flow;
  readonly wines: readonly WineDraft[];
}
