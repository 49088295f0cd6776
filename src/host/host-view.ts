import type { Phase, SeatStatus } from '../game/state';
import type { Standing } from '../game/standings';
import type { Category, Option } from '../game/tasting';

/**
 * What the host's own play screens show. As with phones, nothing here tells the right option before its reveal,
 * so that the laptop can be the television (P8).
 */
export interface HostPerson {
  readonly seatId: string;
  readonly pseudonym: string;
  readonly status: SeatStatus;
  /** Has answered the open question; what, is nobody's business. */
  readonly answered: boolean;
}

/** The question on the screen; wine and number count from 1. */
export interface HostQuestion {
  readonly id: string;
  readonly wine: number;
  readonly number: number;
  readonly category: Category;
  readonly options: readonly Option[];
  /** "A of B answered" (P1). */
  readonly answered: number;
  readonly of: number;
  /** Live seats that have not answered: an early reveal then needs a second press (P5). */
  readonly liveUnanswered: number;
  /** When the time is up, on the axis of `performance.now()`; null when paused or without a clock. */
  readonly endsAtMs: number | null;
  /** Time left while paused. */
  readonly leftMs: number | null;
}

export interface HostReveal {
  readonly right: readonly string[];
  /** How many chose each option, by option id. */
  readonly counts: Readonly<Record<string, number>>;
}

export interface WineRecapRow {
  readonly category: Category;
  readonly right: readonly string[];
  readonly gotIt: number;
  readonly answered: number;
}

interface Base {
  readonly tastingId: string;
  readonly revision: number;
  readonly title: string;
  readonly wines: number;
  readonly secondsPerQuestion: number | null;
  /** Everyone but those removed, in the order they joined. */
  readonly people: readonly HostPerson[];
  readonly live: number;
}

export type HostView =
  | (Base & { readonly phase: 'waiting' })
  | (Base & { readonly phase: 'question_open' | 'question_paused'; readonly question: HostQuestion })
  | (Base & {
      readonly phase: 'question_revealed';
      readonly question: HostQuestion;
      readonly reveal: HostReveal;
    })
  | (Base & {
      readonly phase: 'question_leaderboard';
      readonly question: HostQuestion;
      readonly leaderboard: readonly Standing[];
      readonly lastOfWine: boolean;
    })
  | (Base & {
      readonly phase: 'round_leaderboard';
      readonly wine: number;
      readonly leaderboard: readonly Standing[];
      readonly recap: readonly WineRecapRow[];
      readonly lastWine: boolean;
    })
  | (Base & {
      readonly phase: 'ended';
      readonly leaderboard: readonly Standing[];
      /** Phones that have not got their final result yet (T5). */
      readonly undelivered: number;
    });

export type HostViewOf<P extends Phase> = Extract<HostView, { phase: P }>;
