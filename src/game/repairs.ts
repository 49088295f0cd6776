import type { HostCommand } from './command';
import { changed, done, refused, type Outcome } from './outcome';
import { NO_CLOCK, reveal } from './question-moves';
import { currentQuestion, currentWine, questionOfId, type Repair, type Ruling, type State } from './state';
import type { Category, Question, Setup } from './tasting';

/**
 * What the host can put right when a key was wrong or a bottle corked (P14). Nothing is added to a total or taken
 * from one: totals are folded anew from the keys and from what is void.
 */
type RepairCommand = Extract<HostCommand, { readonly type: 'rekey' | 'void' }>;

/**
 * Another key for a revealed question, or none. It names the question and not a phase: what was revealed stays so,
 * and the same ruling given twice changes nothing.
 *
 * Refuses with `NOT_NOW` before the question's reveal, with `INVALID_ANSWER` options that it does not have, or none.
 */
export function applyRepair(state: State, command: RepairCommand, now: number): Outcome {
  const question = questionOfId(state, command.questionId);
  if (!question || !state.revealed.includes(question.id)) return refused(state, 'NOT_NOW');
  if (command.type === 'void') return done(ruled(state, question, null, now));
  const correct = inOrder(question, command.correct);
  if (correct.length === 0 || correct.length !== new Set(command.correct).size)
    return refused(state, 'INVALID_ANSWER');
  return done(ruled(state, question, correct, now));
}

function ruled(state: State, question: Question, after: Ruling, now: number): State {
  const before = rulingOf(state, question);
  if (isSame(before, after)) return state;
  const type = after === null ? 'void' : 'rekey';
  const isKept = after === null || isSame(inOrder(question, question.correct), after);
  return changed(state, {
    repairs: [...state.repairs, { type, questionId: question.id, atMs: now, before, after }],
    setup: isKept ? state.setup : withKey(state.setup, question.id, after),
    seats: state.phase === 'ended' ? withoutResults(state.seats) : state.seats,
    // The host has the matter in hand: nothing moves on under it.
    goesOnAtMs: null,
  });
}

/** Ends the open or paused question as void. */
export function skipQuestion(state: State, now: number): State {
  return {
    ...reveal(state),
    repairs: [...state.repairs, skipped(currentQuestion(state), 'skip question', now)],
  };
}

/** Whether there is something left to skip of the wine on the table. */
export function canSkipWine(state: State): boolean {
  switch (state.phase) {
    case 'question_open':
    case 'question_paused':
    case 'question_revealed':
    case 'question_leaderboard':
      return unrevealedOfWine(state).length > 0;
    case 'waiting':
    case 'round_leaderboard':
    case 'ended':
      return false;
  }
}

/** Ends the wine: its questions without a reveal are void, and known from then on. */
export function skipWine(state: State, now: number): State {
  const left = unrevealedOfWine(state);
  return changed(state, {
    phase: 'round_leaderboard',
    clock: NO_CLOCK,
    revealed: [...state.revealed, ...left.map(({ id }) => id)],
    repairs: [...state.repairs, ...left.map((question) => skipped(question, 'skip wine', now))],
  });
}

function skipped(question: Question, type: Repair['type'], now: number): Repair {
  const before = inOrder(question, question.correct);
  return { type, questionId: question.id, atMs: now, before, after: null };
}

function unrevealedOfWine(state: State): Question[] {
  return currentWine(state).questions.filter(({ id }) => !state.revealed.includes(id));
}

/** Ids of the questions that the host has left out, by the last word on each. */
export function voidQuestions({ repairs }: State): ReadonlySet<string> {
  const voids = new Set<string>();
  for (const { questionId, after } of repairs) {
    if (after === null) voids.add(questionId);
    else voids.delete(questionId);
  }
  return voids;
}

function rulingOf(state: State, question: Question): Ruling {
  return voidQuestions(state).has(question.id) ? null : inOrder(question, question.correct);
}

function inOrder({ options }: Question, optionIds: readonly string[]): string[] {
  return options.map(({ id }) => id).filter((id) => optionIds.includes(id));
}

function isSame(one: Ruling, other: Ruling): boolean {
  return one?.join() === other?.join();
}

function withKey(setup: Setup, questionId: string, correct: readonly string[]): Setup {
  return {
    ...setup,
    wines: setup.wines.map((wine) =>
      wine.questions.some(({ id }) => id === questionId)
        ? {
            ...wine,
            questions: wine.questions.map((one) => (one.id === questionId ? { ...one, correct } : one)),
          }
        : wine,
    ),
  };
}

/** The results that phones have are no longer the result. */
function withoutResults(before: State['seats']): State['seats'] {
  const seats = { ...before };
  for (const [id, { hasResult, ...seat }] of Object.entries(before)) if (hasResult) seats[id] = seat;
  return seats;
}

/** A repair in the words of the screens. */
export interface RepairLine {
  /** Counts from 1 and rises with every repair. */
  readonly number: number;
  readonly atMs: number;
  /** Counts from 1. */
  readonly wine: number;
  /** Null: all that was left of the wine. */
  readonly category: Category | null;
  readonly questionId: string;
  /** Texts of the options that are right now, or right too; none when it is void. */
  readonly right: readonly string[];
  /** What was right before still is, and `right` is what came to it. */
  readonly isToo: boolean;
  /** It was skipped before its reveal. */
  readonly isSkip: boolean;
}

/** What the host put right, in order; a skipped wine is one line. */
export function repairLines(state: State): RepairLine[] {
  if (state.repairs.length === 0) return [];
  const places = new Map(
    state.setup.wines.flatMap(({ questions }, index) =>
      questions.map((question) => [question.id, { question, wine: index + 1 }] as const),
    ),
  );
  const lines: RepairLine[] = [];
  for (const [index, { type, questionId, atMs, before, after }] of state.repairs.entries()) {
    const place = places.get(questionId);
    if (!place) continue;
    const { question, wine } = place;
    const isWine = type === 'skip wine';
    const last = lines[lines.length - 1];
    if (isWine && last?.category === null && last.wine === wine) lines.pop();
    const isToo = before !== null && after !== null && before.every((id) => after.includes(id));
    const ids = isToo ? after.filter((id) => !before.includes(id)) : (after ?? []);
    lines.push({
      number: index + 1,
      atMs,
      wine,
      category: isWine ? null : question.category,
      questionId,
      right: question.options.filter(({ id }) => ids.includes(id)).map(({ text }) => text),
      isToo,
      isSkip: isWine || type === 'skip question',
    });
  }
  return lines;
}
