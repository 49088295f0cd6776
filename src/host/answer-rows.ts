import { playedQuestions, pointsFor, standings } from '../game/standings';
import { answersTo, type State } from '../game/state';
import type { Category, Question } from '../game/tasting';

/** What one participant said to one played question, with what came of it. */
export interface AnswerRow {
  readonly rank: number;
  readonly pseudonym: string;
  /** Of the whole tasting. */
  readonly score: number;
  /** Counts from 1. */
  readonly wine: number;
  readonly category: Category;
  /** Null: none was saved. */
  readonly said: string | null;
  /** One text, or those that the host accepted. */
  readonly right: readonly string[];
  readonly isRight: boolean;
  readonly points: number;
  /** False for a void question (P13, P14). */
  readonly isCounted: boolean;
}

/** A row for everyone who is ranked and every played question: by rank, then in the order they were asked. */
export function answerRows(state: State): AnswerRow[] {
  const played = playedQuestions(state);
  return standings(state).flatMap(({ seatId, pseudonym, rank, score }) =>
    played.map(({ question, wine, void: isVoid }) => {
      const optionId = answersTo(state, question.id)[seatId]?.optionId ?? '';
      return {
        rank,
        pseudonym,
        score,
        wine: wine + 1,
        category: question.category,
        said: textsOf(question, [optionId])[0] ?? null,
        right: textsOf(question, question.correct),
        isRight: question.correct.includes(optionId),
        points: isVoid ? 0 : pointsFor(state, question, seatId),
        isCounted: !isVoid,
      };
    }),
  );
}

function textsOf({ options }: Question, optionIds: readonly string[]): string[] {
  return options.filter(({ id }) => optionIds.includes(id)).map(({ text }) => text);
}
