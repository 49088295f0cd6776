import type { Seen } from '../game/command';
import { isSealed } from '../game/is-sealed';
import {
  answersTo,
  countedSeats,
  currentQuestion,
  currentWine,
  isLastQuestionOfWine,
  isLastWine,
  liveSeatCount,
  openQuestionId,
  type Device,
  type Phase,
  type State,
} from '../game/state';
import { canSkipWine, repairLines, voidQuestions, type RepairLine } from '../game/repairs';
import { NO_FLOW } from '../game/flow';
import { wholeTimeMs } from '../game/question-moves';
import { gotIt, standings, tally, type Standing } from '../game/standings';
import { seatsAsked } from '../game/taking-part';
import type { Category, Flow, Option } from '../game/tasting';
import { peopleOf, type HostPerson, type Surroundings } from './host-person';
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

interface Base {
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
      /** The host's words about the bottle. */
      readonly line: string | null;
      readonly lastWine: boolean;
    })
  | (Base & {
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

/** Nobody knocks, and nobody is connected. */
const NOBODY: Surroundings = { knocks: [], pathOf: () => null };

/**
 * The host's view of a state.
 *
 * @param now ms on the host's time axis; `screenNowMs` the same moment on the axis of `performance.now()`.
 */
export function createHostView(
  state: State,
  now: number,
  screenNowMs: number,
  around: Surroundings = NOBODY,
): HostView {
  const onScreen = (atMs: number) => screenNowMs + (atMs - now);
  const base: Base = {
    tastingId: state.id,
    revision: state.revision,
    seen: { phase: state.phase, questionId: openQuestionId(state) },
    title: state.setup.title,
    isSealed: isSealed(state.setup),
    wines: state.setup.wines.length,
    secondsPerQuestion: state.setup.secondsPerQuestion,
    leaderboardAfterWineOnly: state.setup.leaderboardAfterWineOnly === true,
    people: peopleOf(state, around, onScreen),
    live: liveSeatCount(state),
    isDoorClosed: state.isDoorClosed,
    devices: state.devices,
    lostAnswers: lostAnswersOf(state),
    repairs: repairLines(state),
    hasReveals: state.revealed.length > 0,
    skips: [
      ...(state.phase === 'question_open' || state.phase === 'question_paused'
        ? (['question'] as const)
        : []),
      ...(canSkipWine(state) ? (['wine'] as const) : []),
    ],
    flow: state.setup.flow ?? NO_FLOW,
    knocks: around.knocks,
    goesOnAtMs: state.goesOnAtMs === null ? null : onScreen(state.goesOnAtMs),
  };
  switch (state.phase) {
    case 'waiting':
      return { ...base, phase: 'waiting' };
    case 'question_open':
    case 'question_paused':
      return { ...base, phase: state.phase, question: hostQuestion(state, now, screenNowMs) };
    case 'question_revealed': {
      const question = currentQuestion(state);
      return {
        ...base,
        phase: 'question_revealed',
        question: hostQuestion(state, now, screenNowMs),
        reveal: {
          right: question.correct,
          counts: tally(state, question),
          isVoid: voidQuestions(state).has(question.id),
        },
      };
    }
    case 'question_leaderboard':
      return {
        ...base,
        phase: 'question_leaderboard',
        question: hostQuestion(state, now, screenNowMs),
        leaderboard: standings(state),
        lastOfWine: isLastQuestionOfWine(state),
      };
    case 'round_leaderboard':
      return {
        ...base,
        phase: 'round_leaderboard',
        wine: state.position.wine + 1,
        leaderboard: standings(state),
        recap: recapOfWine(state),
        line: currentWine(state).line ?? null,
        lastWine: isLastWine(state),
      };
    case 'ended':
      return {
        ...base,
        phase: 'ended',
        leaderboard: standings(state),
        undelivered: countedSeats(state).filter((seat) => !seat.hasResult).length,
        isRepaired: state.repairs.some(({ atMs }) => atMs > (state.endedAtMs ?? atMs)),
        podium: state.podium,
      };
  }
}

function hostQuestion(state: State, now: number, screenNowMs: number): HostQuestion {
  const question = currentQuestion(state);
  const answers = answersTo(state, question.id);
  const asked = seatsAsked(state, question).filter(({ status }) => status !== 'left');
  const { deadlineMs, leftMs } = state.clock;
  return {
    id: question.id,
    wine: state.position.wine + 1,
    number: state.position.question + 1,
    category: question.category,
    options: question.options,
    answered: asked.filter((seat) => answers[seat.id]).length,
    of: asked.length,
    liveUnanswered: asked.filter((seat) => seat.status === 'live' && !answers[seat.id]).length,
    endsAtMs: deadlineMs === null ? null : screenNowMs + (deadlineMs - now),
    leftMs,
    totalMs: wholeTimeMs(state),
  };
}

function lostAnswersOf(state: State) {
  return state.setup.wines.flatMap(({ questions }, wine) =>
    questions.flatMap(({ id }, number) =>
      state.lostAnswers.includes(id) ? [{ wine: wine + 1, number: number + 1 }] : [],
    ),
  );
}

function recapOfWine(state: State): WineRecapRow[] {
  const voids = voidQuestions(state);
  return currentWine(state).questions.map((question) => {
    const right = question.options.filter((option) => question.correct.includes(option.id));
    return {
      category: question.category,
      right: right.map((option) => option.text),
      gotIt: gotIt(state, question),
      isVoid: voids.has(question.id),
    };
  });
}
