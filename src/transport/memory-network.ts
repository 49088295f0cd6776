import type { Binding, Connection } from './connection';
import type { Dial, DialRequest } from './dial';
import type { Claim, Greeted, Listen, ListenEvents } from './listen';

interface MemoryListening {
  readonly claim: Claim;
  readonly onStatus: ListenEvents['onStatus'];
  /** Takes over a connection after the phone and the host have been introduced. */
  accept(connection: MemoryConnection, request: DialRequest): void;
  /** Connections that came by it. */
  readonly made: MemoryConnection[];
}

interface Post {
  readonly to: MemoryConnection;
  readonly text: string | null;
}

/**
 * A network in memory, whose deliveries the test decides: nothing arrives before `deliver` is called. It holds
 * hosts by id, as a signaling server does, and knows three states of one: held and there, held but away, not held.
 */
export class MemoryNetwork {
  readonly #hosts = new Map<string, { claim: Claim; listening: MemoryListening | null }>();
  readonly #listenings = new Set<MemoryListening>();
  readonly #waiting = new Set<() => void>();
  readonly #posts: Post[] = [];
  #connections = 0;
  /** Sees every message as it is delivered. */
  onDeliver: (text: string, to: Connection) => void = () => {};
  /** What arrives in place of a message: the other side may be of another version. */
  translate: (text: string, to: Connection) => string = (text) => text;
  /** What becomes of a greeting or a reply on its way; null loses it, as a server may. */
  introduce: (text: string) => string | null = (text) => text;
  /** While true the server is out of reach; open connections go on. */
  serverIsDown = false;

  readonly listen: Listen = <Met extends Greeted>(claim: Claim, events: ListenEvents<Met>) => {
    const one: MemoryListening = {
      claim,
      made: [],
      onStatus: (status) => events.onStatus(status),
      accept: (connection, { introduction }) => {
        const greeting = introduction ? this.introduce(introduction.greeting()) : null;
        const met = greeting === null ? null : (events.onGreeting?.(greeting, connection.binding) ?? null);
        const reply = met && this.introduce(met.reply);
        const { local, remote } = connection.binding;
        if (reply !== null) introduction?.onReply(reply, { local: remote, remote: local });
        events.onConnection(connection, met);
      },
    };
    this.#listenings.add(one);
    this.#claim(one);
    const release = () => {
      this.#listenings.delete(one);
      const now = this.#hosts.get(claim.hostId);
      if (now?.listening === one) this.#hosts.set(claim.hostId, { claim, listening: null });
    };
    return {
      release,
      giveUp: () => {
        const isOurs = this.#hosts.get(claim.hostId)?.listening === one;
        release();
        if (isOurs && !this.serverIsDown) this.forget(claim.hostId);
      },
      close: () => {
        release();
        for (const connection of one.made) connection.close();
      },
    };
  };

  readonly dial: Dial = (request) =>
    new Promise((resolve) => {
      const attempt = () => {
        const held = this.#hosts.get(request.hostId);
        if (request.signal.aborted) {
          this.#waiting.delete(attempt);
          resolve({ ok: false, failure: 'ABORTED' });
        } else if (this.serverIsDown) {
          resolve({ ok: false, failure: 'NO_SERVER' });
        } else if (!held) {
          resolve({ ok: false, failure: 'NO_SUCH_HOST' });
        } else if (held.listening) {
          this.#waiting.delete(attempt);
          resolve({ ok: true, connection: this.#connect(held.listening, request) });
        } else if (!this.#waiting.has(attempt)) {
          this.#waiting.add(attempt);
          request.onHostAway();
        }
      };
      request.signal.addEventListener('abort', attempt);
      attempt();
    });

  /** The server loses what it knows of an id, as when its lease ran out. */
  forget(hostId: string): void {
    this.#hosts.delete(hostId);
  }

  /** The server is restarted: every host that still listens claims its id anew. Channels go on. */
  restartServer(): void {
    for (const one of Array.from(this.#listenings)) {
      one.onStatus('offline');
      this.#claim(one);
    }
  }

  /** How many messages are under way. */
  get underWay(): number {
    return this.#posts.length;
  }

  /** Delivers the oldest message under way; false when there is none. */
  deliverOne(): boolean {
    const post = this.#posts.shift();
    if (post?.text) this.onDeliver(post.text, post.to);
    post?.to.receive(post.text && this.translate(post.text, post.to));
    return post !== undefined;
  }

  #claim(listening: MemoryListening): void {
    const { claim } = listening;
    const held = this.#hosts.get(claim.hostId);
    if (this.serverIsDown) {
      listening.onStatus('offline');
    } else if (held && held.claim.secret !== claim.secret) {
      listening.onStatus('taken');
    } else if (held && held.claim.epoch > claim.epoch) {
      listening.onStatus('superseded');
    } else {
      this.#hosts.set(claim.hostId, { claim, listening });
      if (held?.listening && held.listening !== listening) held.listening.onStatus('replaced');
      listening.onStatus('online');
      for (const again of Array.from(this.#waiting)) again();
    }
  }

  #connect(host: MemoryListening, request: DialRequest): Connection {
    this.#connections += 1;
    const hostPrint = `HOST:${this.#connections}`;
    const phonePrint = `PHONE:${this.#connections}`;
    const phone = new MemoryConnection({ local: phonePrint, remote: hostPrint }, this.#posts);
    const other = new MemoryConnection({ local: hostPrint, remote: phonePrint }, this.#posts);
    phone.other = other;
    other.other = phone;
    host.made.push(other);
    host.accept(other, request);
    return phone;
  }
}

/** One end of a connection in memory. `cut` loses everything silently, as a dead network does. */
export class MemoryConnection implements Connection {
  other: MemoryConnection | null = null;
  buffered = 0;
  #isOpen = true;
  #isCut = false;
  #onText: (text: string) => void = () => {};
  #onClose: () => void = () => {};
  #onSteady: (steady: boolean) => void = () => {};

  constructor(
    readonly binding: Binding,
    private readonly posts: Post[],
  ) {}

  send(text: string): void {
    if (this.#isOpen && !this.#isCut && this.other) this.posts.push({ to: this.other, text });
  }

  onText(listener: (text: string) => void): void {
    this.#onText = listener;
  }

  onClose(listener: () => void): void {
    this.#onClose = listener;
  }

  onSteady(listener: (steady: boolean) => void): void {
    this.#onSteady = listener;
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    if (!this.#isCut && this.other) this.posts.push({ to: this.other, text: null });
  }

  path(): Promise<'local'> {
    return Promise.resolve('local');
  }

  /** Loses everything from now on, both ways, without a word. */
  cut(): void {
    this.#isCut = true;
    if (this.other) this.other.#isCut = true;
    this.#onSteady(false);
  }

  receive(text: string | null): void {
    if (!this.#isOpen || this.#isCut) return;
    if (text !== null) {
      this.#onText(text);
      return;
    }
    this.#isOpen = false;
    this.#onClose();
  }
}
