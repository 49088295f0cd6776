import type { Seen } from '../game/command';
import { makeSetup } from '../game/draft';
import { choosePseudonym } from '../game/pseudonym';
import { createState, type State } from '../game/state';
import type { Draft, Setup } from '../game/tasting';
import { transition } from '../game/transition';
import { createKeyPair } from '../protocol/keys';
import { isCode } from '../protocol/peer-id';
import { changeBetween, type ListedTasting } from '../storage/tasting-store';
import type { HostPorts } from './host-ports';
import { createHostStore, type HostStore, type Results, type TastingSummary } from './host-store';
import { createResults } from './results';
import { RunningTasting } from './running-tasting';

const ID_BYTES = 16;
const SECRET_BYTES = 32;

/** `busy`: the tab runs another unfinished one. `elsewhere`: another tab has it. */
export type OpenOutcome = 'open' | 'busy' | 'elsewhere' | 'missing' | 'unreadable';

type Button = 'start' | 'pause' | 'resume' | 'reveal' | 'next';

/**
 * The host's side of this tab: its kept tastings, and those it runs: at most one that is unfinished, besides ended
 * ones that still answer (T8). It runs on whatever route the tab shows.
 */
export class Desk {
  readonly store: HostStore;
  readonly #running = new Map<string, RunningTasting>();
  readonly #releases = new Map<string, () => void>();
  /** Openings wait for each other: two at once would make two authorities of one tasting. */
  #opening: Promise<unknown> = Promise.resolve();
  #shownId: string | null = null;
  #listed: readonly ListedTasting[] = [];

  private constructor(
    private readonly ports: HostPorts,
    hostName: string,
  ) {
    this.store = createHostStore(hostName);
  }

  /** Opens the desk, and the tasting that this tab ran before a reload. */
  static async open(ports: HostPorts): Promise<Desk> {
    let hostName = await ports.store.hostName();
    if (!hostName) {
      hostName = choosePseudonym(new Set(), ports.draw(2 ** 31));
      await ports.store.keepHostName(hostName);
    }
    const desk = new Desk(ports, hostName);
    await desk.#refresh();
    for (const id of ports.memory.recall()) await desk.open(id);
    return desk;
  }

  get joinBases(): readonly string[] {
    return this.ports.joinBases;
  }

  async create(draft: Draft, defaultTitle: string): Promise<string> {
    const id = this.ports.randomText(ID_BYTES);
    const state = createState(id, makeSetup(draft, defaultTitle, this.ports.draw));
    const identity = {
      id,
      createdAtMs: this.ports.clock.now(),
      code: null,
      claimSecret: this.ports.randomText(SECRET_BYTES),
      keys: createKeyPair(),
    };
    await this.ports.store.commit({ ...changeBetween(null, state), identity });
    await this.#refresh();
    return id;
  }

  async update(id: string, draft: Draft, defaultTitle: string): Promise<boolean> {
    const setup = (before: Setup) => makeSetup(draft, defaultTitle, this.ports.draw, before);
    const running = this.#running.get(id);
    if (running) {
      const refusal = await running.submit({ type: 'edit', setup: setup(running.state.setup) });
      return refusal === null;
    }
    const loaded = await this.ports.store.load(id);
    if (!loaded.ok) return false;
    const before = loaded.tasting.state;
    const edit = { type: 'edit', setup: setup(before.setup) } as const;
    const { state, refusal } = transition(before, edit, this.ports.clock.now());
    if (refusal) return false;
    await this.ports.store.commit(changeBetween(before, state));
    await this.#refresh();
    return true;
  }

  async setup(id: string): Promise<Setup | null> {
    return (await this.#state(id))?.setup ?? null;
  }

  async find(idOrCode: string): Promise<string | null> {
    await this.#refresh();
    if (!isCode(idOrCode)) return this.#listed.some((one) => idOf(one) === idOrCode) ? idOrCode : null;
    const ofCode = this.#listed
      .filter((one) => one.readable)
      .filter(({ identity }) => this.#codeOf(identity.id, identity.code) === idOrCode)
      .sort((a, b) => b.identity.createdAtMs - a.identity.createdAtMs);
    return (ofCode.find(({ state }) => state.phase !== 'ended') ?? ofCode[0])?.identity.id ?? null;
  }

  /** Runs a tasting in this tab and puts it on the screen. `how` as in `TabLock`. */
  async open(id: string, how: 'ask' | 'take over' = 'ask'): Promise<OpenOutcome> {
    const opening = this.#opening.then(() => this.#open(id, how));
    this.#opening = opening.catch(() => {});
    return opening;
  }

  async #open(id: string, how: 'ask' | 'take over'): Promise<OpenOutcome> {
    if (!this.#running.has(id)) {
      if (!(await this.#hold(id, how))) return 'elsewhere';
      const loaded = await this.ports.store.load(id);
      if (!loaded.ok || (loaded.tasting.state.phase !== 'ended' && !this.#makeRoom())) {
        this.#release(id);
        if (loaded.ok) return 'busy';
        return loaded.reason === 'MISSING' ? 'missing' : 'unreadable';
      }
      const running = new RunningTasting(
        loaded.tasting,
        this.store.getState().hostName,
        this.ports,
        () => this.#keptCodes(id),
        () => this.#changed(id),
      );
      this.#running.set(id, running);
    }
    this.#shownId = id;
    this.#remember();
    this.#changed(id);
    return 'open';
  }

  press(button: Button, seen: Seen): void {
    void this.#active()?.submit({ type: button, seen });
  }

  end(): void {
    void this.#active()?.submit({ type: 'end' });
  }

  keepPlaying(): void {
    this.#active()?.keepPlaying();
  }

  retryStorage(): void {
    for (const running of this.#running.values()) running.retryStorage();
  }

  async remove(id: string): Promise<'removed' | 'running'> {
    const state = await this.#state(id);
    if (state && state.startedAtMs !== null && state.phase !== 'ended') return 'running';
    this.#letGo(id);
    await this.ports.store.remove(id);
    await this.#refresh();
    return 'removed';
  }

  async results(id: string): Promise<Results | null> {
    const state = await this.#state(id);
    return state && createResults(state);
  }

  /** The tab goes away: phones are told at once instead of finding out. */
  close(): void {
    for (const [id, running] of this.#running) {
      running.close();
      this.#release(id);
    }
    this.#running.clear();
  }

  /** Puts a lobby where nobody is to sleep; false when the tab runs an unfinished tasting with people in it. */
  #makeRoom(): boolean {
    for (const [id, running] of this.#running) {
      const { phase, seats } = running.state;
      if (phase === 'ended') continue;
      if (phase !== 'waiting' || Object.keys(seats).length > 0) return false;
      this.#letGo(id);
    }
    return true;
  }

  async #hold(id: string, how: 'ask' | 'take over'): Promise<boolean> {
    const release = await this.ports.tabLock.hold(id, how, () => {
      this.#letGo(id);
      this.store.setState({ takenOver: id });
    });
    if (!release) return false;
    this.#releases.set(id, release);
    if (this.store.getState().takenOver === id) this.store.setState({ takenOver: null });
    return true;
  }

  #release(id: string): void {
    this.#releases.get(id)?.();
    this.#releases.delete(id);
  }

  /** This tab runs it no longer; it sleeps on disk, or another tab has it. */
  #letGo(id: string): void {
    this.#running.get(id)?.close();
    this.#running.delete(id);
    this.#release(id);
    this.#remember();
    if (this.#shownId === id) this.#shownId = null;
    this.store.setState({
      running: this.#shown()?.snapshot() ?? null,
      active: this.#active()?.snapshot() ?? null,
    });
  }

  #active(): RunningTasting | undefined {
    return Array.from(this.#running.values()).find(({ state }) => state.phase !== 'ended');
  }

  #remember(): void {
    this.ports.memory.keep(Array.from(this.#running.keys()));
  }

  #shown(): RunningTasting | undefined {
    return this.#shownId === null ? undefined : this.#running.get(this.#shownId);
  }

  async #state(id: string): Promise<State | null> {
    const running = this.#running.get(id);
    if (running) return running.state;
    const loaded = await this.ports.store.load(id);
    return loaded.ok ? loaded.tasting.state : null;
  }

  #codeOf(id: string, storedCode: string | null): string | null {
    return this.#running.get(id)?.code ?? storedCode;
  }

  #keptCodes(exceptId: string): ReadonlySet<string> {
    const codes = new Set<string>();
    for (const one of this.#listed) {
      if (one.readable && one.identity.id !== exceptId && one.identity.code) codes.add(one.identity.code);
    }
    return codes;
  }

  #changed(id: string): void {
    const running = this.#running.get(id);
    if (!running) return;
    const snapshot = running.snapshot();
    const before = this.store.getState();
    const ended = before.active?.id === id ? null : before.active;
    // One change of the store for one commit: an answer must not draw the screens three times.
    this.store.setState({
      running: id === this.#shownId ? snapshot : before.running,
      active: running.state.phase === 'ended' ? ended : snapshot,
      tastings: this.#summaries(),
    });
  }

  async #refresh(): Promise<void> {
    this.#listed = await this.ports.store.list();
    this.store.setState({ tastings: this.#summaries() });
  }

  #summaries(): TastingSummary[] {
    return this.#listed
      .map((one): TastingSummary => {
        if (!one.readable) return one;
        const { id, code, createdAtMs } = one.identity;
        const state = this.#running.get(id)?.state ?? one.state;
        return {
          readable: true,
          id,
          title: state.setup.title,
          code: this.#codeOf(id, code),
          phase: state.phase,
          wines: state.setup.wines.length,
          seats: Object.values(state.seats).filter((seat) => seat.status !== 'removed').length,
          createdAtMs,
        };
      })
      .sort((a, b) => (b.readable ? b.createdAtMs : 0) - (a.readable ? a.createdAtMs : 0));
  }
}

function idOf(listed: ListedTasting): string {
  return listed.readable ? listed.identity.id : listed.id;
}
