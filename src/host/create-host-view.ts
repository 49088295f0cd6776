import { NO_FLOW } from '../game/flow';
import { isSealed } from '../game/is-sealed';
import { wholeTimeMs } from '../game/question-moves';
import { canSkipWine, repairLines, voidQuestions } from '../game/repairs';
import { gotIt, standings, tally } from '../game/standings';
import {
  answersTo,
  countedSeats,
  currentQuestion,
  currentWine,
  isLastQuestionOfWine,
  isLastWine,
  liveSeatCount,
  openQuestionId,
  type State,
} from '../game/state';
import { seatsAsked } from '../game/taking-part';
import { peopleOf, type Surroundings } from './host-person';
import type { HostQuestion, HostView, HostViewBase, WineRecapRow } from './host-view';

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
  const base: HostViewBase = {
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
