import type { Category } from '../../game/tasting';
import type { EndedView, RecapRow } from '../../protocol/view';

/** What somebody keeps of an evening: what was poured, and what they said (P13). */
export interface Keepsake {
  readonly title: string;
  /** By the host's clock; null in results that were kept before hosts said it. */
  readonly endedAtMs: number | null;
  readonly pseudonym: string;
  readonly score: number;
  /** Null when no question counted. */
  readonly rank: number | null;
  /** How many were ranked. */
  readonly seats: number;
  readonly wines: readonly KeptWine[];
}

export interface KeptWine {
  /** Counts from 1. */
  readonly number: number;
  /** Null when its name was never revealed. */
  readonly name: KeptAnswer | null;
  /** Without the name, in the order they were asked. */
  readonly answers: readonly KeptAnswer[];
  readonly right: number;
  /** How many of its questions counted. */
  readonly counted: number;
}

export interface KeptAnswer {
  readonly category: Category;
  /** One text, or those that the host accepted. */
  readonly right: readonly string[];
  readonly said: string | null;
  readonly isRight: boolean;
  readonly isCounted: boolean;
}

/** The keepsake in a final view. */
export function keepsakeOf({ title, endedAtMs, you, leaderboard, recap }: EndedView): Keepsake {
  const numbers = [...new Set(recap.map(({ wine }) => wine))];
  return {
    title,
    endedAtMs: endedAtMs ?? null,
    pseudonym: you.pseudonym,
    score: you.score,
    rank: you.rank,
    seats: leaderboard.seats,
    wines: numbers.map((number) => {
      const answers = recap.filter(({ wine }) => wine === number).map(answerOf);
      const counted = answers.filter(({ isCounted }) => isCounted);
      return {
        number,
        name: answers.find(({ category }) => category === 'wine_name') ?? null,
        answers: answers.filter(({ category }) => category !== 'wine_name'),
        right: counted.filter(({ isRight }) => isRight).length,
        counted: counted.length,
      };
    }),
  };
}

function answerOf({ category, right, yours, void: isVoid }: RecapRow): KeptAnswer {
  const isRight = yours !== null && right.includes(yours);
  return { category, right, said: yours, isRight, isCounted: !isVoid };
}
