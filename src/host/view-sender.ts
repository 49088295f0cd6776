import { answersTo, openQuestionId, type State } from '../game/state';
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

  #answeredBetween(before: State, after: State): string[] {
    const questionId = openQuestionId(after);
    if (!questionId) return [];
    const [was, is] = [answersTo(before, questionId), answersTo(after, questionId)];
    return was === is ? [] : Array.from(this.linkOfSeat.keys()).filter((id) => was[id] !== is[id]);
  }
}

function isPhaseMove(before: State, after: State): boolean {
  return (
    before.phase !== after.phase ||
    before.position !== after.position ||
    before.clock !== after.clock ||
    before.setup !== after.setup ||
    before.revealed !== after.revealed ||
    before.repairs !== after.repairs
  );
}

/** Who is in the lobby, and what moves the rankings outside a question. */
function concernsAll(before: State, after: State): boolean {
  if (before.seats !== after.seats) {
    if (after.phase === 'waiting') return true;
    if (countRemoved(before) !== countRemoved(after)) return true;
  }
  return after.lostAnswers.some((id) => before.answers[id] !== after.answers[id]);
}

function countRemoved(state: State): number {
  return Object.values(state.seats).filter(({ status }) => status === 'removed').length;
}
