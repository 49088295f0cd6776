import { answersTo, type Position, type Seat, type State } from './state';
import { CATEGORIES, type Question } from './tasting';

/**
 * Whom a question counts (P1): everyone who has answered it, and who was there for it and could have. A seat that was
 * let in after Start plays from a question on (J6), and one may sit a wine out.
 */

/** Seats that a question counts; those that left only where they answered it, removed ones never. */
export function seatsAsked(state: State, question: Question): Seat[] {
  const answers = answersTo(state, question.id);
  const place = placeOf(state, question);
  const isRevealed = state.revealed.includes(question.id);
  return Object.values(state.seats).filter((seat) => {
    if (seat.status === 'removed') return false;
    if (answers[seat.id]) return true;
    const isOut = isRevealed ? satOut(seat, question, place) : sitsOut(seat, place.wine);
    return seat.status !== 'left' && hasCome(seat, place) && !isOut;
  });
}

/** What was revealed stays as it was, whoever sits out or comes back later. */
function satOut(seat: Seat, question: Question, { wine }: Position): boolean {
  return seat.satOutQuestions ? seat.satOutQuestions.includes(question.id) : sitsOut(seat, wine);
}

/** False before the first question of a seat that was let in. */
export function hasCome({ fromWine = 0, fromQuestion = 0 }: Seat, { wine, question }: Position): boolean {
  return wine > fromWine || (wine === fromWine && question >= fromQuestion);
}

/** The wine in which a seat that was let in began, counted from 1; null for whoever was there from the first question on. */
export function lateFrom({ fromWine = 0, fromQuestion = 0 }: Seat): number | null {
  return fromWine > 0 || fromQuestion > 0 ? fromWine + 1 : null;
}

/** @param wine counts from 0. */
export function sitsOut({ sitsOutWines }: Seat, wine: number): boolean {
  return sitsOutWines?.includes(wine) === true;
}

/** The wine that a seat may sit out now: the one on the table or, between two, the next. Null when there is none. */
export function wineToSitOut({ phase, position, setup }: State): number | null {
  if (phase === 'waiting' || phase === 'ended') return null;
  const wine = phase === 'round_leaderboard' ? position.wine + 1 : position.wine;
  return wine < setup.wines.length ? wine : null;
}

/** Every live seat that the question counts has answered it, and one at least. */
export function haveAllAnswered(state: State, question: Question): boolean {
  const answers = answersTo(state, question.id);
  const live = seatsAsked(state, question).filter(({ status }) => status === 'live');
  return live.length > 0 && live.every(({ id }) => answers[id]);
}

/** Where a question stands in its tasting. Each wine has its five in the same order (T2). */
export function placeOf(state: State, question: Question): Position {
  const wine = state.setup.wines.findIndex(({ questions }) => questions.some(({ id }) => id === question.id));
  return { wine, question: CATEGORIES.indexOf(question.category) };
}
