import { copyTitle } from '../game/copy-title';
import { draftOf, findProblems, makeSetup, type Draw } from '../game/draft';
import { isSealed } from '../game/is-sealed';
import type { Draft, Setup } from '../game/tasting';
import type { TastingSummary } from './host-store';
import type { KeptTastings } from './kept-tastings';

/** Makes tastings of what a host has typed, and of those that there are. */
export class Preparation {
  constructor(
    private readonly draw: Draw,
    private readonly kept: KeptTastings,
    private readonly tastings: () => readonly TastingSummary[],
  ) {}

  /** Resolves with its id. */
  create(draft: Draft, defaultTitle: string): Promise<string> {
    return this.kept.add(makeSetup(draft, defaultTitle, this.draw));
  }

  /** A new tasting of the same wines, shuffled anew (T4) and with no seats; null when that one cannot be read. */
  async duplicate(id: string, mark: string): Promise<string | null> {
    const setup = await this.setup(id);
    const draft = setup && draftOf(setup);
    if (!draft || findProblems(draft).length > 0) return null;
    const taken = this.tastings().flatMap((one) => (one.readable ? [one.title] : []));
    const title = copyTitle(draft.title, mark, [draft.title, ...taken]);
    return this.create({ ...draft, title }, title);
  }

  /** False when it has started meanwhile (T6), or another tab has it. */
  update(id: string, draft: Draft, defaultTitle: string): Promise<boolean> {
    return this.kept.change(id, 'waiting', ({ setup }) => ({
      type: 'edit',
      setup: makeSetup(draft, defaultTitle, this.draw, setup),
    }));
  }

  /** What was prepared; null when it cannot be read, or is not for this host's eyes. */
  async setup(id: string): Promise<Setup | null> {
    const setup = (await this.kept.get(id))?.state.setup;
    return setup && !isSealed(setup) ? setup : null;
  }
}
