import type { RefusalCode, SeatCommand } from './command';
import { changed, done, refused, type Outcome } from './outcome';
import { deviceOfKey } from './devices';
import { choosePseudonym } from './pseudonym';
import { attached, issueSeatLink, claimSeat } from './seat-links';
import {
  answersTo,
  currentQuestion,
  isFormerKey,
  openQuestionId,
  questionOfId,
  seatOfId,
  seatOfKey,
  type Seat,
  type State,
} from './state';
import { MAX_SEATS } from './tasting';

/** What participants' devices do. `state` has nothing due at `now`. */
export function applySeatCommand(state: State, command: SeatCommand, now: number): Outcome {
  switch (command.type) {
    case 'join':
      return join(state, command);
    case 'attach': {
      const seat = seatOfKey(state, command.key);
      return seat ? attach(state, seat) : refused(state, strangerRefusal(state, command.key));
    }
    case 'detach': {
      const seat = seatOfId(state, command.seatId);
      return seat?.status === 'live' ? done(withSeat(state, { ...seat, status: 'away' })) : done(state);
    }
    case 'leave': {
      const seat = seatOfId(state, command.seatId);
      if (!seat || seat.status === 'removed' || seat.status === 'left') return done(state);
      if (state.phase !== 'waiting') return done(withSeat(state, { ...seat, status: 'left' }));
      const { [seat.id]: _freed, ...seats } = state.seats;
      return done(changed(state, { seats }));
    }
    case 'deliver': {
      const seat = seatOfId(state, command.seatId);
      if (!seat || seat.hasResult || state.phase !== 'ended') return done(state);
      return done(withSeat(state, { ...seat, hasResult: true }));
    }
    case 'share':
      return issueSeatLink(state, { ...command, kind: 'add' }, now);
    case 'claim':
      return claimSeat(state, command.hash, command.key, now);
    case 'answer':
      return answer(state, command);
  }
}

function join(state: State, { key, seed }: Extract<SeatCommand, { type: 'join' }>): Outcome {
  const seat = seatOfKey(state, key);
  if (seat) return attach(state, seat);
  if (isFormerKey(state, key)) return refused(state, 'SEAT_GIVEN');
  if (deviceOfKey(state, key)) return refused(state, 'HAS_SEAT');
  if (state.phase !== 'waiting') return refused(state, 'GAME_STARTED');
  if (state.isDoorClosed) return refused(state, 'DOOR_CLOSED');
  const seats = Object.values(state.seats);
  if (seats.filter(({ status }) => status !== 'removed').length >= MAX_SEATS)
    return refused(state, 'SESSION_FULL');
  const id = `s${state.seatsIssued + 1}`;
  const pseudonym = choosePseudonym(new Set(seats.map((other) => other.pseudonym)), seed);
  const fresh: Seat = { id, keys: [key], formerKeys: [], pseudonym, status: 'live' };
  return done(changed(state, { seats: { ...state.seats, [id]: fresh }, seatsIssued: state.seatsIssued + 1 }));
}

function attach(state: State, seat: Seat): Outcome {
  return seat.status === 'removed' ? refused(state, 'REMOVED') : done(attached(state, seat));
}

function strangerRefusal(state: State, key: string): RefusalCode {
  return isFormerKey(state, key) ? 'SEAT_GIVEN' : 'NO_SEAT';
}

function answer(state: State, command: Extract<SeatCommand, { type: 'answer' }>): Outcome {
  const seat = seatOfId(state, command.seatId);
  if (!seat) return refused(state, 'NO_SEAT');
  if (seat.status === 'removed') return refused(state, 'REMOVED');
  const { questionId, optionId, counter } = command;
  const saved = answersTo(state, questionId)[seat.id];
  if (saved && counter === saved.counter && optionId === saved.optionId) return done(state);
  const isOpen = state.phase === 'question_open' || state.phase === 'question_paused';
  const isLost = state.lostAnswers.includes(questionId) && !(isOpen && openQuestionId(state) === questionId);
  // What a phone has kept is taken once: the truth is known, and nobody shall think again.
  if (isLost && saved) return refused(state, 'TOO_LATE');
  if (!isLost && state.revealed.includes(questionId)) return refused(state, 'TOO_LATE');
  if (!isLost && openQuestionId(state) !== questionId) {
    return refused(state, state.phase === 'ended' ? 'TOO_LATE' : 'INVALID_ANSWER');
  }
  const question = isLost ? questionOfId(state, questionId) : currentQuestion(state);
  if (!question?.options.some((option) => option.id === optionId)) return refused(state, 'INVALID_ANSWER');
  if (saved && counter <= saved.counter) return done(state);
  if (!isLost && state.phase === 'question_paused') return refused(state, 'PAUSED');
  const answers = {
    ...state.answers,
    [questionId]: { ...answersTo(state, questionId), [seat.id]: { optionId, counter } },
  };
  return done(changed(state, { answers }));
}

function withSeat(state: State, seat: Seat): State {
  return changed(state, { seats: { ...state.seats, [seat.id]: seat } });
}
