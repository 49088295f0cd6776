import { FreshKeys } from '../participant/fresh-keys';
import type { HandshakeKeys, NotMyHost } from '../participant/handshake-phone';
import { pinOf, type KeyPair } from '../protocol/keys';
import type { HostHello } from '../protocol/messages';
import type { DeviceRecord } from '../storage/device-store';
import type { DevicePorts } from './device-ports';
import type { DeviceRequest } from './device-request';

/**
 * The device's record of its place, in memory and in storage. A device whose storage refuses goes on: it only needs
 * another link after a reload.
 */
export class DeviceKeeper implements HandshakeKeys {
  record: DeviceRecord | null = null;
  readonly #fresh = new FreshKeys();

  constructor(
    private readonly request: DeviceRequest,
    private readonly ports: Pick<DevicePorts, 'devices' | 'wallNowMs'>,
  ) {}

  /** The place that this device has with the host of the link's KEY, if it has one. */
  async recall(): Promise<DeviceRecord | null> {
    const { kind, pin } = this.request;
    const kept = await this.ports.devices.list().catch(() => []);
    this.record = kept.find((one) => one.kind === kind && one.isIn && pinOf(one.hostKey) === pin) ?? null;
    return this.record;
  }

  /** The place's own, or new ones for the place that this device may get. */
  keysAhead(): KeyPair {
    return this.record?.keys ?? this.#fresh.show();
  }

  /** The key pair for the host that says hello, kept before it is used, or why this is not the host to talk to. */
  async keysFor({ key, tastingId, epoch }: HostHello): Promise<KeyPair | NotMyHost> {
    const { kind, code, pin } = this.request;
    if (pinOf(key) !== pin) return 'WRONG_HOST';
    if (this.record?.tastingId !== tastingId) {
      const kept = await this.ports.devices.get(kind, tastingId).catch(() => null);
      const keys = this.#fresh.take();
      this.record = kept ?? {
        tastingId,
        kind,
        code,
        hostKey: key,
        keys,
        isIn: false,
        epoch: 0,
        toldRepair: null,
        updatedAtMs: 0,
      };
    }
    if (this.record.hostKey !== key) return 'WRONG_HOST';
    // A copy that the tasting moved away from.
    if (epoch < this.record.epoch) return 'STRANGER';
    this.#greetedEpoch = epoch;
    await this.keep({});
    return this.record.keys;
  }

  /** The host has proved itself: from now on no older copy of it is talked to. */
  proved(): void {
    if (this.record) void this.keep({ epoch: Math.max(this.#greetedEpoch, this.record.epoch) });
  }

  /** Changes the record and keeps it; resolves when it is stored, or when storage has refused. */
  async keep(change: Partial<DeviceRecord>): Promise<void> {
    if (!this.record) return;
    this.record = { ...this.record, ...change, updatedAtMs: this.ports.wallNowMs() };
    await this.ports.devices.put(this.record).catch(() => {});
  }

  /** What a host said that has not proved itself yet. */
  #greetedEpoch = 0;
}
