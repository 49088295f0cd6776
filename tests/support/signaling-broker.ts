import { reduce } from '../../signaling/broker';
import { createBroker, type BrokerAction, type BrokerState } from '../../signaling/broker-state';
import type { StoredLease } from '../../signaling/codes';
import { DEFAULT_LIMITS, TICK_MS, type Limits } from '../../signaling/limits';

export const HOST = 'arena-4821';
export const PHONE = 'arena-4821-abcdefgh';
export const PHONE_2 = 'arena-4821-ijklmnop';

export const OFFER = {
  sdp: { type: 'offer', sdp: 'v=0' },
  type: 'data',
  serialization: 'raw',
  connectionId: 'dc_1',
};
export const ANSWER = { sdp: { type: 'answer', sdp: 'v=0' }, type: 'data', connectionId: 'dc_1' };
export const CANDIDATE = { candidate: { candidate: 'candidate:1' }, type: 'data', connectionId: 'dc_1' };

/** Drives the reducer by hand: a clock that only the test moves, and what each socket was sent. */
export class BrokerDriver {
  now: number;
  readonly state: BrokerState;
  readonly persisted: (StoredLease | string)[] = [];
  private lastSocket = 0;

  constructor(options: { limits?: Partial<Limits>; kept?: StoredLease[]; now?: number } = {}) {
    this.now = options.now ?? 1_000_000;
    this.state = createBroker({ ...DEFAULT_LIMITS, ...options.limits }, options.kept ?? [], this.now);
  }

  /** Opens a socket; returns its number and what the broker did about it. */
  open(
    id: string,
    token: string,
    address = '10.0.0.1',
    epoch = 1,
  ): { socket: number; actions: BrokerAction[] } {
    this.lastSocket += 1;
    const socket = this.lastSocket;
    return {
      socket,
      actions: this.step({ type: 'opened', socket, id, tokenHash: `#${token}`, epoch, address }),
    };
  }

  frame(socket: number, frame: unknown): BrokerAction[] {
    return this.raw(socket, JSON.stringify(frame));
  }

  raw(socket: number, text: string | null): BrokerAction[] {
    return this.step({ type: 'frame', socket, text });
  }

  step(event: Parameters<typeof reduce>[1]): BrokerAction[] {
    const { actions } = reduce(this.state, event, this.now);
    for (const action of actions) {
      if (action.type === 'persist') this.persisted.push(action.lease);
      if (action.type === 'forget') this.persisted.push(action.code);
    }
    return [...actions];
  }

  /** Lets time pass in ticks, as the shell does. */
  pass(ms: number, each: () => void = () => {}): BrokerAction[] {
    const actions: BrokerAction[] = [];
    const end = this.now + ms;
    while (this.now < end) {
      this.now = Math.min(end, this.now + TICK_MS);
      each();
      actions.push(...this.step({ type: 'tick' }));
    }
    return actions;
  }
}

/** The frames among `actions`, each with the socket it goes to. */
export function sent(actions: readonly BrokerAction[]): unknown[] {
  return actions.flatMap((action) =>
    action.type === 'send' ? [{ to: action.socket, ...action.frame }] : [],
  );
}

/** The sockets that `actions` close. */
export function closed(actions: readonly BrokerAction[]): number[] {
  return actions.flatMap((action) => (action.type === 'close' ? [action.socket] : []));
}
