import { randomBytes } from 'node:crypto';

import { draftOf } from '../../src/game/draft';
import type { Setup } from '../../src/game/tasting';
import { Desk } from '../../src/host/desk';
import type { HostView } from '../../src/host/host-view';
import type { TabLock } from '../../src/host/tab-lock';
import type { HostPorts } from '../../src/host/host-ports';
import { DeviceSession, type RemoteButton } from '../../src/device/device-session';
import type { DeviceState } from '../../src/device/device-state';
import type { DeviceKind } from '../../src/game/state';
import type { ParticipantState } from '../../src/participant/participant-store';
import { Session } from '../../src/participant/session';
import { hostPeerId, MAX_CODE, MIN_CODE } from '../../src/protocol/peer-id';
import { symbolsOf } from '../../src/protocol/symbols';
import type { DeviceStore } from '../../src/storage/device-store';
import type { SeatStore } from '../../src/storage/seat-store';
import type { TastingStore } from '../../src/storage/tasting-store';
import { MemoryNetwork } from '../../src/transport/memory-network';
import { ManualTime } from './manual-time';
import { createMemoryAnswerLibrary, type MemoryAnswerLibrary } from './memory-answer-library';
import { createMemoryDeviceStore } from './memory-device-store';
import { createMemorySeatStore } from './memory-seat-store';
import { createMemoryTabLock } from './memory-tab-lock';
import { createMemoryDraftStore } from './memory-draft-store';
import { createMemoryTastingStore } from './memory-tasting-store';
import { seededDraw, twoWines } from './setups';
import { testAdvisor } from './wine-advisor';

/** A whole room in memory: hosts and phones over a network and a time that move when the test says so. */
export class World {
  readonly network = new MemoryNetwork();
  readonly time = new ManualTime();

  /** The locks of each browser; tabs that share a store live in the same one. */
  readonly #locks = new Map<TastingStore, TabLock>();

  /** Everything that is under way arrives, and everything that follows from it. Time stands still. */
  async settle(): Promise<void> {
    let quiet = 0;
    while (quiet < 3) {
      await new Promise((resolve) => setImmediate(resolve));
      quiet = this.network.underWay > 0 ? 0 : quiet + 1;
      while (this.network.deliverOne());
    }
  }

  async advance(ms: number): Promise<void> {
    const untilMs = this.time.nowMs + ms;
    await this.settle();
    while (this.time.runNext(untilMs)) await this.settle();
    this.time.nowMs = untilMs;
    await this.settle();
  }

  async host(kept: Partial<HostTab> = {}, seed = 7): Promise<HostTab> {
    const tab = {
      store: kept.store ?? createMemoryTastingStore(),
      library: kept.library ?? createMemoryAnswerLibrary(),
      memory: kept.memory ?? { ids: [] as readonly string[] },
      isSuspended: false,
    };
    const draw = seededDraw(seed);
    const ports: HostPorts = {
      store: tab.store,
      library: tab.library,
      isKnownAnswer: (category, text) => category === 'vintage_year' && /^\d{4}$/u.test(text),
      drafts: createMemoryDraftStore(),
      wineAdvisor: async () => testAdvisor(),
      symbols: symbolsOf,
      storageHealth: async () => {
        hostTab.storageLooks += 1;
        return 'ok';
      },
      listen: this.network.listen,
      tabLock: this.#lockOf(tab.store),
      clock: this.time.hostClock(() => hostTab.isSuspended),
      screenNowMs: () => this.time.nowMs,
      draw: (below) => {
        const wish = hostTab.wishesFor;
        return wish && below === MAX_CODE - MIN_CODE + 1 ? Number(wish) - MIN_CODE : draw(below);
      },
      randomText: (bytes) => randomBytes(bytes).toString('base64url'),
      joinBases: ['http://192.168.1.5:4321/', 'http://10.0.0.7:4321/'],
      memory: { recall: () => tab.memory.ids, keep: (ids) => (tab.memory.ids = ids) },
    };
    const hostTab: HostTab = new HostTab(this, tab.store, tab.memory, tab.library);
    hostTab.desk = await Desk.open(ports);
    await this.settle();
    return hostTab;
  }

  #lockOf(store: TastingStore): TabLock {
    const known = this.#locks.get(store);
    if (known) return known;
    const lock = createMemoryTabLock();
    this.#locks.set(store, lock);
    return lock;
  }

  /** Another host, on another machine, who somehow got this code. */
  async strangerAt(code: string): Promise<HostTab> {
    this.network.forget(hostPeerId(code));
    const stranger = await this.host({}, 99);
    const id = await stranger.desk.create(draftOf(twoWines()), 'Another tasting');
    stranger.wishesFor = code;
    await stranger.desk.open(id);
    await this.settle();
    return stranger;
  }

  /** @param kept what the phone has kept from before. */
  async phone(code: string, options: Partial<PhoneOptions> = {}): Promise<Phone> {
    const phone = new Phone(this, options.seats ?? createMemorySeatStore());
    phone.session = new Session(
      {
        code,
        pin: options.pin ?? null,
        typed: options.typed ?? options.pin === undefined,
        seatSecret: options.seatSecret ?? null,
      },
      {
        ...this.#phonePorts(phone),
        seats: phone.seats,
        symbols: symbolsOf,
        wallNowMs: () => this.time.nowMs + (options.wallAheadMs ?? 0),
      },
    );
    await this.settle();
    return phone;
  }

  /** Opens a link of a big screen or remote, as `HostTab.invite` gives it, or what a reload has of it. */
  async device(hash: string, devices: DeviceStore = createMemoryDeviceStore()): Promise<Device> {
    const [, kind = '', code = '', pin = '', secret = null] = hash.split('/');
    const device = new Device(this, devices, kind as DeviceKind, pin);
    device.session = new DeviceSession(
      { kind: device.kind, code, pin, secret },
      {
        ...this.#phonePorts(device),
        devices,
        keepAwake: (isWanted) => (device.isAwake = isWanted),
        wallNowMs: () => this.time.nowMs,
      },
    );
    await this.settle();
    return device;
  }

  #phonePorts(page: { hide: () => void; back: () => void }) {
    return {
      dial: this.network.dial,
      clock: this.time.phoneClock(),
      page: {
        onHide: (listener: () => void) => {
          page.hide = listener;
          return () => (page.hide = () => {});
        },
        onBack: (listener: () => void) => {
          page.back = listener;
          return () => (page.back = () => {});
        },
      },
      randomBytes: (count: number) => new Uint8Array(randomBytes(count)),
    };
  }
}

export class HostTab {
  desk!: Desk;
  isSuspended = false;
  /** How often it has looked how safe the storage is. */
  storageLooks = 0;
  /** The code that its next claim draws. */
  wishesFor: string | null = null;

  constructor(
    private readonly world: World,
    readonly store: ReturnType<typeof createMemoryTastingStore>,
    readonly memory: { ids: readonly string[] },
    readonly library: MemoryAnswerLibrary,
  ) {}

  /** Prepares a tasting and opens its lobby. */
  async prepare(setup: Setup = twoWines()): Promise<string> {
    const id = await this.desk.create(draftOf(setup), 'A tasting');
    await this.desk.open(id);
    await this.world.settle();
    return id;
  }

  get running() {
    const { running } = this.desk.store.getState();
    if (!running) throw new Error('this tab runs nothing');
    return running;
  }

  get view(): HostView {
    return this.running.view;
  }

  get code(): string {
    return this.running.code ?? '';
  }

  /** Presses a button on what the screen shows now. */
  async press(button: Parameters<Desk['press']>[0]): Promise<void> {
    this.desk.press(button, this.view.seen);
    await this.world.settle();
  }

  /** Puts a question of this tasting right: these options, or null for nobody. */
  async repair(questionId: string, ruling: readonly string[] | null): Promise<boolean> {
    const { tastingId } = this.view;
    const repairing = this.desk.repair(tastingId, questionId, ruling);
    await this.world.settle();
    return repairing;
  }

  /** The personal link's secret for a new device to an away seat; null when it is not away. */
  async handOver(seatId: string): Promise<string | null> {
    const link = await this.desk.handOver(seatId);
    await this.world.settle();
    return link?.url.split('/').at(-1) ?? null;
  }

  /** The link for one more big screen or remote, from `#` on; null when there is none to be had. */
  async invite(kind: DeviceKind): Promise<string | null> {
    const inviting = this.desk.inviteDevice(kind);
    await this.world.settle();
    return (await inviting)?.hash ?? null;
  }

  seatOf(phone: Phone) {
    const found = this.view.people.find(({ pseudonym }) => pseudonym === phone.state.pseudonym);
    if (!found) throw new Error(`${phone.state.pseudonym} is not here`);
    return found;
  }

  /** The id of the right, or of a wrong, option of the question on the screen. The test knows; the screen must not. */
  async option(kind: 'right' | 'wrong'): Promise<string> {
    const { view } = this;
    if (!('question' in view)) throw new Error(`no question in ${view.phase}`);
    const setup = await this.desk.setup(view.tastingId);
    const questions = setup?.wines.flatMap((wine) => wine.questions) ?? [];
    const question = questions.find(({ id }) => id === view.question.id);
    const option = question?.options.find(({ id }) => question.correct.includes(id) === (kind === 'right'));
    return option?.id ?? '';
  }

  /** The tab is closed properly and opened again, in the same browser. */
  async reload(): Promise<HostTab> {
    this.desk.close();
    await this.world.settle();
    return this.world.host({ store: this.store, memory: this.memory, library: this.library });
  }
}

interface PhoneOptions {
  readonly seats: SeatStore;
  readonly pin: string;
  readonly typed: boolean;
  readonly seatSecret: string;
  /** How far the phone's wall clock is ahead of the others'. */
  readonly wallAheadMs: number;
}

export class Phone {
  session!: Session;
  hide = () => {};
  back = () => {};

  constructor(
    private readonly world: World,
    readonly seats: SeatStore,
  ) {}

  get state(): ParticipantState {
    return this.session.store.getState();
  }

  /** "Continue on another device": the secret of a personal link. */
  async share(): Promise<string> {
    const offering = this.session.shareSeat();
    await this.world.settle();
    const offer = await offering;
    if (!offer) throw new Error('no personal link');
    return offer.secret;
  }

  async tap(optionId: string): Promise<void> {
    this.session.tap(optionId);
    await this.world.settle();
  }

  /** The page is reloaded: the channel closes, and a new page finds what the phone has kept. */
  async reload(): Promise<Phone> {
    const { code } = this.state;
    this.hide();
    this.session.stop();
    await this.world.settle();
    return this.world.phone(code, { seats: this.seats, typed: false });
  }
}

/** A big screen or a remote. */
export class Device {
  session!: DeviceSession;
  isAwake = false;
  hide = () => {};
  back = () => {};

  constructor(
    private readonly world: World,
    readonly devices: DeviceStore,
    readonly kind: DeviceKind,
    private readonly pin: string,
  ) {}

  get state(): DeviceState {
    return this.session.store.getState();
  }

  async press(button: RemoteButton): Promise<void> {
    this.session.press(button);
    await this.world.settle();
  }

  async showPodium(step: 1 | 2 | 3): Promise<void> {
    this.session.showPodium(step);
    await this.world.advance(200);
  }

  /** The page goes away, and its channel with it. */
  async close(): Promise<void> {
    this.hide();
    this.session.stop();
    await this.world.settle();
  }

  /** The page is reloaded: a new one has what the address bar says, and what was kept. */
  async reload(): Promise<Device> {
    await this.close();
    return this.world.device(`#/${this.kind}/${this.state.code}/${this.pin}`, this.devices);
  }
}
