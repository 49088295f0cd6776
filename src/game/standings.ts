import { voidQuestions } from './repairs';
import { answersTo, currentQuestion, type Seat, type State } from './state';
import { lateFrom, seatsAsked } from './taking-part';
import { POINTS_PER_RIGHT_ANSWER, type Question } from './tasting';

export interface Standing {
  readonly seatId: string;
  readonly pseudonym: string;
  readonly score: number;
  /** Ties share a rank: 1, 1, 3 (P11). */
  readonly rank: number;
  /** Let in late (J6): the wine in which it began, counted from 1; absent from the first question on. */
  readonly fromWine?: number;
  /** After the end alone (J7). */
  readonly firstName?: string;
}

/** A question as it was played. `void`: it was open at the end (P13), or the host has left it out (P14). */
export interface PlayedQuestion {
  readonly question: Question;
  readonly wine: number;
  readonly void: boolean;
}

/** The questions played so far in the tasting's order; one that is still open is not among them. */
export function playedQuestions(state: State): PlayedQuestion[] {
  const played: PlayedQuestion[] = [];
  const revealed = new Set(state.revealed);
  const voids = voidQuestions(state);
  const cutShort = state.phase === 'ended' && state.startedAtMs !== null ? currentQuestion(state).id : null;
  for (const [wine, { questions }] of state.setup.wines.entries()) {
    for (const question of questions) {
      if (revealed.has(question.id)) played.push({ question, wine, void: voids.has(question.id) });
      else if (question.id === cutShort) played.push({ question, wine, void: true });
    }
  }
  return played;
}

/** Points of one seat for one revealed question by its key: 100 or 0 (P9). A void one counts for nothing all the same. */
export function pointsFor(state: State, question: Question, seatId: string): number {
  const answer = answersTo(state, question.id)[seatId];
  return answer && question.correct.includes(answer.optionId) ? POINTS_PER_RIGHT_ANSWER : 0;
}

/** Total of one seat: a fold over revealed questions and their keys, never a running sum. */
export function scoreOf(state: State, seatId: string): number {
  let score = 0;
  for (const { question, void: isVoid } of playedQuestions(state)) {
    if (!isVoid) score += pointsFor(state, question, seatId);
  }
  return score;
}

/**
 * Everyone ranked by total, highest first; removed seats are left out, those who left stay.
 *
 * Nothing it depends on changes while a question is open, and an answer there must stay cheap at 300 seats, so
 * the last table of a list of reveals is kept. Only where answers were lost may a revealed question get one.
 */
export function standings(state: State): readonly Standing[] {
  const known = lastTables.get(state.revealed);
  const late = state.lostAnswers.length > 0 ? state.answers : null;
  const { seats, setup, repairs } = state;
  const isEnded = state.phase === 'ended';
  if (
    known?.seats === seats &&
    known.setup === setup &&
    known.repairs === repairs &&
    known.late === late &&
    known.isEnded === isEnded
  )
    return known.table;
  const table = rankAll(state);
  lastTables.set(state.revealed, { seats, setup, repairs, late, isEnded, table });
  return table;
}

const lastTables = new WeakMap<
  State['revealed'],
  {
    readonly seats: State['seats'];
    readonly setup: State['setup'];
    readonly repairs: State['repairs'];
    readonly late: State['answers'] | null;
    readonly isEnded: boolean;
    readonly table: readonly Standing[];
  }
>();

function rankAll(state: State): Standing[] {
  const scores = new Map<string, number>();
  const seats: Seat[] = Object.values(state.seats).filter((seat) => seat.status !== 'removed');
  for (const seat of seats) scores.set(seat.id, 0);
  for (const { question, void: isVoid } of playedQuestions(state)) {
    if (isVoid) continue;
    for (const [seatId, answer] of Object.entries(answersTo(state, question.id))) {
      const score = scores.get(seatId);
      if (score !== undefined && question.correct.includes(answer.optionId)) {
        scores.set(seatId, score + POINTS_PER_RIGHT_ANSWER);
      }
    }
  }
  const ordered = seats
    .map((seat) => ({ ...rowOf(state, seat), score: scores.get(seat.id) ?? 0 }))
    .sort((a, b) => b.score - a.score || (a.pseudonym < b.pseudonym ? -1 : 1));
  let rank = 0;
  return ordered.map((row, index) => {
    if (index === 0 || row.score !== ordered[index - 1]?.score) rank = index + 1;
    return { ...row, rank };
  });
}

function rowOf({ phase }: State, seat: Seat) {
  const { id, pseudonym, firstName } = seat;
  const fromWine = lateFrom(seat);
  return {
    seatId: id,
    pseudonym,
    ...(fromWine !== null && { fromWine }),
    ...(phase === 'ended' && firstName !== undefined && { firstName }),
  };
}

/** How many got a question right, of how many: everyone whom it counts (P1). */
export function gotIt(state: State, question: Question): { right: number; of: number } {
  const seats = seatsAsked(state, question);
  return { right: seats.filter(({ id }) => pointsFor(state, question, id) > 0).length, of: seats.length };
}

/** How many seats chose each option, by option id. A seat is in it at most once. */
export function tally(state: State, question: Question): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const option of question.options) counts[option.id] = 0;
  for (const [seatId, answer] of Object.entries(answersTo(state, question.id))) {
    if (state.seats[seatId]?.status === 'removed') continue;
    counts[answer.optionId] = (counts[answer.optionId] ?? 0) + 1;
  }
  return counts;
}
