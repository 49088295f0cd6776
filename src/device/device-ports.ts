import type { ContactPorts, PageEvents } from '../participant/participant-ports';
import type { DeviceStore } from '../storage/device-store';

/** What a big screen or remote needs of the world; `main` hands it the real things. */
export interface DevicePorts extends ContactPorts {
  readonly devices: DeviceStore;
  readonly page: PageEvents;
  /** Keeps the device's screen on, or lets it sleep. */
  readonly keepAwake: (isWanted: boolean) => void;
  /** Wall clock in ms, for "when" only. */
  readonly wallNowMs: () => number;
}
