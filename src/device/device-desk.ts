import type { DevicePorts } from './device-ports';
import type { DeviceRequest } from './device-request';
import { DeviceSession } from './device-session';

/** This tab as one of the host's other devices. */
export class DeviceDesk {
  constructor(private readonly ports: DevicePorts) {}

  open(request: DeviceRequest): DeviceSession {
    return new DeviceSession(request, this.ports);
  }
}
