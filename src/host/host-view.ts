import type { Seen } from '../game/command';
import type { RepairLine } from '../game/repairs';
import type { Standing } from '../game/standings';
import type { Device, Phase } from '../game/state';
import type { Category, Flow, Option } from '../game/tasting';
import type { HostPerson } from './host-person';
import type { Knock } from './knocking';

/**
 * What the host's own play screens show. As with phones, nothing here tells the right option before its reveal,
 * so that the laptop can be the television (P8).
 */

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
  /** The time that it has in all, with what was added; null without a clock. */
  readonly totalMs: number | null;
}

export interface HostReveal {
  readonly right: readonly string[];
  /** How many chose each option, by option id. */
  readonly counts: Readonly<Record<string, number>>;
  /** It counts for nobody. */
  readonly isVoid: boolean;
}

export interface WineRecapRow {
  readonly category: Category;
  readonly right: readonly string[];
  /** How many got it, of how many. */
  readonly gotIt: { readonly right: number; readonly of: number };
  /** It counts for nobody. */
  readonly isVoid: boolean;
}

export interface HostViewBase {
  readonly tastingId: string;
  readonly revision: number;
  /** What a button on this screen was pressed on: goes with every `press` (P10). */
  readonly seen: Seen;
  readonly title: string;
  /** A friend prepared it. */
  readonly isSealed: boolean;
  readonly wines: number;
  readonly secondsPerQuestion: number | null;
  readonly leaderboardAfterWineOnly: boolean;
  /** Everyone but those removed, in the order they joined. */
  readonly people: readonly HostPerson[];
  readonly live: number;
  readonly isDoorClosed: boolean;
  /** The big screens and remotes that were let in. */
  readonly devices: readonly Device[];
  /** Questions whose answers could not be read from storage; counts from 1. */
  readonly lostAnswers: readonly { readonly wine: number; readonly number: number }[];
  /** What the host put right so far (P14). */
  readonly repairs: readonly RepairLine[];
  /** There is an answer to put right. */
  readonly hasReveals: boolean;
  /** What can be skipped now. */
  readonly skips: readonly ('question' | 'wine')[];
  /** What goes on by itself. */
  readonly flow: Flow;
  /** Who asks to be let in, the longest first (J6). */
  readonly knocks: readonly Knock[];
  /** When Next comes by itself, on the axis of `performance.now()`; null when only the host goes on. */
  readonly goesOnAtMs: number | null;
}

export type HostView =
  | (HostViewBase & { readonly phase: 'waiting' })
  | (HostViewBase & { readonly phase: 'question_open' | 'question_paused'; readonly question: HostQuestion })
  | (HostViewBase & {
      readonly phase: 'question_revealed';
      readonly question: HostQuestion;
      readonly reveal: HostReveal;
    })
  | (HostViewBase & {
      readonly phase: 'question_leaderboard';
      readonly question: HostQuestion;
      readonly leaderboard: readonly Standing[];
      readonly lastOfWine: boolean;
    })
  | (HostViewBase & {
      readonly phase: 'round_leaderboard';
      readonly wine: number;
      readonly leaderboard: readonly Standing[];
      readonly recap: readonly WineRecapRow[];
      /** The host's words about the bottle. */
      readonly line: string | null;
      readonly lastWine: boolean;
    })
  | (HostViewBase & {
      readonly phase: 'ended';
      readonly leaderboard: readonly Standing[];
      /** Phones that have not got their final result yet (T5). */
      readonly undelivered: number;
      /** Something was put right after the end: an earlier result is no longer the one. */
      readonly isRepaired: boolean;
      /** How many of the three steps of the podium are shown, third first. */
      readonly podium: number;
    });

export type HostViewOf<P extends Phase> = Extract<HostView, { phase: P }>;
