import * as v from 'valibot';

import { PHASES } from '../game/state';
import { DeviceViewSchema } from './device-view';
import {
  decode,
  HostClosing,
  HostErrorMessage,
  HostHeartbeat,
  Id,
  LinkSecret,
  MAX_HOST_MESSAGE_BYTES,
  MAX_PHONE_MESSAGE_BYTES,
  PhoneMessageSchema,
  type Decoded,
} from './messages';

/**
 * Messages of the host's other devices, big screens and remotes. They shake hands and beat as phones do; the rest is
 * here, so that no phone has to load it.
 */

/** The phase and question a button was pressed on (P10). */
const Seen = v.object({ phase: v.picklist(PHASES), questionId: v.nullable(Id) });
const Pressed = { seen: Seen };

const DeviceMessageSchema = v.variant('type', [
  /** Opens a link of the host's with a key that was not let in yet. */
  v.object({ type: v.literal('claim_host'), secret: LinkSecret }),
  /** A key that the host has let in comes back. */
  v.object({ type: v.literal('rejoin_host') }),
  v.object({ type: v.literal('host:start'), ...Pressed }),
  v.object({ type: v.literal('host:pause'), ...Pressed }),
  v.object({ type: v.literal('host:resume'), ...Pressed }),
  v.object({ type: v.literal('host:reveal'), ...Pressed }),
  v.object({ type: v.literal('host:next'), ...Pressed }),
  /** Fifteen seconds more. */
  v.object({ type: v.literal('host:add_time'), ...Pressed }),
  /** So many of the places third to first are shown. */
  v.object({ type: v.literal('host:podium'), ...Pressed, step: v.picklist([1, 2, 3]) }),
  v.object({ type: v.literal('host:end'), ...Pressed }),
]);

const HostToDeviceSchema = v.variant('type', [
  v.object({ type: v.literal('host:state_snapshot'), view: DeviceViewSchema }),
  HostHeartbeat,
  HostClosing,
  HostErrorMessage,
]);

const ToHostSchema = v.variant('type', [PhoneMessageSchema, DeviceMessageSchema]);

export type DeviceMessage = v.InferOutput<typeof DeviceMessageSchema>;
export type DeviceCommandMessage = Extract<DeviceMessage, { seen: unknown }>;
export type HostToDeviceMessage = v.InferOutput<typeof HostToDeviceSchema>;
/** Whatever may come in at a host. */
export type ToHostMessage = v.InferOutput<typeof ToHostSchema>;

/** What came in at a host, or what is wrong with it. Never throws. */
export function decodeToHost(text: string): Decoded<ToHostMessage> {
  return decode(text, MAX_PHONE_MESSAGE_BYTES, ToHostSchema);
}

/** What a host sent to one of its devices after the handshake, or what is wrong with it. Never throws. */
export function decodeHostToDevice(text: string): Decoded<HostToDeviceMessage> {
  return decode(text, MAX_HOST_MESSAGE_BYTES, HostToDeviceSchema);
}

/** True for what a big screen or remote says, and no phone. */
export function isDeviceMessage(message: ToHostMessage): message is DeviceMessage {
  return message.type.startsWith('host:') || message.type === 'claim_host' || message.type === 'rejoin_host';
}
