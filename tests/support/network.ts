import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** `unplugged`: the interface loses its carrier. `silent`: it keeps it, and every packet is lost. */
export type CutKind = 'unplugged' | 'silent';

const SUBNET = '10.88.0';
const HUB_ADDRESS = `${SUBNET}.1`;
/** Nobody is there: a default route leads to it only since browsers ask for one. */
const ROUTER_ADDRESS = `${SUBNET}.254`;
const SWITCH = 'switch';

/**
 * A network of namespaces around one switch: its hub, which holds the switch and is on it as everyone is, and places
 * with a cable each. A namespace has no name and lives as long as its holder, a process that ends with this one.
 */
export class Network {
  /** The hub's, for everyone. */
  readonly address = HUB_ADDRESS;
  readonly #places: Place[] = [];
  #cables = 0;

  private constructor(readonly hub: Place) {
    hub.run('ip', 'link', 'add', SWITCH, 'type', 'bridge');
    hub.run('ip', 'link', 'set', SWITCH, 'addrgenmode', 'none');
    // Or the hub, its cable cut, would still hear those who ask for its address: by the switch that it holds.
    hub.run('sh', '-c', `echo 1 > /proc/sys/net/ipv4/conf/${SWITCH}/arp_ignore`);
    hub.run('ip', 'link', 'set', SWITCH, 'up');
    hub.cable = this.#connect(hub, HUB_ADDRESS);
    hub.cable.plugIn();
  }

  /** A new network, or null where none can be made (not Linux, not root). */
  static async create(): Promise<Network | null> {
    if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
    if (spawnSync('unshare', ['--net', 'true']).status !== 0) return null;
    return new Network(await Place.create());
  }

  /** A place with its cable plugged in. */
  async place(): Promise<Place> {
    const place = await Place.create();
    this.#places.push(place);
    place.cable = this.secondCable(place);
    place.cable.plugIn();
    return place;
  }

  /** One more interface of a place, with another address. It waits to be plugged in. */
  secondCable(place: Place): Cable {
    return this.#connect(place, `${SUBNET}.${100 + this.#cables}`);
  }

  async close(): Promise<void> {
    for (const place of [...this.#places, this.hub]) await place.close();
  }

  #connect(place: Place, address: string): Cable {
    this.#cables += 1;
    const [device, port] = [`net${this.#cables}`, `port${this.#cables}`];
    const peer = ['peer', 'name', port, 'netns', String(this.hub.pid)];
    place.run('ip', 'link', 'add', device, 'type', 'veth', ...peer);
    // Otherwise a second address comes a moment later, and browsers abort what they are fetching then.
    place.run('ip', 'link', 'set', device, 'addrgenmode', 'none');
    this.hub.run('ip', 'link', 'set', port, 'addrgenmode', 'none');
    place.run('ip', 'addr', 'add', `${address}/24`, 'dev', device);
    const cable = new Cable(place, device, this.hub, port);
    cable.mend();
    return cable;
  }
}

/** From an interface of a place, at one end, to a port of the switch. */
export class Cable {
  constructor(
    private readonly place: Place,
    private readonly device: string,
    private readonly hub: Place,
    private readonly port: string,
  ) {}

  /** Nothing arrives any more; `silent` is what nobody at the place is told of. */
  cut(kind: CutKind): void {
    if (kind === 'unplugged') this.hub.run('ip', 'link', 'set', this.port, 'down');
    else this.hub.run('ip', 'link', 'set', this.port, 'nomaster');
  }

  mend(): void {
    this.hub.run('ip', 'link', 'set', this.port, 'master', SWITCH);
    this.hub.run('ip', 'link', 'set', this.port, 'up');
  }

  /** The place loses the interface, and sees that it does. */
  pullOut(): void {
    this.place.run('ip', 'link', 'set', this.device, 'down');
  }

  plugIn(): void {
    this.place.run('ip', 'link', 'set', this.device, 'up');
    this.place.run('ip', 'route', 'replace', 'default', 'via', ROUTER_ADDRESS, 'dev', this.device);
  }
}

/** One namespace. */
export class Place {
  cable!: Cable;

  private constructor(private readonly holder: ChildProcess) {
    this.run('ip', 'link', 'set', 'lo', 'up');
  }

  static async create(): Promise<Place> {
    const holder = spawn('unshare', ['--net', 'sh', '-c', 'echo ready; exec cat'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    await once(holder.stdout, 'data');
    return new Place(holder);
  }

  get pid(): number {
    return this.holder.pid ?? 0;
  }

  /** File that names the namespace. */
  get file(): string {
    return `/proc/${this.pid}/ns/net`;
  }

  /** A command that runs another one here. */
  get within(): readonly string[] {
    return ['nsenter', `--net=${this.file}`];
  }

  run(...command: readonly string[]): void {
    const [nsenter = '', ...args] = [...this.within, ...command];
    const { status, stderr } = spawnSync(nsenter, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${command.join(' ')}: ${stderr}`);
  }

  async close(): Promise<void> {
    const exit = once(this.holder, 'exit');
    this.holder.stdin?.end();
    await exit;
  }
}
