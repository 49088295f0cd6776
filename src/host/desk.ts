import type { Seen } from '../game/command';
import { draftOf } from '../game/draft';
import { choosePseudonym } from '../game/pseudonym';
import type { DeviceKind, Ruling } from '../game/state';
import type { Draft, Flow, Setup } from '../game/tasting';
import type { ComparisonSymbol } from '../protocol/symbols';
import { answerRows, type AnswerRow } from './answer-rows';
import { Catalog } from './catalog';
import { Drafts } from './drafts';
import type { HostPorts } from './host-ports';
import {
  createHostStore,
  type DeviceLink,
  type HostStore,
  type ImportOutcome,
  type PersonalLink,
  type PrintKit,
  type Results,
  type TastingFile,
} from './host-store';
import { KeptTastings } from './kept-tastings';
import { Library } from './library';
import { Moves } from './moves';
import { Preparation } from './preparation';
import { createPrintKit } from './print-kit';
import { Removal } from './removal';
import { createResults } from './results';
import { Runner, type OpenHow, type OpenOutcome } from './runner';
import type { WineAdvisor } from './wine-advisor';

type Button = 'start' | 'pause' | 'resume' | 'reveal' | 'next' | 'skip question' | 'skip wine';

/** The host's side of this tab: its kept tastings, and those it runs. */
export class Desk {
  readonly store: HostStore;
  readonly library: Library;
  readonly removal: Removal;
  readonly drafts: Drafts;
  readonly #catalog: Catalog;
  readonly #runner: Runner;
  readonly #kept: KeptTastings;
  readonly #moves: Moves;
  readonly #preparation: Preparation;

  private constructor(
    private readonly ports: HostPorts,
    hostName: string,
  ) {
    this.store = createHostStore(hostName);
    this.drafts = new Drafts(ports.drafts);
    this.#runner = new Runner(ports, this.store, (id) => this.#catalog.keptCodes(id), {
      onChange: () => ({ tastings: this.#catalog.summaries() }),
      onSuperseded: (id) => this.#moves.superseded(id),
    });
    this.#kept = new KeptTastings(ports, this.#runner, () => this.#refresh());
    this.#catalog = new Catalog(ports.store, this.#runner.running);
    this.#moves = new Moves(ports, this.#runner, this.#kept, {
      // Whoever brings it back does not want it deleted.
      onImport: (id) => {
        if (this.store.getState().removal?.id === id) this.removal.takeBack();
      },
      refresh: () => this.#refresh(),
    });
    this.#preparation = new Preparation(ports.draw, this.#kept, () => this.store.getState().tastings);
    this.library = new Library(ports.library, () => ports.clock.now(), ports.isKnownAnswer);
    this.removal = new Removal({
      isPlayed: (id) => this.#kept.isPlayed(id),
      remove: (id) => this.remove(id),
      titleOf: (id) => this.store.getState().tastings.find((one) => one.id === id)?.title ?? '',
      publish: (removal) => this.store.setState({ removal }),
    });
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
    for (const id of ports.memory.recall()) await desk.#runner.open(id, 'ask');
    return desk;
  }

  get joinBases(): readonly string[] {
    return this.ports.joinBases;
  }

  async wineAdvisor(): Promise<WineAdvisor> {
    const kept = this.ports.library.list().catch(() => ({ entries: [] }));
    const [advisor, { entries }] = await Promise.all([this.ports.wineAdvisor(), kept]);
    advisor.remember(entries);
    return advisor;
  }

  async create(draft: Draft, defaultTitle: string): Promise<string> {
    const id = await this.#preparation.create(draft, defaultTitle);
    void this.library.learn(draft, null);
    return id;
  }

  duplicate(id: string, mark: string): Promise<string | null> {
    return this.#preparation.duplicate(id, mark);
  }

  /** False when it has started meanwhile (T6), or another tab has it. */
  async update(id: string, draft: Draft, defaultTitle: string): Promise<boolean> {
    const saved = await this.setup(id);
    const isDone = await this.#preparation.update(id, draft, defaultTitle);
    if (isDone) void this.library.learn(draft, saved && draftOf(saved));
    return isDone;
  }

  /** False before the question's reveal, or when the tasting runs elsewhere or is neither run here nor over. */
  repair(id: string, questionId: string, ruling: Ruling): Promise<boolean> {
    return this.#kept.change(id, 'ended', () =>
      ruling ? { type: 'rekey', questionId, correct: ruling } : { type: 'void', questionId },
    );
  }

  setup(id: string): Promise<Setup | null> {
    return this.#preparation.setup(id);
  }

  async find(idOrCode: string): Promise<string | null> {
    await this.#refresh();
    return this.#catalog.find(idOrCode);
  }

  /** Runs a tasting in this tab and puts it on the screen. */
  async open(id: string, how: OpenHow = 'ask'): Promise<OpenOutcome> {
    const here = this.#runner.running.get(id);
    // The host has just pressed something: the moment to ask the browser to keep what it stores. Once people play, as
    // after a reload of the tab, a warning comes too late, and its two writes would only be in their way.
    if (!here || here.state.phase === 'waiting')
      void this.ports.storageHealth().then((storageHealth) => this.store.setState({ storageHealth }));
    // One that was just deleted must not stand in the way (T8).
    await this.removal.finish();
    return this.#runner.open(id, how);
  }

  press(button: Button, seen: Seen): void {
    void this.#runner.active?.submit({ type: button, seen });
  }

  end(): void {
    void this.#runner.active?.submit({ type: 'end' });
  }

  chooseJoinBase(base: string): void {
    this.#runner.shown?.chooseJoinBase(base);
  }

  removeSeat(seatId: string): void {
    void this.#runner.shown?.submit({ type: 'remove', seatId });
  }

  addTime(seen: Seen): void {
    void this.#runner.active?.submit({ type: 'add time', seen });
  }

  setFlow(flow: Flow): void {
    void this.#runner.active?.submit({ type: 'flow', flow });
  }

  wait(waits: boolean): void {
    void this.#runner.active?.submit({ type: 'wait', waits });
  }

  showPodium(step: 1 | 2 | 3, seen: Seen): void {
    void this.#runner.shown?.submit({ type: 'podium', step, seen });
  }

  letIn(key: string): void {
    this.#runner.active?.letIn(key);
  }

  turnAway(key: string): void {
    this.#runner.active?.turnAway(key);
  }

  setDoor(closed: boolean): void {
    void this.#runner.shown?.submit({ type: 'door', closed });
  }

  async handOver(seatId: string): Promise<PersonalLink | null> {
    return (await this.#runner.shown?.handOver(seatId)) ?? null;
  }

  async inviteDevice(kind: DeviceKind): Promise<DeviceLink | null> {
    return (await this.#runner.shown?.inviteDevice(kind)) ?? null;
  }

  revokeDevice(key: string): void {
    void this.#runner.shown?.submit({ type: 'revoke device', key });
  }

  keepPlaying(): void {
    this.#runner.active?.keepPlaying();
  }

  retryStorage(): void {
    for (const running of this.#runner.running.values()) running.retryStorage();
  }

  async remove(id: string): Promise<'removed' | 'running'> {
    const outcome = await this.#kept.remove(id);
    if (outcome === 'removed') void this.drafts.drop(id);
    return outcome;
  }

  async results(id: string): Promise<Results | null> {
    const tasting = await this.#kept.get(id);
    return tasting && createResults(tasting.state);
  }

  async printKit(id: string): Promise<PrintKit | null> {
    const tasting = await this.#kept.get(id);
    return tasting && createPrintKit(tasting.identity, tasting.state);
  }

  async answers(id: string): Promise<readonly AnswerRow[] | null> {
    const tasting = await this.#kept.get(id);
    return tasting && answerRows(tasting.state);
  }

  exportFile(id: string): Promise<TastingFile | null> {
    return this.#moves.export(id);
  }

  sealedFile(id: string): Promise<TastingFile | null> {
    return this.#moves.seal(id);
  }

  moveAway(id: string): Promise<TastingFile | null> {
    return this.#moves.moveAway(id);
  }

  goOnHere(id: string): Promise<boolean> {
    return this.#moves.goOnHere(id);
  }

  importFile(file: Blob): Promise<ImportOutcome> {
    return this.#moves.import(file);
  }

  /** Six symbols that the phones of the tasting show alike. */
  async symbols(id: string): Promise<readonly ComparisonSymbol[]> {
    const tasting = await this.#kept.get(id);
    return tasting ? this.ports.symbols(tasting.identity.keys.publicKey, id) : [];
  }

  /** The tab goes away: phones are told at once instead of finding out. */
  close(): void {
    this.drafts.flush();
    void this.removal.finish();
    this.#runner.close();
  }

  async #refresh(): Promise<void> {
    await this.#catalog.refresh();
    this.store.setState({ tastings: this.#catalog.summaries() });
  }
}
