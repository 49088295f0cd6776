import { createStore, type StoreApi } from 'zustand/vanilla';

import type { Link } from '../participant/participant-store';
import type { DeviceView } from '../protocol/device-view';
import type { HostError } from '../protocol/messages';
import type { OlderSide } from '../protocol/version';

/** Why there is no way in, or no way on. */
export type DeviceRefusal =
  | { readonly reason: 'VERSION_MISMATCH'; readonly older: OlderSide }
  | {
      readonly reason:
        | 'NO_DEVICE'
        | 'DEVICES_FULL'
        | 'DEVICE_LINK_SPENT'
        | 'SESSION_NOT_FOUND'
        | 'WRONG_HOST'
        | 'NO_WEBRTC';
    };

export interface DeviceState {
  /** As the host last said it, or else as the link says it. */
  readonly code: string;
  readonly link: Link;
  readonly view: DeviceView | null;
  /** When the open question ends, on the axis of `performance.now()`; null when paused or without a clock. */
  readonly endsAtMs: number | null;
  readonly refusal: DeviceRefusal | null;
}

export type DeviceStateStore = StoreApi<DeviceState>;

export function createDeviceState(code: string): DeviceStateStore {
  return createStore<DeviceState>(() => ({
    code,
    link: 'connecting',
    view: null,
    endsAtMs: null,
    refusal: null,
  }));
}

/** What a host's error means here: a refusal, the device on another screen, or a channel that came to nothing. */
export function meaningOf(code: HostError): DeviceRefusal | 'moved' | 'lost' {
  switch (code) {
    case 'NO_DEVICE':
    case 'DEVICES_FULL':
    case 'DEVICE_LINK_SPENT':
      return { reason: code };
    case 'VERSION_MISMATCH':
      return { reason: code, older: 'phone' };
    // The key of a seat is no key of a device: another link does not change that, another browser does.
    case 'HAS_SEAT':
      return { reason: 'DEVICE_LINK_SPENT' };
    case 'MOVED':
      return 'moved';
    case 'GAME_STARTED':
    case 'SESSION_FULL':
    case 'REMOVED':
    case 'DOOR_CLOSED':
    case 'NO_SEAT':
    case 'SEAT_GIVEN':
    case 'SEAT_LINK_SPENT':
    case 'TURNED_AWAY':
    case 'BAD_MESSAGE':
    case 'BAD_PROOF':
    case 'TOO_FAST':
      return 'lost';
  }
}
