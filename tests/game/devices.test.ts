import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { DEVICE_LINK_MS, MAX_DEVICES } from '../../src/game/devices';
import { DEVICE_KINDS, type DeviceKind, type State } from '../../src/game/state';
import { transition } from '../../src/game/transition';
import { keyOf, seatedState } from '../support/sequences';

const NOW = 1_000_000;

const invited = (state: State, hash: string, kind: DeviceKind = 'screen', now = NOW) =>
  transition(state, { type: 'invite device', kind, hash }, now);
const claimed = (state: State, hash: string, key: string, now = NOW) =>
  transition(state, { type: 'claim device', hash, key }, now);

/** Keys of devices, and two of people with seats. */
const anyKey = fc.constantFrom('d0', 'd1', 'd2', 'd3', 'd4', 'd5', keyOf(0), keyOf(1));
const anyHash = fc.constantFrom('a', 'b', 'c', 'd', 'e', '__proto__');
const anyCommand = fc.record({
  gapMs: fc.constantFrom(0, 1, 1000, DEVICE_LINK_MS),
  command: fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        type: fc.constant('invite device' as const),
        kind: fc.constantFrom(...DEVICE_KINDS),
        hash: anyHash,
      }),
    },
    {
      weight: 6,
      arbitrary: fc.record({ type: fc.constant('claim device' as const), key: anyKey, hash: anyHash }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constantFrom('revoke device' as const, 'attach device' as const, 'detach device' as const),
        key: anyKey,
      }),
    },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('join' as const), key: anyKey, seed: fc.nat() }) },
  ),
});

/** That many remotes are in. */
function withDevices(count: number): State {
  let state = seatedState();
  for (let n = 0; n < count; n += 1) {
    state = claimed(invited(state, `h${n}`, 'remote').state, `h${n}`, `d${n}`).state;
  }
  return state;
}

describe('big screens and remotes', () => {
  test('[R3] a link lets one device in, once', () => {
    const { state } = claimed(invited(seatedState(), 'h').state, 'h', 'd');
    expect(state.devices).toEqual([{ key: 'd', kind: 'screen', isLive: true }]);
    expect(claimed(state, 'h', 'e').refusal).toBe('DEVICE_LINK_SPENT');
    expect(claimed(state, 'never', 'e').refusal).toBe('DEVICE_LINK_SPENT');
    expect(claimed(state, '__proto__', 'e').refusal).toBe('DEVICE_LINK_SPENT');
  });

  test('[R3] a link is good for ten minutes, and void when a newer one of its kind is made', () => {
    const { state } = invited(seatedState(), 'h');
    expect(claimed(state, 'h', 'd', NOW + DEVICE_LINK_MS - 1).refusal).toBeNull();
    expect(claimed(state, 'h', 'd', NOW + DEVICE_LINK_MS).refusal).toBe('DEVICE_LINK_SPENT');
    const both = invited(invited(state, 'remote', 'remote').state, 'newer').state;
    expect(claimed(both, 'h', 'd').refusal).toBe('DEVICE_LINK_SPENT');
    expect(claimed(both, 'remote', 'd').refusal).toBeNull();
  });

  test('[R3] at most four are in; a place is free again when one is revoked', () => {
    const full = withDevices(MAX_DEVICES);
    expect(invited(full, 'fifth').refusal).toBe('DEVICES_FULL');
    const almost = invited(withDevices(MAX_DEVICES - 1), 'a', 'screen').state;
    const raced = claimed(invited(almost, 'b', 'remote').state, 'a', 'x').state;
    expect(claimed(raced, 'b', 'y').refusal).toBe('DEVICES_FULL');
    const { state } = transition(full, { type: 'revoke device', key: 'd0' }, NOW);
    expect(transition(state, { type: 'attach device', key: 'd0' }, NOW).refusal).toBe('NO_DEVICE');
    expect(invited(state, 'fifth').refusal).toBeNull();
  });

  test('[R3] a device that is in comes in by a fresh link of its kind as well, and spends it', () => {
    const { state } = claimed(invited(withDevices(1), 'h', 'remote').state, 'h', 'd0');
    expect(state.devices).toHaveLength(1);
    expect(claimed(state, 'h', 'e').refusal).toBe('DEVICE_LINK_SPENT');
  });

  test('[R3] the key of a seat is no key of a device, nor the other way round', () => {
    const { state } = invited(seatedState(), 'h', 'remote');
    expect(claimed(state, 'h', keyOf(0)).refusal).toBe('HAS_SEAT');
    const { state: driven } = claimed(state, 'h', 'd');
    expect(transition(driven, { type: 'join', key: 'd', seed: 1 }, NOW).refusal).toBe('HAS_SEAT');
  });

  test('[R4] a reload of the host leaves them in, and away', () => {
    const { state } = transition(withDevices(2), { type: 'restore', lastAliveMs: NOW }, NOW);
    expect(state.devices.map(({ key, isLive }) => [key, isLive])).toEqual([
      ['d0', false],
      ['d1', false],
    ]);
  });

  test('[P12] a remote’s End names what it was pressed on, and does nothing when that has passed', () => {
    const state = seatedState();
    const stale = { phase: 'question_open', questionId: 'q' } as const;
    expect(transition(state, { type: 'end', seen: stale }, NOW)).toEqual({ state, refusal: 'PASSED' });
    const seen = { phase: 'waiting', questionId: null } as const;
    expect(transition(state, { type: 'end', seen }, NOW).state.phase).toBe('ended');
  });

  test('[R3] in any sequence of commands: four at most, by links alone, and no key twice', () => {
    let full = 0;
    fc.assert(
      fc.property(fc.array(anyCommand, { maxLength: 80, size: 'max' }), (commands) => {
        let state = seatedState(undefined, 2);
        let now = NOW;
        for (const { command, gapMs } of commands) {
          const before = state;
          now += gapMs;
          const outcome = transition(before, command, now);
          state = outcome.state;
          expect(transition(state, command, now).state).toBe(state);
          if (outcome.refusal !== null) expect(state).toBe(before);
          const { devices, deviceLinks, seats } = state;
          if (devices === before.devices) continue;
          const keys = devices.map(({ key }) => key);
          if (devices.length === MAX_DEVICES) full += 1;
          expect(devices.length).toBeLessThanOrEqual(MAX_DEVICES);
          expect(new Set(keys).size).toBe(keys.length);
          for (const seat of Object.values(seats)) {
            for (const key of seat.keys) expect(keys).not.toContain(key);
          }
          const had = new Set(before.devices.map(({ key }) => key));
          for (const { key, kind } of devices.filter((one) => !had.has(one.key))) {
            const link = command.type === 'claim device' ? before.deviceLinks[command.hash] : undefined;
            expect(command).toMatchObject({ type: 'claim device', key });
            expect(link?.kind).toBe(kind);
            expect(link?.expiresMs).toBeGreaterThan(now);
            expect(Object.values(deviceLinks)).not.toContain(link);
          }
        }
      }),
      { numRuns: 1000, seed: 4821 },
    );
    expect(full).toBeGreaterThan(0);
  });
});
