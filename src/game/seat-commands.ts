import type { RefusalCode, SeatCommand } from './command';
import { cleanFirstName } from './first-name';
import { changed, done, refused, type Outcome } from './outcome';
import { reveal } from './question-moves';
import { issueSeatLink, claimSeat } from './seat-links';
import { attach, join } from './seating-plan';
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
import { hasCome, haveAllAnswered, placeOf, sitsOut, wineToSitOut } from './taking-part';
import type { Question } from './tasting';

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
      return seat?.status === 'live'
        ? done(withSeat(state, { ...seat, status: 'away', awaySinceMs: now }))
        : done(state);
    }
    case 'leave': {
      const seat = seatOfId(state, command.seatId);
      if (!seat || seat.status === 'removed' || seat.status === 'left') return done(state);
      if (state.phase !== 'waiting') {
        const { awaySinceMs: _gone, ...rest } = seat;
        return done(withSeat(state, { ...rest, status: 'left' }));
      }
      const { [seat.id]: _freed, ...seats } = state.seats;
      return done(changed(state, { seats }));
    }
    case 'deliver': {
      const seat = seatOfId(state, command.seatId);
      if (!seat || seat.hasResult || state.phase !== 'ended') return done(state);
      return done(withSeat(state, { ...seat, hasResult: true }));
    }
    case 'first name':
      return nameSeat(state, command);
    case 'sit out':
      return sitOut(state, command);
    case 'share':
      return issueSeatLink(state, { ...command, kind: 'add' }, now);
    case 'claim':
      return claimSeat(state, command.hash, command.key, now);
    case 'answer':
      return answer(state, command);
  }
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
  if (!hasCome(seat, placeOf(state, question))) return refused(state, 'INVALID_ANSWER');
  if (saved && counter <= saved.counter) return done(state);
  if (!isLost && state.phase === 'question_paused') return refused(state, 'PAUSED');
  const answers = {
    ...state.answers,
    [questionId]: { ...answersTo(state, questionId), [seat.id]: { optionId, counter } },
  };
  const after = changed(state, { answers, ...withoutSittingOut(state, seat, placeOf(state, question).wine) });
  return done(!saved && !isLost ? revealedIfAll(after, question) : after);
}

/** Where the host has set it so, the last answer that was missing reveals. Nobody's going away does. */
function revealedIfAll(state: State, question: Question): State {
  const isWanted = state.setup.flow?.revealWhenAllAnswered === true;
  return isWanted && haveAllAnswered(state, question) ? reveal(state) : state;
}

function nameSeat(
  state: State,
  { seatId, firstName }: Extract<SeatCommand, { type: 'first name' }>,
): Outcome {
  const seat = seatOfId(state, seatId);
  if (!seat) return refused(state, 'NO_SEAT');
  if (seat.status === 'removed') return refused(state, 'REMOVED');
  const name = cleanFirstName(firstName);
  if (name === (seat.firstName ?? null)) return done(state);
  const { firstName: _former, ...nameless } = seat;
  return done(withSeat(state, name === null ? nameless : { ...nameless, firstName: name }));
}

function sitOut(
  state: State,
  { seatId, sitsOut: isOut }: Extract<SeatCommand, { type: 'sit out' }>,
): Outcome {
  const seat = seatOfId(state, seatId);
  if (!seat) return refused(state, 'NO_SEAT');
  if (seat.status === 'removed') return refused(state, 'REMOVED');
  const wine = wineToSitOut(state);
  if (wine === null) return refused(state, 'NOT_NOW');
  if (sitsOut(seat, wine) === isOut) return done(state);
  if (!isOut) return done(changed(state, withoutSittingOut(state, seat, wine)));
  const { sitsOutWines = [], satOutQuestions = [] } = seat;
  return done(withSeat(state, { ...seat, sitsOutWines: [...sitsOutWines, wine], satOutQuestions }));
}

/** The seat is in again for this wine; nothing where it was. */
function withoutSittingOut(state: State, seat: Seat, wine: number): Partial<State> {
  if (!sitsOut(seat, wine)) return {};
  const { sitsOutWines = [], ...rest } = seat;
  const left = sitsOutWines.filter((one) => one !== wine);
  const back: Seat = left.length > 0 ? { ...rest, sitsOutWines: left } : rest;
  return { seats: { ...state.seats, [seat.id]: back } };
}

function withSeat(state: State, seat: Seat): State {
  return changed(state, { seats: { ...state.seats, [seat.id]: seat } });
}
