import { isDue, timeLeftMs } from './clock';
import type { Command, HostCommand, RefusalCode, SeatCommand } from './command';
import { choosePseudonym } from './pseudonym';
import {
  answersTo,
  currentQuestion,
  isLastQuestionOfWine,
  isLastWine,
  liveSeatCount,
  openQuestionId,
  seatOfId,
  seatOfKey,
  type Phase,
  type Position,
  type Seat,
  type SeatStatus,
  type State,
} from './state';
import { MAX_SEATS } from './tasting';

/**
 * A refusal is a value beside the state, not instead of it: a late answer is refused and the reveal that was
 * due has happened all the same.
 */
export interface Outcome {
  readonly state: State;
  readonly refusal: RefusalCode | null;
}

/**
 * The rules: what a command does to a tasting.
 *
 * @param now ms on the host's own time axis, when the command entered the queue (P4). Never goes back.
 * @returns the next state (the same object when nothing changed) and why the command was refused, if it was.
 *   Whatever was due by `now` happens first, so any command at or after the deadline finds the question
 *   revealed (P5). A repeated command changes nothing.
 */
export function transition(state: State, command: Command, now: number): Outcome {
  switch (command.type) {
    case 'absence':
      return done(pausedAsOf(state, command.lastAliveMs));
    case 'restore':
      return done(everyoneAway(pausedAsOf(state, command.lastAliveMs)));
    case 'tick':
      return done(revealIfDue(state, now));
    case 'join':
    case 'attach':
    case 'detach':
    case 'leave':
    case 'deliver':
    case 'answer':
      return applySeatCommand(revealIfDue(state, now), command);
    case 'start':
    case 'pause':
    case 'resume':
    case 'reveal':
    case 'next':
    case 'end':
    case 'edit':
      return applyHostCommand(revealIfDue(state, now), command, now);
  }
}

function applyHostCommand(state: State, command: HostCommand, now: number): Outcome {
  if (command.type === 'edit') {
    if (state.phase !== 'waiting') return refused(state, 'NOT_NOW');
    return done(command.setup === state.setup ? state : changed(state, { setup: command.setup }));
  }
  if (command.type === 'end') {
    return state.phase === 'ended'
      ? done(state)
      : done(changed(state, { phase: 'ended', clock: NO_CLOCK, endedAtMs: now }));
  }
  const { seen } = command;
  if (seen.phase !== state.phase || seen.questionId !== openQuestionId(state))
    return refused(state, 'PASSED');
  switch (command.type) {
    case 'start':
      if (state.phase !== 'waiting') return refused(state, 'NOT_NOW');
      if (liveSeatCount(state) === 0) return refused(state, 'NOBODY_HERE');
      return done(openQuestion({ ...state, startedAtMs: now }, FIRST, now));
    case 'pause':
      if (state.phase !== 'question_open') return refused(state, 'NOT_NOW');
      return done(paused(state, timeLeftMs(state.clock, now)));
    case 'resume':
      if (state.phase !== 'question_paused') return refused(state, 'NOT_NOW');
      // With no time left it is due in the same moment (P5).
      return done(revealIfDue(resumed(state, now), now));
    case 'reveal':
      return isUnrevealed(state.phase) ? done(reveal(state)) : refused(state, 'NOT_NOW');
    case 'next':
      return next(state, now);
  }
}

function next(state: State, now: number): Outcome {
  const { wine, question } = state.position;
  switch (state.phase) {
    case 'question_revealed':
      return done(changed(state, { phase: 'question_leaderboard' }));
    case 'question_leaderboard':
      return isLastQuestionOfWine(state)
        ? done(changed(state, { phase: 'round_leaderboard' }))
        : done(openQuestion(state, { wine, question: question + 1 }, now));
    case 'round_leaderboard':
      return isLastWine(state)
        ? done(changed(state, { phase: 'ended', endedAtMs: now }))
        : done(openQuestion(state, { wine: wine + 1, question: 0 }, now));
    case 'waiting':
    case 'question_open':
    case 'question_paused':
    case 'ended':
      return refused(state, 'NOT_NOW');
  }
}

function applySeatCommand(state: State, command: SeatCommand): Outcome {
  switch (command.type) {
    case 'join': {
      const seat = seatOfKey(state, command.key);
      if (seat) return attach(state, seat);
      if (state.phase !== 'waiting') return refused(state, 'GAME_STARTED');
      if (Object.keys(state.seats).length >= MAX_SEATS) return refused(state, 'SESSION_FULL');
      const taken = new Set(Object.values(state.seats).map((other) => other.pseudonym));
      const id = `s${state.seatsIssued + 1}`;
      const pseudonym = choosePseudonym(taken, command.seed);
      const seats = { ...state.seats, [id]: { id, key: command.key, pseudonym, status: 'live' as const } };
      return done(changed(state, { seats, seatsIssued: state.seatsIssued + 1 }));
    }
    case 'attach': {
      const seat = seatOfKey(state, command.key);
      return seat ? attach(state, seat) : refused(state, 'NO_SEAT');
    }
    case 'detach': {
      const seat = seatOfId(state, command.seatId);
      return seat?.status === 'live' ? done(withStatus(state, seat, 'away')) : done(state);
    }
    case 'leave': {
      const seat = seatOfId(state, command.seatId);
      if (!seat || seat.status === 'removed' || seat.status === 'left') return done(state);
      if (state.phase !== 'waiting') return done(withStatus(state, seat, 'left'));
      const { [seat.id]: _freed, ...seats } = state.seats;
      return done(changed(state, { seats }));
    }
    case 'deliver': {
      const seat = seatOfId(state, command.seatId);
      if (!seat || seat.hasResult || state.phase !== 'ended') return done(state);
      return done(changed(state, { seats: { ...state.seats, [seat.id]: { ...seat, hasResult: true } } }));
    }
    case 'answer':
      return answer(state, command);
  }
}

function attach(state: State, seat: Seat): Outcome {
  return seat.status === 'removed' ? refused(state, 'REMOVED') : done(withStatus(state, seat, 'live'));
}

function answer(state: State, command: Extract<SeatCommand, { type: 'answer' }>): Outcome {
  const seat = seatOfId(state, command.seatId);
  if (!seat) return refused(state, 'NO_SEAT');
  if (seat.status === 'removed') return refused(state, 'REMOVED');
  const { questionId, optionId, counter } = command;
  const saved = answersTo(state, questionId)[seat.id];
  if (saved && counter === saved.counter && optionId === saved.optionId) return done(state);
  if (state.revealed.includes(questionId)) return refused(state, 'TOO_LATE');
  if (openQuestionId(state) !== questionId) {
    return refused(state, state.phase === 'ended' ? 'TOO_LATE' : 'INVALID_ANSWER');
  }
  if (!currentQuestion(state).options.some((option) => option.id === optionId)) {
    return refused(state, 'INVALID_ANSWER');
  }
  if (saved && counter <= saved.counter) return done(state);
  if (state.phase === 'question_paused') return refused(state, 'PAUSED');
  const answers = {
    ...state.answers,
    [questionId]: { ...answersTo(state, questionId), [seat.id]: { optionId, counter } },
  };
  return done(changed(state, { answers }));
}

const FIRST: Position = { wine: 0, question: 0 };
const NO_CLOCK = { deadlineMs: null, leftMs: null };

function isUnrevealed(phase: Phase): boolean {
  return phase === 'question_open' || phase === 'question_paused';
}

function openQuestion(state: State, position: Position, now: number): State {
  const seconds = state.setup.secondsPerQuestion;
  return changed(state, {
    phase: 'question_open',
    position,
    clock: { deadlineMs: seconds === null ? null : now + seconds * 1000, leftMs: null },
  });
}

function reveal(state: State): State {
  return changed(state, {
    phase: 'question_revealed',
    clock: NO_CLOCK,
    revealed: [...state.revealed, currentQuestion(state).id],
  });
}

function revealIfDue(state: State, now: number): State {
  return state.phase === 'question_open' && isDue(state.clock, now) ? reveal(state) : state;
}

function paused(state: State, leftMs: number | null): State {
  return changed(state, { phase: 'question_paused', clock: { deadlineMs: null, leftMs } });
}

function resumed(state: State, now: number): State {
  const { leftMs } = state.clock;
  const deadlineMs = leftMs === null ? null : now + leftMs;
  return changed(state, { phase: 'question_open', clock: { deadlineMs, leftMs: null } });
}

function pausedAsOf(state: State, lastAliveMs: number): State {
  if (state.phase !== 'question_open') return state;
  const leftMs = timeLeftMs(state.clock, lastAliveMs);
  // The last sign of life may be older than the question: nobody gets more time than the question had.
  const wholeMs = (state.setup.secondsPerQuestion ?? 0) * 1000;
  return paused(state, leftMs === null ? null : Math.min(leftMs, wholeMs));
}

function everyoneAway(state: State): State {
  const gone = Object.values(state.seats).filter((seat) => seat.status === 'live');
  if (gone.length === 0) return state;
  const seats = { ...state.seats };
  for (const seat of gone) seats[seat.id] = { ...seat, status: 'away' };
  return changed(state, { seats });
}

function withStatus(state: State, seat: Seat, status: SeatStatus): State {
  if (seat.status === status) return state;
  return changed(state, { seats: { ...state.seats, [seat.id]: { ...seat, status } } });
}

function changed(state: State, change: Partial<State>): State {
  return { ...state, ...change, revision: state.revision + 1 };
}

function done(state: State): Outcome {
  return { state, refusal: null };
}

function refused(state: State, refusal: RefusalCode): Outcome {
  return { state, refusal };
}
