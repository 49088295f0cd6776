import type { Connection } from '../../src/transport/connection';
import type { Dial } from '../../src/transport/dial';
import { seededDraw } from '../support/setups';

/**
 * What happens to messages on their way, in both directions. Their order stays: the channel is an ordered one. The
 * handshake arrives once, as on any real channel: either side hangs up on a second one, and rightly.
 */
export interface Roughness {
  readonly seed: number;
  /** Of a hundred messages, how many arrive twice. */
  readonly duplicatePercent: number;
  /** The longest that a message is held up. */
  readonly delayMs: number;
}

export const SMOOTH: Roughness = { seed: 0, duplicatePercent: 0, delayMs: 0 };

const HANDSHAKE = /^\{"type":"(?:hello|proof)"/u;

/** Dials through another `Dial` and makes the way rough: doubles, delays, silence, and text of one's own. */
export class RoughDial {
  readonly #connections = new Set<RoughConnection>();
  readonly #draw;

  /** @param onHeard told of every text from the host, before anybody reads it. */
  constructor(
    private readonly inner: Dial,
    private readonly roughness: Roughness,
    private readonly onHeard: () => void,
  ) {
    this.#draw = seededDraw(roughness.seed);
  }

  readonly dial: Dial = async (request) => {
    const result = await this.inner(request);
    if (!result.ok) return result;
    const connection = new RoughConnection(result.connection, this.roughness, this.#draw, this.onHeard);
    this.#connections.add(connection);
    return { ok: true, connection };
  };

  /** Nothing comes through on any connection so far, and nobody is told: what a killed page leaves behind. */
  silence(): void {
    for (const connection of this.#connections) connection.silence();
    this.#connections.clear();
  }

  /** Sends any text at all on the newest connection, past everything that checks it. */
  sendRaw(text: string): void {
    Array.from(this.#connections).at(-1)?.sendRaw(text);
  }
}

class RoughConnection implements Connection {
  #isSilent = false;
  #isClosed = false;
  readonly #out: Lane;
  readonly #in: Lane;
  #onText: (text: string) => void = () => {};
  #onClose: () => void = () => {};

  constructor(
    private readonly inner: Connection,
    roughness: Roughness,
    draw: (below: number) => number,
    onHeard: () => void,
  ) {
    this.#out = new Lane(roughness, draw);
    this.#in = new Lane(roughness, draw);
    inner.onText((text) => {
      if (this.#isSilent) return;
      onHeard();
      this.#in.pass(text, () => this.#tell(() => this.#onText(text)));
    });
    inner.onClose(() => this.#in.last(() => this.#tell(this.#onClose)));
  }

  get binding() {
    return this.inner.binding;
  }

  get buffered() {
    return this.inner.buffered;
  }

  send(text: string): void {
    if (!this.#isSilent && !this.#isClosed) this.#out.pass(text, () => this.inner.send(text));
  }

  sendRaw(text: string): void {
    this.inner.send(text);
  }

  onText(listener: (text: string) => void): void {
    this.#onText = listener;
  }

  onClose(listener: () => void): void {
    this.#onClose = listener;
  }

  onSteady(listener: (steady: boolean) => void): void {
    this.inner.onSteady((steady) => this.#tell(() => listener(steady)));
  }

  close(): void {
    this.#isClosed = true;
    if (!this.#isSilent) this.#out.last(() => this.inner.close());
  }

  path() {
    return this.inner.path();
  }

  silence(): void {
    this.#isSilent = true;
  }

  #tell(what: () => void): void {
    if (!this.#isSilent && !this.#isClosed) what();
  }
}

/** One direction: what is passed on comes out in its order, some of it late and some of it twice. */
class Lane {
  readonly #waiting: { readonly atMs: number; readonly deliver: () => void }[] = [];

  constructor(
    private readonly roughness: Roughness,
    private readonly draw: (below: number) => number,
  ) {}

  pass(text: string, deliver: () => void): void {
    const { delayMs, duplicatePercent } = this.roughness;
    const isDouble = this.draw(100) < duplicatePercent && !HANDSHAKE.test(text);
    this.#queue(delayMs > 0 ? this.draw(delayMs + 1) : 0, deliver);
    if (isDouble) this.#queue(0, deliver);
  }

  last(deliver: () => void): void {
    this.#queue(0, deliver);
  }

  #queue(delayMs: number, deliver: () => void): void {
    if (delayMs === 0 && this.#waiting.length === 0) {
      deliver();
      return;
    }
    this.#waiting.push({ atMs: performance.now() + delayMs, deliver });
    if (this.#waiting.length === 1) this.#waitForFirst();
  }

  /** One timer for the one in front: two timers of nearly the same time may ring in either order. */
  #waitForFirst(): void {
    const [first] = this.#waiting;
    if (!first) return;
    setTimeout(
      () => {
        // Out of the queue only when it is told: what is passed on meanwhile stays behind it.
        first.deliver();
        this.#waiting.shift();
        this.#waitForFirst();
      },
      Math.max(0, first.atMs - performance.now()),
    );
  }
}
