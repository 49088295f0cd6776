import type { Command } from '../game/command';
import type { State } from '../game/state';
import { pinOf } from '../protocol/keys';
import { MAX_CODE, MIN_CODE, hostPeerId } from '../protocol/peer-id';
import type { StoredTasting, TastingIdentity } from '../storage/tasting-store';
import type { Listening, ListenStatus } from '../transport/listen';
import { Authority } from './authority';
import type { HostPorts } from './host-ports';
import type { Running, SignalingStatus } from './host-store';
import { createHostView } from './host-view';
import { Room } from './room';

/** How long after the end phones still get their result (T5), and how long an absence goes unremarked (R4). */
const HOUR_MS = 3_600_000;
const KEEP_CODE_RETRY_MS = 2000;

/** One tasting run by this tab: its authority, its room, its code. */
export class RunningTasting {
  readonly #authority: Authority;
  readonly #room: Room;
  readonly #pin: string;
  readonly #stopTicks: () => void;
  #identity: TastingIdentity;
  #listening: Listening | null = null;
  #signaling: SignalingStatus = 'claiming';
  #askContinue: boolean;
  #cancelRetry: () => void = () => {};

  /**
   * @param keptCodes codes of the host's other tastings, which this one must not get (T8).
   * @param onChange called whenever `snapshot` would say something new.
   */
  constructor(
    stored: StoredTasting,
    hostName: string,
    private readonly ports: HostPorts,
    private readonly keptCodes: () => ReadonlySet<string>,
    private readonly onChange: () => void,
  ) {
    const { clock } = ports;
    const now = clock.now();
    const { state, aliveMs } = stored;
    this.#identity = stored.identity;
    this.#pin = pinOf(stored.identity.keys.publicKey);
    const isUnderWay = state.startedAtMs !== null && state.phase !== 'ended';
    this.#askContinue = isUnderWay && aliveMs !== null && now - aliveMs > HOUR_MS;
    this.#authority = new Authority(state, ports.store, clock);
    this.#room = new Room(
      this.#authority,
      clock,
      { nonce: () => ports.randomText(32), seed: () => ports.draw(2 ** 31) },
      hostName,
    );
    this.#authority.onCommit = (commit) => {
      this.#room.publish(commit);
      this.onChange();
    };
    this.#authority.onFault = () => this.onChange();
    this.#authority.onAbsence = (ms) => {
      const { startedAtMs, phase } = this.state;
      if (ms > HOUR_MS && startedAtMs !== null && phase !== 'ended') this.#askContinue = true;
    };
    this.#stopTicks = clock.onTick(() => this.#stopListeningInTime());
    void this.#authority.submit({ type: 'restore', lastAliveMs: aliveMs ?? now });
    if (!this.#isOver()) this.#claim(stored.identity.code ?? this.#freeCode());
  }

  get id(): string {
    return this.#identity.id;
  }

  get state(): State {
    return this.#authority.state;
  }

  get code(): string | null {
    return this.#identity.code;
  }

  submit(command: Command) {
    return this.#authority.submit(command);
  }

  retryStorage(): void {
    this.#authority.retry();
  }

  keepPlaying(): void {
    this.#askContinue = false;
    this.onChange();
  }

  snapshot(): Running {
    const { clock, screenNowMs } = this.ports;
    const view = createHostView(this.state, clock.now(), screenNowMs());
    return {
      id: this.id,
      view,
      code: this.#identity.code,
      pin: this.#pin,
      signaling: this.#signaling,
      storage: this.#authority.fault,
      askContinue: this.#askContinue && view.phase !== 'ended',
    };
  }

  /** Says goodbye to the phones and lets go of the code. The tasting sleeps on disk. */
  close(): void {
    this.#stopTicks();
    this.#cancelRetry();
    this.#room.close();
    this.#listening?.release();
    this.#authority.close();
  }

  #claim(code: string): void {
    // Open channels stay with the old listening: phones in the room lose nothing when the code changes.
    this.#listening?.release();
    const { claimSecret, id, keys } = this.#identity;
    this.#listening = this.ports.listen(
      { hostId: hostPeerId(code), secret: claimSecret },
      {
        onConnection: (connection) => this.#room.accept(connection, { code, tastingId: id, keys }),
        onStatus: (status) => void this.#claimed(code, status),
      },
    );
  }

  async #claimed(code: string, status: ListenStatus): Promise<void> {
    if (status === 'taken') {
      this.#claim(this.#freeCode());
      return;
    }
    this.#signaling = status === 'replaced' ? 'offline' : status;
    if (status === 'online' && this.#identity.code !== code) await this.#keepCode(code);
    this.onChange();
  }

  /** A code that is not on disk would be another one after a reload, so it is not shown before. */
  async #keepCode(code: string): Promise<void> {
    const identity = { ...this.#identity, code };
    try {
      await this.ports.store.commit({ id: this.id, identity, revision: this.state.revision });
      this.#identity = identity;
    } catch {
      // The authority meets the same fault with its next sign of life and tells the host.
      this.#cancelRetry = this.ports.clock.wakeAt(this.ports.clock.now() + KEEP_CODE_RETRY_MS, () => {
        void this.#keepCode(code).then(() => this.onChange());
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

  #isOver(): boolean {
    const { phase, endedAtMs } = this.state;
    return phase === 'ended' && this.ports.clock.now() - (endedAtMs ?? 0) > HOUR_MS;
  }

  #stopListeningInTime(): void {
    if (!this.#listening || !this.#isOver()) return;
    this.#listening.close();
    this.#listening = null;
  }
}
