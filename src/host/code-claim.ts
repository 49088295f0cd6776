import { MAX_CODE, MIN_CODE, hostPeerId } from '../protocol/peer-id';
import type { TastingIdentity } from '../storage/tasting-store';
import type { Binding, Connection } from '../transport/connection';
import type { Listening, ListenStatus } from '../transport/listen';
import type { Introduced } from './handshake-host';
import type { HostPorts } from './host-ports';
import type { SignalingStatus } from './host-store';

const KEEP_CODE_RETRY_MS = 2000;

export interface CodeClaimEvents {
  /** A phone has dialled; `code` is the one it dialled. */
  onConnection(connection: Connection, code: string, met: Introduced | null): void;
  /** A phone that dials this code greets. */
  onGreeting(greeting: string, binding: Binding, code: string): Introduced | null;
  /** The status changed, or the tasting has another code; `isNewCode` tells which. */
  onChange(isNewCode: boolean): void;
  /** The server knows of a newer copy of the tasting on another device. */
  onSuperseded(): void;
  /** Writes the identity to disk. */
  save(identity: TastingIdentity): Promise<void>;
}

/** The tasting's code on the signaling server: claims it, keeps it, and gets another one if it was taken (T5). */
export class CodeClaim {
  #identity: TastingIdentity;
  #listening: Listening | null = null;
  #signaling: SignalingStatus = 'claiming';
  #cancelRetry: () => void = () => {};

  /** @param keptCodes codes of the host's other tastings, which this one must not get (T8). */
  constructor(
    identity: TastingIdentity,
    private readonly ports: Pick<HostPorts, 'listen' | 'clock' | 'draw'>,
    private readonly keptCodes: () => ReadonlySet<string>,
    private readonly events: CodeClaimEvents,
  ) {
    this.#identity = identity;
  }

  /** With the code as it is on disk: one that is not saved would be another one after a reload. */
  get identity(): TastingIdentity {
    return this.#identity;
  }

  get signaling(): SignalingStatus {
    return this.#signaling;
  }

  get isListening(): boolean {
    return this.#listening !== null;
  }

  /** Asks for the tasting's own code, or for any free one. */
  start(): void {
    this.#claim(this.#identity.code ?? this.#freeCode());
  }

  /** Lets go of the server; open channels stay. */
  release(): void {
    this.#cancelRetry();
    this.#listening?.release();
  }

  /** As `release`, and the code is anybody's again: this tasting needs none any more. */
  giveUp(): void {
    this.#cancelRetry();
    this.#listening?.giveUp();
  }

  /** Lets go of the server and of every channel that came by it. */
  close(): void {
    this.#cancelRetry();
    this.#listening?.close();
    this.#listening = null;
  }

  #claim(code: string): void {
    // Open channels stay with the old listening: phones in the room lose nothing when the code changes.
    this.#listening?.release();
    const { claimSecret: secret, epoch } = this.#identity;
    this.#listening = this.ports.listen<Introduced>(
      { hostId: hostPeerId(code), secret, epoch },
      {
        onConnection: (connection, met) => this.events.onConnection(connection, code, met),
        onGreeting: (greeting, binding) => this.events.onGreeting(greeting, binding, code),
        onStatus: (status) => void this.#heard(code, status),
      },
    );
  }

  async #heard(code: string, status: ListenStatus): Promise<void> {
    if (status === 'taken') {
      this.#claim(this.#freeCode());
      return;
    }
    this.#signaling = status === 'replaced' || status === 'superseded' ? 'offline' : status;
    if (status === 'online' && this.#identity.code !== code) await this.#keep(code);
    else this.events.onChange(false);
    if (status === 'superseded') this.events.onSuperseded();
  }

  async #keep(code: string): Promise<void> {
    const formerCode = this.#identity.code ?? this.#identity.formerCode;
    const identity = { ...this.#identity, code, formerCode };
    try {
      await this.events.save(identity);
      this.#identity = identity;
      this.events.onChange(true);
    } catch {
      // The authority meets the same fault with its next sign of life and tells the host.
      this.#cancelRetry = this.ports.clock.wakeAt(this.ports.clock.now() + KEEP_CODE_RETRY_MS, () => {
        void this.#keep(code);
      });
    }
  }

  #freeCode(): string {
    const kept = this.keptCodes();
    for (;;) {
      const code = String(MIN_CODE + this.ports.draw(MAX_CODE - MIN_CODE + 1));
      if (!kept.has(code) && code !== this.#identity.code) return code;
    }
  }
}
