import type { HostCommand } from '../game/command';
import { DEVICE_LINK_MS, deviceOfKey } from '../game/devices';
import type { DeviceKind } from '../game/state';
import type { DeviceCommandMessage, DeviceMessage } from '../protocol/device-messages';
import { hashOfSecret } from '../protocol/keys';
import type { Authority, Commit } from './authority';
import { createDeviceViews, type DeviceFacts } from './device-view';
import type { HostClock } from './host-clock';
import type { PhoneLink } from './phone-link';
import { toHostError } from './seating';

/** Outside phase moves a device gets at most one view in this time. */
const COALESCE_MS = 100;

/** A link for a big screen or a remote: its secret, and how long it is good. */
export interface DeviceInvitation {
  readonly secret: string;
  readonly leftMs: number;
}

/**
 * The host's other devices: big screens, which are shown the tasting, and remotes, which drive it. Found by the key
 * that their channel has proved; one live screen each.
 */
export class Devices {
  readonly #linkOfKey = new Map<string, PhoneLink>();
  #cancelDue: (() => void) | null = null;

  /** @param isOpen whether a channel is still there. */
  constructor(
    private readonly authority: Authority,
    private readonly clock: HostClock,
    private readonly newSecret: () => string,
    private readonly facts: () => DeviceFacts,
    private readonly isOpen: (link: PhoneLink) => boolean,
  ) {}

  /** The secret of a link for one more device; null when there are four, or it could not be saved. */
  async invite(kind: DeviceKind): Promise<DeviceInvitation | null> {
    const secret = this.newSecret();
    const refusal = await this.authority.submit({ type: 'invite device', kind, hash: hashOfSecret(secret) });
    return refusal === null ? { secret, leftMs: DEVICE_LINK_MS } : null;
  }

  async receive(link: PhoneLink, message: DeviceMessage): Promise<void> {
    if (message.type === 'claim_host' || message.type === 'rejoin_host') await this.#admit(link, message);
    else await this.#press(link, message);
  }

  /** Shows a commit to every device, and those out that the host has revoked. */
  publish({ before, after }: Commit): void {
    if (before.devices !== after.devices) {
      for (const [key, link] of Array.from(this.#linkOfKey)) {
        if (!deviceOfKey(after, key)) link.refuse('NO_DEVICE');
      }
    }
    if (this.#linkOfKey.size === 0) return;
    if (before.phase !== after.phase || before.position !== after.position || before.clock !== after.clock)
      this.sendAll();
    else this.sendSoon();
  }

  /** Something that can wait a moment has changed. */
  sendSoon(): void {
    if (this.#linkOfKey.size > 0)
      this.#cancelDue ??= this.clock.wakeAt(this.clock.now() + COALESCE_MS, () => this.sendAll());
  }

  sendAll(): void {
    this.close();
    this.#send(this.#linkOfKey.keys());
  }

  heard(link: PhoneLink, isHeard: boolean): void {
    const key = this.#keyOf(link);
    if (key === null) return;
    void this.authority.submit({ type: isHeard ? 'attach device' : 'detach device', key });
  }

  closed(link: PhoneLink): void {
    const key = this.#keyOf(link);
    if (key === null) return;
    this.#linkOfKey.delete(key);
    void this.authority.submit({ type: 'detach device', key });
  }

  /** Forgets what is due. */
  close(): void {
    this.#cancelDue?.();
    this.#cancelDue = null;
  }

  async #admit(
    link: PhoneLink,
    request: Extract<DeviceMessage, { type: 'claim_host' | 'rejoin_host' }>,
  ): Promise<void> {
    const { key } = link;
    if (key === null || link.isPlaced) return;
    const refusal = await this.authority.submit(
      request.type === 'claim_host'
        ? { type: 'claim device', key, hash: hashOfSecret(request.secret) }
        : { type: 'attach device', key },
    );
    if (refusal) {
      link.refuse(toHostError(refusal));
      return;
    }
    if (!this.isOpen(link)) {
      // It hung up while it was being saved.
      if (!this.#linkOfKey.has(key)) void this.authority.submit({ type: 'detach device', key });
      return;
    }
    const older = this.#linkOfKey.get(key);
    link.deviceKey = key;
    this.#linkOfKey.set(key, link);
    older?.refuse('MOVED');
    // The older channel may have closed, and said so, while this one was waiting for the disk.
    void this.authority.submit({ type: 'attach device', key });
    this.#send([key]);
  }

  /** A remote's button goes the way of the host's own. What came too late does nothing: the next view says why. */
  async #press(link: PhoneLink, message: DeviceCommandMessage): Promise<void> {
    const key = this.#keyOf(link);
    if (key === null || deviceOfKey(this.authority.state, key)?.kind !== 'remote') {
      link.refuse('NO_DEVICE');
      return;
    }
    await this.authority.submit(commandOf(message));
  }

  #send(keys: Iterable<string>): void {
    const { state } = this.authority;
    const viewOf = createDeviceViews(state, this.facts(), this.clock.now());
    for (const key of keys) {
      const device = deviceOfKey(state, key);
      if (device) this.#linkOfKey.get(key)?.send({ type: 'host:state_snapshot', view: viewOf(device.kind) });
    }
  }

  #keyOf(link: PhoneLink): string | null {
    const key = link.deviceKey;
    return key !== null && this.#linkOfKey.get(key) === link ? key : null;
  }
}

function commandOf(message: DeviceCommandMessage): HostCommand {
  const { seen } = message;
  switch (message.type) {
    case 'host:start':
      return { type: 'start', seen };
    case 'host:pause':
      return { type: 'pause', seen };
    case 'host:resume':
      return { type: 'resume', seen };
    case 'host:reveal':
      return { type: 'reveal', seen };
    case 'host:next':
      return { type: 'next', seen };
    case 'host:add_time':
      return { type: 'add time', seen };
    case 'host:podium':
      return { type: 'podium', seen, step: message.step };
    case 'host:end':
      return { type: 'end', seen };
  }
}
