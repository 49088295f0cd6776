import { describe, expect, test } from 'vitest';

import { countBroker } from '../../signaling/broker';
import { ANSWER, BrokerDriver, closed, HOST, OFFER, PHONE, PHONE_2, sent } from '../support/signaling-broker';

const MINUTE_MS = 60_000;

function error(to: number, msg: string): unknown {
  return { to, type: 'ERROR', payload: { msg } };
}

function heartbeats(broker: BrokerDriver, ...sockets: number[]): () => void {
  return () => {
    for (const socket of sockets) broker.frame(socket, { type: 'HEARTBEAT' });
  };
}

/** A host whose first participant it has answered. */
function playing(): { broker: BrokerDriver; host: number; phone: number } {
  const broker = new BrokerDriver();
  const host = broker.open(HOST, 'secret').socket;
  const phone = broker.open(PHONE, 'a').socket;
  broker.frame(host, { type: 'ANSWER', dst: PHONE, payload: ANSWER });
  return { broker, host, phone };
}

describe('claiming a code', () => {
  test('[T5] a free code goes to the first host that asks', () => {
    const broker = new BrokerDriver();
    const { socket, actions } = broker.open(HOST, 'secret');
    expect(sent(actions)).toEqual([{ to: socket, type: 'OPEN' }]);
    expect(broker.persisted).toEqual([
      { code: HOST, hash: '#secret', epoch: 1, engaged: false, expiresAt: null },
    ]);
  });

  test('[SIG] the lease is on disk before the host hears OPEN', () => {
    const { actions } = new BrokerDriver().open(HOST, 'secret');
    expect(actions.map(({ type }) => type)).toEqual(['persist', 'send']);
  });

  test('[T5] another secret gets ID-TAKEN while the owner is there', () => {
    const broker = new BrokerDriver();
    broker.open(HOST, 'secret');
    const thief = broker.open(HOST, 'guess');
    expect(sent(thief.actions)).toEqual([
      { to: thief.socket, type: 'ID-TAKEN', payload: { msg: 'ID_TAKEN' } },
    ]);
    expect(closed(thief.actions)).toEqual([thief.socket]);
  });

  test('[T5] another secret gets ID-TAKEN after the owner dropped', () => {
    const broker = new BrokerDriver();
    const { socket } = broker.open(HOST, 'secret');
    broker.step({ type: 'closed', socket });
    expect(sent(broker.open(HOST, 'guess').actions)).toMatchObject([{ type: 'ID-TAKEN' }]);
  });

  test('[R4] the owner’s new socket gets the code at once and the old one is closed', () => {
    const broker = new BrokerDriver();
    const old = broker.open(HOST, 'secret').socket;
    const { socket, actions } = broker.open(HOST, 'secret', '10.0.0.2');
    expect(sent(actions)).toEqual([{ to: socket, type: 'OPEN' }, error(old, 'REPLACED')]);
    expect(closed(actions)).toEqual([old]);
    // The old socket's own end must not start the grace time of a host that is there.
    broker.step({ type: 'closed', socket: old });
    expect(broker.persisted.at(-1)).toMatchObject({ expiresAt: null });
  });

  test('[SIG] an unused code is free two minutes after its host dropped', () => {
    const broker = new BrokerDriver();
    const { socket } = broker.open(HOST, 'secret');
    broker.step({ type: 'closed', socket });
    broker.pass(2 * MINUTE_MS - 1);
    expect(sent(broker.open(HOST, 'other').actions)).toMatchObject([{ type: 'ID-TAKEN' }]);
    broker.pass(1);
    expect(broker.persisted.at(-1)).toBe(HOST);
    expect(sent(broker.open(HOST, 'other').actions)).toMatchObject([{ type: 'OPEN' }]);
  });

  test('[T5] from the first answered participant on, a code is held for an hour without its host', () => {
    const { broker, host } = playing();
    broker.step({ type: 'closed', socket: host });
    broker.pass(60 * MINUTE_MS - 1);
    expect(sent(broker.open(HOST, 'other').actions)).toMatchObject([{ type: 'ID-TAKEN' }]);
    broker.pass(1);
    expect(sent(broker.open(HOST, 'other').actions)).toMatchObject([{ type: 'OPEN' }]);
  });

  test('[T5] a code has no end while its host is connected', () => {
    const broker = new BrokerDriver();
    const { socket } = broker.open(HOST, 'secret');
    broker.pass(24 * 60 * MINUTE_MS, heartbeats(broker, socket));
    expect(sent(broker.open(HOST, 'other').actions)).toMatchObject([{ type: 'ID-TAKEN' }]);
  });

  test('[SIG] a host that says goodbye gives its code back', () => {
    const { broker, host } = playing();
    expect(closed(broker.frame(host, { type: 'LEAVE' }))).toEqual([host]);
    expect(broker.persisted.at(-1)).toBe(HOST);
    expect(sent(broker.open(HOST, 'other').actions)).toMatchObject([{ type: 'OPEN' }]);
  });

  test('[T5] whose offer the host has when it gives its code back is told that there is none', () => {
    const broker = new BrokerDriver();
    const host = broker.open(HOST, 'secret').socket;
    const phone = broker.open(PHONE, 'a').socket;
    broker.frame(phone, { type: 'OFFER', dst: HOST, payload: OFFER });
    const none = { to: phone, type: 'EXPIRE', src: HOST, payload: { reason: 'NO_SUCH_CODE' } };
    expect(sent(broker.frame(host, { type: 'LEAVE' }))).toEqual([none]);
    expect(sent(broker.frame(phone, { type: 'OFFER', dst: HOST, payload: OFFER }))).toEqual([none]);
  });

  test('[T5] phones that wait for a host which comes back to give its code back are told that there is none', () => {
    const { broker, host, phone } = playing();
    broker.step({ type: 'closed', socket: host });
    broker.frame(phone, { type: 'OFFER', dst: HOST, payload: OFFER });
    const back = broker.open(HOST, 'secret');
    expect(sent(back.actions)).toContainEqual({ to: phone, type: 'HOST-BACK', src: HOST, payload: {} });
    broker.frame(back.socket, { type: 'LEAVE' });
    expect(sent(broker.frame(phone, { type: 'OFFER', dst: HOST, payload: OFFER }))).toMatchObject([
      { to: phone, payload: { reason: 'NO_SUCH_CODE' } },
    ]);
  });

  test('[SIG] an address holds 20 codes, and its owners still come back', () => {
    const broker = new BrokerDriver();
    for (let code = 1000; code < 1020; code += 1) broker.open(`arena-${code}`, 'secret');
    const { socket, actions } = broker.open('arena-1020', 'secret');
    expect(sent(actions)).toEqual([error(socket, 'TOO_MANY_CODES')]);
    expect(sent(broker.open('arena-1000', 'secret').actions)).toMatchObject([
      { type: 'OPEN' },
      { type: 'ERROR' },
    ]);
    expect(sent(broker.open('arena-1020', 'secret', '10.0.0.2').actions)).toMatchObject([{ type: 'OPEN' }]);
  });

  test('[SIG] of 5,000 claims of one address 20 are granted', () => {
    const broker = new BrokerDriver();
    for (let code = 1000; code < 6000; code += 1) broker.open(`arena-${code}`, 'secret');
    expect(countBroker(broker.state)).toEqual({ sockets: 20, codes: 20 });
  });

  test.each(['', 'arena', 'arena-999', 'arena-0999', 'arena-10000', 'a b-4821', 'arena-4821-short', '4821'])(
    '[SIG] the id %j is refused',
    (id) => {
      const { socket, actions } = new BrokerDriver().open(id, 'secret');
      expect(sent(actions)).toEqual([error(socket, 'BAD_ID')]);
      expect(closed(actions)).toEqual([socket]);
    },
  );

  test('[SIG] a socket without a token is refused', () => {
    const broker = new BrokerDriver();
    const event = {
      type: 'opened',
      socket: 1,
      id: HOST,
      tokenHash: null,
      epoch: 1,
      address: '10.0.0.1',
    } as const;
    expect(sent(broker.step(event))).toEqual([error(1, 'BAD_ID')]);
  });
});

describe('phones', () => {
  test('[SIG] an id in use by a live socket is nobody else’s', () => {
    const broker = new BrokerDriver();
    broker.open(PHONE, 'mine');
    expect(sent(broker.open(PHONE, 'yours').actions)).toMatchObject([{ type: 'ID-TAKEN' }]);
  });

  test('[SIG] the same token takes the id over, and a dropped id is free', () => {
    const broker = new BrokerDriver();
    const old = broker.open(PHONE, 'mine').socket;
    const { socket, actions } = broker.open(PHONE, 'mine');
    expect(closed(actions)).toEqual([old]);
    broker.step({ type: 'closed', socket });
    expect(sent(broker.open(PHONE, 'yours').actions)).toMatchObject([{ type: 'OPEN' }]);
  });

  test('[J4] phones sent away with HOST_AWAY hear once that the host is back', () => {
    const broker = new BrokerDriver();
    const host = broker.open(HOST, 'secret').socket;
    const patient = broker.open(PHONE, 'a').socket;
    const idle = broker.open(PHONE_2, 'b').socket;
    broker.step({ type: 'closed', socket: host });
    for (const _ of [1, 2]) {
      expect(sent(broker.frame(patient, { type: 'OFFER', dst: HOST, payload: OFFER }))).toEqual([
        { to: patient, type: 'EXPIRE', src: HOST, payload: { reason: 'HOST_AWAY' } },
      ]);
    }
    const back = broker.open(HOST, 'secret');
    expect(sent(back.actions)).toEqual([
      { to: back.socket, type: 'OPEN' },
      { to: patient, type: 'HOST-BACK', src: HOST, payload: {} },
    ]);
    expect(sent(broker.open(HOST, 'secret').actions)).not.toContainEqual(
      expect.objectContaining({ type: 'HOST-BACK' }),
    );
    expect(broker.state.sockets.has(idle)).toBe(true);
  });

  test('[R7] a socket that closes is told to nobody', () => {
    const { broker, host, phone } = playing();
    expect(sent(broker.step({ type: 'closed', socket: phone }))).toEqual([]);
    broker.open(PHONE, 'a');
    expect(sent(broker.step({ type: 'closed', socket: host }))).toEqual([]);
  });
});

describe('sockets', () => {
  test('[SIG] a socket silent for 60 s is closed; one that beats or pongs stays', () => {
    const broker = new BrokerDriver();
    const silent = broker.open(PHONE, 'a').socket;
    const beating = broker.open(PHONE_2, 'b').socket;
    const hidden = broker.open(HOST, 'secret').socket;
    const alive = (): void => {
      broker.frame(beating, { type: 'HEARTBEAT' });
      broker.step({ type: 'pong', socket: hidden });
    };
    expect(closed(broker.pass(MINUTE_MS - 1, alive))).toEqual([]);
    expect(closed(broker.pass(MINUTE_MS, alive))).toEqual([silent]);
  });

  test('[SIG] a server that slept does not take its own sleep for silence', () => {
    const broker = new BrokerDriver();
    const { socket } = broker.open(HOST, 'secret');
    broker.now += 20 * MINUTE_MS;
    expect(closed(broker.step({ type: 'tick' }))).toEqual([]);
    expect(closed(broker.pass(MINUTE_MS))).toEqual([socket]);
  });

  test('[SIG] an address has as many sockets as it may, others are not touched', () => {
    const broker = new BrokerDriver({ limits: { socketsPerAddress: 2 } });
    const first = broker.open(HOST, 'secret').socket;
    broker.open(PHONE, 'a');
    const third = broker.open(PHONE_2, 'b');
    expect(sent(third.actions)).toEqual([error(third.socket, 'TOO_MANY_SOCKETS')]);
    expect(sent(broker.open(PHONE_2, 'b', '10.0.0.2').actions)).toMatchObject([{ type: 'OPEN' }]);
    broker.step({ type: 'closed', socket: first });
    expect(sent(broker.open(HOST, 'secret').actions)).toMatchObject([{ type: 'OPEN' }]);
  });

  test('[SIG] who opens sockets too fast has to wait, and is forgotten afterwards', () => {
    const broker = new BrokerDriver({ limits: { openingsPerAddress: { burst: 2, perSecond: 1 } } });
    for (const _ of [1, 2]) broker.step({ type: 'closed', socket: broker.open(PHONE, 'a').socket });
    const third = broker.open(PHONE, 'a');
    expect(sent(third.actions)).toEqual([error(third.socket, 'RATE_LIMITED')]);
    broker.pass(5_000);
    expect(broker.state.addresses.size).toBe(0);
    expect(broker.state.rooms.size).toBe(0);
    expect(sent(broker.open(PHONE, 'a').actions)).toMatchObject([{ type: 'OPEN' }]);
  });

  test('[T5] a restart keeps leases, with a whole grace time for a host that was connected', () => {
    const now = 5_000_000;
    const kept = [
      { code: HOST, hash: '#secret', epoch: 1, engaged: false, expiresAt: null },
      { code: 'arena-1111', hash: '#x', epoch: 1, engaged: true, expiresAt: now + 1_000 },
      { code: 'arena-2222', hash: '#x', epoch: 1, engaged: true, expiresAt: now },
    ];
    const broker = new BrokerDriver({ kept, now });
    expect(countBroker(broker.state).codes).toBe(2);
    expect(sent(broker.open(HOST, 'guess').actions)).toMatchObject([{ type: 'ID-TAKEN' }]);
    expect(sent(broker.open(HOST, 'secret').actions)).toMatchObject([{ type: 'OPEN' }]);
    expect(sent(broker.open('arena-2222', 'new').actions)).toMatchObject([{ type: 'OPEN' }]);
    broker.now += 1_000;
    expect(sent(broker.open('arena-1111', 'new').actions)).toMatchObject([{ type: 'OPEN' }]);
  });
});
