import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** `unplugged`: the interface loses its carrier. `silent`: it keeps it, and every packet is lost. */
export type CutKind = 'unplugged' | 'silent';

const SUBNET = '10.88.0';
const HUB_ADDRESS = `${SUBNET}.1`;

/**
 * A network of namespaces around one bridge: the server sits at the hub, and everyone else at a place of their own,
 * whose cable can be cut. A namespace lives as long as its holder, a process that ends with this one.
 */
export class Network {
  /** Where the server listens. */
  readonly address = HUB_ADDRESS;
  readonly #places: Place[] = [];

  private constructor(readonly hub: Place) {}

  /** A new network, or null where none can be made (not Linux, not root). */
  static async create(): Promise<Network | null> {
    if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
    if (spawnSync('unshare', ['--net', 'true']).status !== 0) return null;
    const hub = await Place.create(null);
    hub.run('ip', 'link', 'set', 'lo', 'up');
    hub.run('ip', 'link', 'add', 'bridge', 'type', 'bridge');
    hub.run('ip', 'addr', 'add', `${HUB_ADDRESS}/24`, 'dev', 'bridge');
    hub.run('ip', 'link', 'set', 'bridge', 'up');
    return new Network(hub);
  }

  /** A place with a cable to the hub. */
  async place(): Promise<Place> {
    const place = await Place.create(this.hub);
    this.#places.push(place);
    const number = this.#places.length;
    place.run('ip', 'link', 'set', 'lo', 'up');
    const plug = ['name', place.plug, 'netns', String(this.hub.pid)];
    place.run('ip', 'link', 'add', 'cable', 'type', 'veth', 'peer', ...plug);
    place.run('ip', 'addr', 'add', `${SUBNET}.${100 + number}/24`, 'dev', 'cable');
    place.run('ip', 'link', 'set', 'cable', 'up');
    place.run('ip', 'route', 'add', 'default', 'via', HUB_ADDRESS);
    place.restore();
    return place;
  }

  async close(): Promise<void> {
    for (const place of [...this.#places, this.hub]) await place.close();
  }
}

/** One namespace. */
export class Place {
  private constructor(
    private readonly holder: ChildProcess,
    private readonly hub: Place | null,
  ) {}

  static async create(hub: Place | null): Promise<Place> {
    const holder = spawn('unshare', ['--net', 'sh', '-c', 'echo ready; exec cat'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    await once(holder.stdout, 'data');
    return new Place(holder, hub);
  }

  get pid(): number {
    return this.holder.pid ?? 0;
  }

  /** The hub's end of this place's cable. */
  get plug(): string {
    return `plug${this.pid}`;
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

  cut(kind: CutKind): void {
    if (kind === 'unplugged') this.hub?.run('ip', 'link', 'set', this.plug, 'down');
    else this.hub?.run('ip', 'link', 'set', this.plug, 'nomaster');
  }

  restore(): void {
    this.hub?.run('ip', 'link', 'set', this.plug, 'master', 'bridge');
    this.hub?.run('ip', 'link', 'set', this.plug, 'up');
  }

  async close(): Promise<void> {
    const exit = once(this.holder, 'exit');
    this.holder.stdin?.end();
    await exit;
  }
}
