import type { DeviceCommand, HostCommand } from './command';
import { changed, done, refused, type Outcome } from './outcome';
import { seatOfKey, type Device, type DeviceLink, type State } from './state';

/** A link that lets a device in is good for ten minutes. */
export const DEVICE_LINK_MS = 600_000;
/** Big screens and remotes together. */
export const MAX_DEVICES = 4;

/** The big screen or remote that has this key. */
export function deviceOfKey(state: State, key: string): Device | undefined {
  return state.devices.find((device) => device.key === key);
}

/** Puts a link for one more device on record; a newer one of the same kind makes the older one void. */
export function inviteDevice(
  state: State,
  { kind, hash }: Extract<HostCommand, { type: 'invite device' }>,
  now: number,
): Outcome {
  if (state.devices.length >= MAX_DEVICES) return refused(state, 'DEVICES_FULL');
  const known = linkOfHash(state, hash);
  if (known) return known.kind === kind ? done(state) : refused(state, 'NOT_NOW');
  const others = withoutLinks(state, (link) => link.kind === kind || link.expiresMs <= now);
  return done(
    changed(state, { deviceLinks: { ...others, [hash]: { kind, expiresMs: now + DEVICE_LINK_MS } } }),
  );
}

/** The device's key gets in no more. */
export function revokeDevice(state: State, key: string): Outcome {
  if (!deviceOfKey(state, key)) return done(state);
  return done(changed(state, { devices: state.devices.filter((device) => device.key !== key) }));
}

/** What big screens and remotes do by themselves; what a remote presses is the host's own command. */
export function applyDeviceCommand(state: State, command: DeviceCommand, now: number): Outcome {
  const device = deviceOfKey(state, command.key);
  switch (command.type) {
    case 'claim device':
      return claim(state, command, now);
    case 'attach device':
      return device ? done(withPresence(state, device, true)) : refused(state, 'NO_DEVICE');
    case 'detach device':
      return done(device ? withPresence(state, device, false) : state);
  }
}

/** Nobody is connected any more. */
export function devicesAway(state: State): State {
  if (!state.devices.some((device) => device.isLive)) return state;
  return changed(state, { devices: state.devices.map((device) => ({ ...device, isLive: false })) });
}

/** A device that is in already comes in by a fresh link as well, and spends it. */
function claim(state: State, { hash, key }: Extract<DeviceCommand, { type: 'claim device' }>, now: number) {
  const own = deviceOfKey(state, key);
  const found = linkOfHash(state, hash);
  const link = found && found.expiresMs > now && (!own || own.kind === found.kind) ? found : undefined;
  const spent = link ? changed(state, { deviceLinks: withoutLinks(state, (one) => one === link) }) : state;
  if (own) return done(withPresence(spent, own, true));
  if (!link) return refused(state, 'DEVICE_LINK_SPENT');
  // One key is one person's seat or one of the host's devices, so that nobody who plays can drive.
  if (seatOfKey(state, key)) return refused(state, 'HAS_SEAT');
  if (state.devices.length >= MAX_DEVICES) return refused(state, 'DEVICES_FULL');
  return done({ ...spent, devices: [...state.devices, { key, kind: link.kind, isLive: true }] });
}

function withPresence(state: State, device: Device, isLive: boolean): State {
  if (device.isLive === isLive) return state;
  const devices = state.devices.map((one) => (one.key === device.key ? { ...one, isLive } : one));
  return changed(state, { devices });
}

/** The link of a hash that may be anything: `__proto__` is no link. */
function linkOfHash(state: State, hash: string): DeviceLink | undefined {
  return Object.prototype.hasOwnProperty.call(state.deviceLinks, hash) ? state.deviceLinks[hash] : undefined;
}

function withoutLinks(state: State, isVoid: (link: DeviceLink) => boolean): State['deviceLinks'] {
  return Object.fromEntries(Object.entries(state.deviceLinks).filter(([, link]) => !isVoid(link)));
}
