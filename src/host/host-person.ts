import { answersTo, openQuestionId, type SeatStatus, type State } from '../game/state';
import { hasCome, lateFrom, sitsOut, wineToSitOut } from '../game/taking-part';
import type { ConnectionPath } from '../transport/connection';
import type { Knock } from './knocking';

/** One participant as the host sees them. */
export interface HostPerson {
  readonly seatId: string;
  readonly pseudonym: string;
  readonly status: SeatStatus;
  /** Has answered the open question; what, is nobody's business. */
  readonly answered: boolean;
  /** For the host's panel of people alone (J7). */
  readonly firstName: string | null;
  /** This wine or, between two, the next (P1). */
  readonly sitsOut: boolean;
  /** Let in late (J6): counts from 1; null from the first question on. */
  readonly fromWine: number | null;
  /** Let in late, and plays from the next question on. */
  readonly waits: boolean;
  /** On the axis of `performance.now()`; null unless it is away. */
  readonly awaySinceMs: number | null;
  /** Null unless it is live, and where the browser does not tell. */
  readonly path: ConnectionPath | null;
}

/** What the host sees besides the state. */
export interface Surroundings {
  readonly knocks: readonly Knock[];
  /** How a live seat's phone is connected. */
  pathOf(seatId: string): ConnectionPath | null;
}

/**
 * Everyone but those removed, in the order they joined. Made with every answer, so it is kept cheap at 300 seats.
 *
 * @param onScreen takes a moment of the host's time axis to that of `performance.now()`.
 */
export function peopleOf(
  state: State,
  around: Surroundings,
  onScreen: (atMs: number) => number,
): HostPerson[] {
  const answers = answersTo(state, openQuestionId(state) ?? '');
  const wine = wineToSitOut(state);
  const isAtQuestion = state.phase !== 'round_leaderboard' && state.phase !== 'ended';
  const people: HostPerson[] = [];
  for (const seat of Object.values(state.seats)) {
    const { id, pseudonym, status, firstName = null, awaySinceMs } = seat;
    if (status === 'removed') continue;
    people.push({
      seatId: id,
      pseudonym,
      status,
      answered: answers[id] !== undefined,
      firstName,
      sitsOut: wine !== null && sitsOut(seat, wine),
      fromWine: lateFrom(seat),
      waits: isAtQuestion && !hasCome(seat, state.position),
      awaySinceMs: awaySinceMs === undefined ? null : onScreen(awaySinceMs),
      path: status === 'live' ? around.pathOf(id) : null,
    });
  }
  return people;
}
