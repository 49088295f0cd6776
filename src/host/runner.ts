import type { StoredTasting } from '../storage/tasting-store';
import type { HostPorts } from './host-ports';
import type { HostState, HostStore } from './host-store';
import { RunningTasting } from './running-tasting';

const HOLDER_BYTES = 16;

/**
 * `busy`: the tab runs another unfinished one. `elsewhere`: another tab has it. `moved-away`: it was moved to another
 * device.
 */
export type OpenOutcome = 'open' | 'busy' | 'elsewhere' | 'missing' | 'unreadable' | 'moved-away';

/**
 * `ask` yields to another tab that has it, and to an unfinished one with people in it. `take over`: from the other tab.
 * `in its place`: a lobby that this tab runs is put to sleep for it, with people in it too; a game is not.
 */
export type OpenHow = 'ask' | 'take over' | 'in its place';

export interface RunnerEvents {
  /** Something about a running tasting changed; returns what else the screens are to be told in the same breath. */
  onChange(): Partial<HostState>;
  /** The signaling server knows of a newer copy of this tasting. */
  onSuperseded(id: string): Promise<void>;
}

/**
 * What this tab runs: at most one unfinished tasting, besides ended ones that still answer (T8). It runs on whatever
 * route the tab shows. A tasting is run, or changed on disk, by one tab at a time: whoever holds it (R8).
 */
export class Runner {
  readonly running = new Map<string, RunningTasting>();
  readonly #releases = new Map<string, () => void>();
  /** Openings wait for each other: two at once would make two authorities of one tasting. */
  #opening: Promise<unknown> = Promise.resolve();
  #shownId: string | null = null;

  constructor(
    private readonly ports: HostPorts,
    private readonly store: HostStore,
    private readonly keptCodes: (exceptId: string) => ReadonlySet<string>,
    private readonly events: RunnerEvents,
  ) {}

  /** The unfinished one. */
  get active(): RunningTasting | undefined {
    return Array.from(this.running.values()).find(({ state }) => state.phase !== 'ended');
  }

  /** The one on the screen. */
  get shown(): RunningTasting | undefined {
    return this.#shownId === null ? undefined : this.running.get(this.#shownId);
  }

  open(id: string, how: OpenHow): Promise<OpenOutcome> {
    const opening = this.#opening.then(() => this.#open(id, how));
    this.#opening = opening.catch(() => {});
    return opening;
  }

  /** Does something to a tasting that does not run here, while nobody else can; null when another tab has it. */
  async withHold<Value>(id: string, work: (holder: string) => Promise<Value>): Promise<Value | null> {
    const release = await this.ports.tabLock.hold(id, 'ask', () => {});
    if (!release) return null;
    try {
      return await work(await this.#takeHold(id));
    } finally {
      release();
    }
  }

  /** This tab runs it no longer; it sleeps on disk, or another tab has it. */
  letGo(id: string): void {
    this.#end(id, (running) => running.close());
  }

  /** As `letGo`, and its code is anybody's again: it is about to be deleted. */
  giveUp(id: string): void {
    this.#end(id, (running) => running.giveUp());
  }

  #end(id: string, end: (running: RunningTasting) => void): void {
    const running = this.running.get(id);
    if (running) end(running);
    this.running.delete(id);
    this.#release(id);
    this.#remember();
    if (this.#shownId === id) this.#shownId = null;
    this.store.setState({
      running: this.shown?.snapshot() ?? null,
      active: this.active?.snapshot() ?? null,
    });
  }

  /** Says goodbye to everyone: the tab goes away. What it ran is remembered for its reload. */
  close(): void {
    for (const [id, running] of this.running) {
      running.close();
      this.#release(id);
    }
    this.running.clear();
  }

  async #open(id: string, how: OpenHow): Promise<OpenOutcome> {
    if (!this.running.has(id)) {
      const outcome = await this.#start(id, how);
      if (outcome !== 'open') return outcome;
    }
    this.#shownId = id;
    this.#remember();
    this.#changed(id);
    return 'open';
  }

  async #start(id: string, how: OpenHow): Promise<OpenOutcome> {
    const lock = how === 'take over' ? how : 'ask';
    const release = await this.ports.tabLock.hold(id, lock, () => this.#lost(id));
    if (!release) return 'elsewhere';
    this.#releases.set(id, release);
    if (this.store.getState().takenOver === id) this.store.setState({ takenOver: null });
    // Nothing of an older holder can reach the disk from here on, so what is loaded now is the last word.
    const holder = await this.#takeHold(id);
    const loaded = await this.ports.store.load(id);
    const refusal = loaded.ok ? this.#refusalFor(loaded.tasting, how) : toOutcome(loaded.reason);
    if (refusal || !loaded.ok) {
      this.#release(id);
      return refusal ?? 'unreadable';
    }
    const running = new RunningTasting(
      loaded.tasting,
      holder,
      this.store.getState().hostName,
      this.ports,
      () => this.keptCodes(id),
      {
        onChange: () => this.#changed(id),
        onTakenOver: () => this.#lost(id),
        onSuperseded: () => void this.events.onSuperseded(id),
      },
    );
    this.running.set(id, running);
    running.start();
    return 'open';
  }

  #refusalFor({ identity, state }: StoredTasting, how: OpenHow) {
    if (identity.isMovedAway) return 'moved-away';
    return state.phase !== 'ended' && !this.#makeRoom(how) ? 'busy' : null;
  }

  async #takeHold(id: string): Promise<string> {
    const holder = this.ports.randomText(HOLDER_BYTES);
    await this.ports.store.takeHold(id, holder);
    return holder;
  }

  /** Puts a lobby to sleep, if nobody is in it or the host says so; false when the tab goes on with an unfinished one. */
  #makeRoom(how: OpenHow): boolean {
    for (const [id, running] of this.running) {
      const { phase, seats } = running.state;
      if (phase === 'ended') continue;
      const isEmpty = Object.keys(seats).length === 0;
      if (phase !== 'waiting' || !(isEmpty || how === 'in its place')) return false;
      this.letGo(id);
    }
    return true;
  }

  /** Another tab took it over. */
  #lost(id: string): void {
    this.letGo(id);
    this.store.setState({ takenOver: id });
  }

  #release(id: string): void {
    this.#releases.get(id)?.();
    this.#releases.delete(id);
  }

  #remember(): void {
    this.ports.memory.keep(Array.from(this.running.keys()));
  }

  #changed(id: string): void {
    const running = this.running.get(id);
    if (!running) return;
    const snapshot = running.snapshot();
    const before = this.store.getState();
    const ended = before.active?.id === id ? null : before.active;
    // One change of the store for one commit: an answer must not draw the screens three times.
    this.store.setState({
      running: id === this.#shownId ? snapshot : before.running,
      active: running.state.phase === 'ended' ? ended : snapshot,
      ...this.events.onChange(),
    });
  }
}

function toOutcome(reason: 'MISSING' | 'DAMAGED' | 'NEWER'): OpenOutcome {
  return reason === 'MISSING' ? 'missing' : 'unreadable';
}
