import type { HostCommand, SeatCommand } from './command';
import { deviceOfKey } from './devices';
import { cleanFirstName } from './first-name';
import { nextPlace } from './next-step';
import { changed, done, refused, type Outcome } from './outcome';
import { choosePseudonym } from './pseudonym';
import { attached } from './seat-links';
import { isFormerKey, seatOfKey, type Seat, type State } from './state';
import { MAX_SEATS } from './tasting';

/** A seat for a key that asks for one before Start. A key that has a seat gets that one back. */
export function join(state: State, { key, seed }: Extract<SeatCommand, { type: 'join' }>): Outcome {
  const seat = seatOfKey(state, key);
  if (seat) return attach(state, seat);
  if (isFormerKey(state, key)) return refused(state, 'SEAT_GIVEN');
  if (deviceOfKey(state, key)) return refused(state, 'HAS_SEAT');
  if (state.phase !== 'waiting') return refused(state, 'GAME_STARTED');
  if (state.isDoorClosed) return refused(state, 'DOOR_CLOSED');
  return seated(state, key, seed, {});
}

/**
 * A seat from the next question on, by the host's hand: a closed door is no obstacle (J6).
 *
 * Refuses with `NOT_NOW` where no question follows, and as `join` does for keys that must not come back.
 */
export function letIn(
  state: State,
  { key, seed, firstName }: Extract<HostCommand, { type: 'let in' }>,
): Outcome {
  const seat = seatOfKey(state, key);
  if (seat) return attach(state, seat);
  if (isFormerKey(state, key)) return refused(state, 'SEAT_GIVEN');
  if (deviceOfKey(state, key)) return refused(state, 'HAS_SEAT');
  const from = nextPlace(state);
  if (!from) return refused(state, 'NOT_NOW');
  const name = cleanFirstName(firstName);
  return seated(state, key, seed, {
    fromWine: from.wine,
    fromQuestion: from.question,
    ...(name !== null && { firstName: name }),
  });
}

export function attach(state: State, seat: Seat): Outcome {
  return seat.status === 'removed' ? refused(state, 'REMOVED') : done(attached(state, seat));
}

function seated(state: State, key: string, seed: number, more: Partial<Seat>): Outcome {
  const seats = Object.values(state.seats);
  if (seats.filter(({ status }) => status !== 'removed').length >= MAX_SEATS)
    return refused(state, 'SESSION_FULL');
  const id = `s${state.seatsIssued + 1}`;
  const pseudonym = choosePseudonym(new Set(seats.map((other) => other.pseudonym)), seed);
  const fresh: Seat = { id, keys: [key], formerKeys: [], pseudonym, status: 'live', ...more };
  return done(changed(state, { seats: { ...state.seats, [id]: fresh }, seatsIssued: state.seatsIssued + 1 }));
}
