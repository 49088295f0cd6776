import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';

const SUBNET = '10.77.0';
const HOME_ADDRESS = `${SUBNET}.1`;

/** One device's cable into the LAN: an interface of the device at one end, a port of the switch at the other. */
export interface Cable {
  /** The network goes silent: nobody is told, nothing arrives. */
  cut(): void;
  mend(): void;
  /** The device loses the interface, and sees that it does. */
  pullOut(): void;
  plugIn(): void;
}

/** Says why no LAN can be made here, or null when one can. */
export function whyNoLan(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    return 'network namespaces need root on Linux';
  const name = `arena-${randomBytes(3).toString('hex')}`;
  const made = spawnSync('ip', ['netns', 'add', name]);
  if (made.status !== 0) return 'this machine lets nobody make a network namespace';
  spawnSync('ip', ['netns', 'del', name]);
  return null;
}

/**
 * A LAN of network namespaces: `home`, where host and server live at {@link Lan.address}, and one for each phone,
 * all on one switch. It leads nowhere else: a default route is there only since browsers ask for one.
 */
export class Lan {
  readonly home: string;
  readonly address = HOME_ADDRESS;
  /** Home's own way into the LAN. The server is still reached from home itself when it is cut. */
  readonly homeCable: Cable;
  readonly #namespaces: string[] = [];
  readonly #name = `arena-${randomBytes(4).toString('hex')}`;
  #cables = 0;

  constructor() {
    this.home = this.#namespace('home');
    ip('-n', this.home, 'link', 'add', 'switch', 'type', 'bridge');
    ip('-n', this.home, 'link', 'set', 'switch', 'addrgenmode', 'none');
    ip('-n', this.home, 'link', 'set', 'switch', 'up');
    this.homeCable = this.connect(this.home, HOME_ADDRESS);
  }

  /** A namespace for a phone, with an interface in the LAN. */
  phone(lastOctet: number): { namespace: string; cable: Cable } {
    const namespace = this.#namespace(`phone${lastOctet}`);
    return { namespace, cable: this.connect(namespace, `${SUBNET}.${lastOctet}`) };
  }

  /** One more interface for a device. Without `isUp` it waits to be plugged in. */
  connect(namespace: string, address: string, isUp = true): Cable {
    this.#cables += 1;
    const [device, port] = [`net${this.#cables}`, `port${this.#cables}`];
    ip('link', 'add', device, 'netns', namespace, 'type', 'veth', 'peer', 'name', port, 'netns', this.home);
    // Otherwise a second address comes a moment later, and browsers abort what they are fetching then.
    ip('-n', namespace, 'link', 'set', device, 'addrgenmode', 'none');
    ip('-n', this.home, 'link', 'set', port, 'addrgenmode', 'none');
    ip('-n', namespace, 'addr', 'add', `${address}/24`, 'dev', device);
    ip('-n', this.home, 'link', 'set', port, 'master', 'switch', 'up');
    const cable = {
      cut: () => ip('-n', this.home, 'link', 'set', port, 'nomaster'),
      mend: () => ip('-n', this.home, 'link', 'set', port, 'master', 'switch'),
      pullOut: () => ip('-n', namespace, 'link', 'set', device, 'down'),
      plugIn: () => {
        ip('-n', namespace, 'link', 'set', device, 'up');
        ip('-n', namespace, 'route', 'replace', 'default', 'via', `${SUBNET}.254`, 'dev', device);
      },
    };
    if (isUp) cable.plugIn();
    return cable;
  }

  remove(): void {
    for (const namespace of this.#namespaces) ip('netns', 'del', namespace);
  }

  #namespace(device: string): string {
    const name = `${this.#name}-${device}`;
    ip('netns', 'add', name);
    this.#namespaces.push(name);
    ip('-n', name, 'link', 'set', 'lo', 'up');
    return name;
  }
}

function ip(...args: string[]): void {
  const { status, stderr } = spawnSync('ip', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`ip ${args.join(' ')}: ${stderr.trim()}`);
}
