import { nextPodiumStep } from '../game/podium-step';
import { standings } from '../game/standings';
import { answersTo, countedSeats, openQuestionId, type Seat, type State } from '../game/state';
import type { Authority, Commit } from './authority';
import type { HostClock } from './host-clock';
import { createParticipantViews } from './participant-view';
import type { PhoneLink } from './phone-link';

/** Outside phase moves a phone gets at most one view in this time. */
const COALESCE_MS = 100;

/** What a phone is told of its host besides the tasting. */
export interface HostFacts {
  readonly name: string;
  /** Another one whenever the tab has loaded the tasting from its disk. */
  readonly life: string;
  readonly code: () => string | null;
  /** For big screens; null without a code. */
  readonly joinLink: () => string | null;
}

/** Sends commits to the phones as views: to everyone at a phase move, else only to whom they concern, coalesced. */
export class ViewSender {
  readonly #due = new Set<string>();
  #cancelDue: (() => void) | null = null;

  /** @param linkOfSeat who is connected, kept by the seating. */
  constructor(
    private readonly authority: Authority,
    private readonly clock: HostClock,
    private readonly linkOfSeat: ReadonlyMap<string, PhoneLink>,
    private readonly host: HostFacts,
  ) {}

  publish({ before, after }: Commit): void {
    if (isPhaseMove(before, after)) {
      this.sendAll();
      return;
    }
    if (concernsAll(before, after)) {
      for (const seatId of this.linkOfSeat.keys()) this.#due.add(seatId);
    } else {
      for (const seatId of this.#answeredBetween(before, after)) this.#due.add(seatId);
      for (const seatId of this.#askedForBetween(before, after)) this.#due.add(seatId);
    }
    if (this.#due.size > 0) {
      this.#cancelDue ??= this.clock.wakeAt(this.clock.now() + COALESCE_MS, () => {
        this.#cancelDue = null;
        this.send(this.#due);
        this.#due.clear();
      });
    }
  }

  sendAll(): void {
    this.close();
    this.send(this.linkOfSeat.keys());
  }

  send(seatIds: Iterable<string>): void {
    const viewOf = createParticipantViews(
      this.authority.state,
      { ...this.host, code: this.host.code() },
      this.clock.now(),
    );
    for (const seatId of seatIds) {
      this.linkOfSeat.get(seatId)?.send({ type: 'participant:state_snapshot', view: viewOf(seatId) });
    }
  }

  /** Forgets what is due. */
  close(): void {
    this.#cancelDue?.();
    this.#cancelDue = null;
    this.#due.clear();
  }

  /** A first name and sitting out are one's own affair. */
  #askedForBetween({ seats: was }: State, { seats: is }: State): string[] {
    if (was === is) return [];
    return Array.from(this.linkOfSeat.keys()).filter((id) => !isSameOwnWish(was[id], is[id]));
  }

  #answeredBetween(before: State, after: State): string[] {
    const questionId = openQuestionId(after);
    if (!questionId) return [];
    const [was, is] = [answersTo(before, questionId), answersTo(after, questionId)];
    return was === is ? [] : Array.from(this.linkOfSeat.keys()).filter((id) => was[id] !== is[id]);
  }
}

function isSameOwnWish(was: Seat | undefined, is: Seat | undefined): boolean {
  return was?.firstName === is?.firstName && was?.sitsOutWines === is?.sitsOutWines;
}

function isPhaseMove(before: State, after: State): boolean {
  return (
    before.phase !== after.phase ||
    before.position !== after.position ||
    before.clock !== after.clock ||
    before.setup !== after.setup ||
    before.revealed !== after.revealed ||
    before.repairs !== after.repairs ||
    before.goesOnAtMs !== after.goesOnAtMs
  );
}

/** Who is in the lobby, what moves the rankings outside a question, and that the podium's show is over. */
function concernsAll(before: State, after: State): boolean {
  if (before.podium !== after.podium && hasPodiumToCome(before) !== hasPodiumToCome(after)) return true;
  if (before.seats !== after.seats) {
    if (after.phase === 'waiting' && idsIn(before) !== idsIn(after)) return true;
    if (after.phase === 'ended' && firstNamesIn(before) !== firstNamesIn(after)) return true;
    if (rankedIn(before) !== rankedIn(after)) return true;
  }
  return after.lostAnswers.some((id) => before.answers[id] !== after.answers[id]);
}

function hasPodiumToCome(state: State): boolean {
  return nextPodiumStep(standings(state), state.podium) !== null;
}

/** The lobby's names follow from it: a seat keeps its own. */
function idsIn(state: State): string {
  return countedSeats(state)
    .map(({ id }) => id)
    .join();
}

function firstNamesIn(state: State): string {
  return JSON.stringify(Object.values(state.seats).map(({ firstName = null }) => firstName));
}

function rankedIn(state: State): string {
  return Object.values(state.seats)
    .filter(({ status }) => status !== 'removed')
    .map(({ id }) => id)
    .join();
}
