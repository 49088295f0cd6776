import type { ContactPorts, PageEvents } from '../participant/participant-ports';
import type { DeviceStore } from '../storage/device-store';

/** What a big screen or remote needs of the world; `main` hands it the real things. */
export interface DevicePorts extends ContactPorts {
  readonly devices: DeviceStore;
  readonly page: PageEvents;
  /** Wall clock in ms, for "when" only. */
  readonly wallNowMs: () => number;
}
