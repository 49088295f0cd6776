import { isSealed } from '../game/is-sealed';
import { isCode } from '../protocol/peer-id';
import type { ListedTasting, TastingStore } from '../storage/tasting-store';
import type { TastingSummary } from './host-store';
import type { RunningTasting } from './running-tasting';

/** Every kept tasting of this browser as of the last look, with what this tab's own ones say now. */
export class Catalog {
  #listed: readonly ListedTasting[] = [];

  constructor(
    private readonly store: TastingStore,
    private readonly running: ReadonlyMap<string, RunningTasting>,
  ) {}

  /** Looks at the disk again. */
  async refresh(): Promise<void> {
    this.#listed = await this.store.list();
  }

  /** The id that a route's TASTING-ID or CODE means: of a code the unfinished, or the latest, one. */
  find(idOrCode: string): string | null {
    if (!isCode(idOrCode)) return this.#listed.some((one) => idOf(one) === idOrCode) ? idOrCode : null;
    const ofCode = this.#listed
      .filter((one) => one.readable)
      .filter(({ identity }) => this.#codeOf(identity.id, identity.code) === idOrCode)
      .sort((a, b) => b.identity.createdAtMs - a.identity.createdAtMs);
    return (ofCode.find(({ state }) => state.phase !== 'ended') ?? ofCode[0])?.identity.id ?? null;
  }

  /** Codes of the other tastings, which a new one must not get (T8). */
  keptCodes(exceptId: string): ReadonlySet<string> {
    const codes = new Set<string>();
    for (const one of this.#listed) {
      if (one.readable && one.identity.id !== exceptId && one.identity.code) codes.add(one.identity.code);
    }
    return codes;
  }

  /** The lines of the dashboard, the newest first. */
  summaries(): TastingSummary[] {
    return this.#listed
      .map((one) => (one.readable ? this.#summary(one) : one))
      .sort((a, b) => (b.readable ? b.createdAtMs : 0) - (a.readable ? a.createdAtMs : 0));
  }

  #summary({ identity, state: stored }: Extract<ListedTasting, { readable: true }>): TastingSummary {
    const { id, code, createdAtMs, isMovedAway } = identity;
    const state = this.running.get(id)?.state ?? stored;
    return {
      readable: true,
      id,
      title: state.setup.title,
      code: this.#codeOf(id, code),
      phase: state.phase,
      wines: state.setup.wines.length,
      seats: Object.values(state.seats).filter((seat) => seat.status !== 'removed').length,
      createdAtMs,
      isMovedAway,
      isSealed: isSealed(state.setup),
    };
  }

  #codeOf(id: string, storedCode: string | null): string | null {
    return this.running.get(id)?.identity.code ?? storedCode;
  }
}

function idOf(listed: ListedTasting): string {
  return listed.readable ? listed.identity.id : listed.id;
}
