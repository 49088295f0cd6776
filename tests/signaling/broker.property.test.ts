import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import type { StoredLease } from '../../signaling/codes';
import type { DownFrame } from '../../signaling/frame';
import { parsePeerId } from '../../signaling/peer-id';
import { ANSWER, BrokerDriver, CANDIDATE, OFFER } from '../support/signaling-broker';

const IDS = [
  'arena-4821',
  'arena-4821-abcdefgh',
  'arena-4821-ijklmnop',
  'arena-1234',
  'arena-1234-abcdefgh',
  'nonsense',
];
const anyId = fc.constantFrom(...IDS);
const anyFrame = fc.oneof(
  fc.record({
    type: fc.constantFrom('OFFER', 'ANSWER', 'CANDIDATE', 'LEAVE', 'HEARTBEAT'),
    src: anyId,
    dst: anyId,
    payload: fc.constantFrom<unknown>(OFFER, ANSWER, CANDIDATE, { ...OFFER, type: 'media' }, null),
  }),
  fc.constant({ type: 'LEAVE' }),
  fc.anything(),
);
const anyEvent = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ does: fc.constant('open' as const), id: anyId, token: fc.constantFrom('a', 'b') }),
  },
  {
    weight: 6,
    arbitrary: fc.record({ does: fc.constant('send' as const), socket: fc.nat(15), frame: anyFrame }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('raw' as const),
      socket: fc.nat(15),
      text: fc.option(fc.string()),
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('drop' as const), socket: fc.nat(15) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('wait' as const), ms: fc.nat(200_000) }) },
);

/** True for what the server says itself, and for a frame that went from a phone to its host or back. */
function isInsideStar(frame: DownFrame, sender: string | undefined, receiver: string): boolean {
  if (!('dst' in frame)) return true;
  const from = parsePeerId(frame.src);
  const to = parsePeerId(frame.dst);
  if (from === null || to === null || from.code !== to.code || from.role === to.role) return false;
  if (frame.type === 'OFFER' && to.role !== 'host') return false;
  if (frame.type === 'ANSWER' && to.role !== 'phone') return false;
  return frame.src === sender && frame.dst === receiver;
}

test('[SIG] whatever any sockets send: no throw, no frame outside the star, no id for two, none for a thief', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 80 }), (events) => {
      const broker = new BrokerDriver();
      // Kept by the test alone, from what was sent and closed: who has which id, proved by which token.
      const opened = new Map<number, { id: string; token: string }>();
      const live = new Map<number, { id: string; token: string }>();
      const leaseOf = (id: string) => broker.state.codes.leases.get(id);
      const isLive = (lease: StoredLease | undefined): lease is StoredLease =>
        lease !== undefined && (lease.expiresAt === null || lease.expiresAt > broker.now);

      for (const event of events) {
        const before = event.does === 'open' ? leaseOf(event.id) : undefined;
        let socket = 0;
        const actions = (() => {
          switch (event.does) {
            case 'open': {
              const result = broker.open(event.id, event.token);
              socket = result.socket;
              opened.set(socket, event);
              return result.actions;
            }
            case 'send':
              socket = event.socket;
              return broker.raw(event.socket, JSON.stringify(event.frame) ?? 'undefined');
            case 'raw':
              socket = event.socket;
              return broker.raw(event.socket, event.text);
            case 'drop':
              live.delete(event.socket);
              return broker.step({ type: 'closed', socket: event.socket });
            case 'wait':
              return broker.pass(event.ms);
          }
        })();

        for (const action of actions) {
          if (action.type === 'close') live.delete(action.socket);
          if (action.type !== 'send') continue;
          const receiver = opened.get(action.socket)!;
          if (action.frame.type === 'OPEN') live.set(action.socket, receiver);
          const isTheft =
            action.frame.type === 'OPEN' && isLive(before) && before.hash !== `#${receiver.token}`;
          expect(isTheft).toBe(false);
          expect(isInsideStar(action.frame, opened.get(socket)?.id, receiver.id)).toBe(true);
        }
        const ids = [...live.values()].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(broker.state.sockets.keys())).toEqual(new Set(live.keys()));
      }
    }),
    { numRuns: 300 },
  );
});
