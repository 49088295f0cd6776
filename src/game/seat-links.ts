import { deviceOfKey } from './devices';
import { changed, done, refused, type Outcome } from './outcome';
import { seatOfId, seatOfKey, type Seat, type SeatLink, type State } from './state';

/** A personal link is good for ten minutes (R2, R9). */
export const SEAT_LINK_MS = 600_000;
/** Devices that may share a seat by personal links; a further one takes the place of the oldest. */
const MAX_KEYS = 8;

/**
 * Puts a personal link on record: once, for ten minutes, the device that knows its secret gets the seat. A newer link
 * of the same kind makes the seat's older one void.
 *
 * @param link `hash` stands for the secret, which the state never knows. `add` lets a second device in beside the
 *   first (R2); `replace`, for a seat that is away, takes it from its old keys (R9).
 */
export function issueSeatLink(
  state: State,
  link: Pick<SeatLink, 'seatId' | 'kind'> & { hash: string },
  now: number,
): Outcome {
  const { seatId, kind, hash } = link;
  const seat = seatOfId(state, seatId);
  if (!seat) return refused(state, 'NO_SEAT');
  if (seat.status === 'removed') return refused(state, 'REMOVED');
  if (kind === 'replace' && seat.status === 'live') return refused(state, 'NOT_NOW');
  const known = state.seatLinks[hash];
  if (known) return known.seatId === seatId && known.kind === kind ? done(state) : refused(state, 'NOT_NOW');
  const others = withoutSeatLinks(
    state,
    (other) => other.expiresMs <= now || (other.seatId === seatId && other.kind === kind),
  );
  const seatLinks = { ...others, [hash]: { seatId, kind, expiresMs: now + SEAT_LINK_MS } };
  return done(changed(state, { seatLinks }));
}

/** Gives the seat of a personal link to a key. Repeated by the key that has used it, it changes nothing. */
export function claimSeat(state: State, hash: string, key: string, now: number): Outcome {
  const own = seatOfKey(state, key);
  const link = Object.prototype.hasOwnProperty.call(state.seatLinks, hash)
    ? state.seatLinks[hash]
    : undefined;
  const seat = link && link.expiresMs > now ? seatOfId(state, link.seatId) : undefined;
  if (own?.status === 'removed' || seat?.status === 'removed') return refused(state, 'REMOVED');
  if (own && (!seat || own.id === seat.id)) return done(attached(state, own));
  if (own || deviceOfKey(state, key)) return refused(state, 'HAS_SEAT');
  if (!link || !seat) return refused(state, 'SEAT_LINK_SPENT');
  const keys = link.kind === 'add' ? [...seat.keys, key] : [key];
  const given: Seat = {
    ...present(seat),
    status: 'live',
    keys: keys.slice(-MAX_KEYS),
    formerKeys: link.kind === 'add' ? seat.formerKeys : [...seat.formerKeys, ...seat.keys].slice(-MAX_KEYS),
  };
  const seatLinks = withoutSeatLinks(state, (other) => other === link);
  return done(changed(state, { seats: { ...state.seats, [seat.id]: given }, seatLinks }));
}

/** The seat is connected. Its own device is back, so a link that would take the seat from it is void. */
export function attached(state: State, seat: Seat): State {
  if (seat.status === 'live') return state;
  return changed(state, {
    seats: { ...state.seats, [seat.id]: { ...present(seat), status: 'live' } },
    seatLinks: withoutSeatLinks(state, ({ seatId, kind }) => seatId === seat.id && kind === 'replace'),
  });
}

function present(seat: Seat): Seat {
  const { awaySinceMs: _gone, ...rest } = seat;
  return rest;
}

export function withoutSeatLinks(state: State, isVoid: (link: SeatLink) => boolean): State['seatLinks'] {
  const kept = Object.entries(state.seatLinks).filter(([, link]) => !isVoid(link));
  return kept.length === Object.keys(state.seatLinks).length ? state.seatLinks : Object.fromEntries(kept);
}
