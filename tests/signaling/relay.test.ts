import { describe, expect, test } from 'vitest';

import {
  ANSWER,
  BrokerDriver,
  CANDIDATE,
  closed,
  HOST,
  OFFER,
  PHONE,
  PHONE_2,
  sent,
} from '../support/signaling-broker';

function room(options: ConstructorParameters<typeof BrokerDriver>[0] = {}) {
  const broker = new BrokerDriver(options);
  const host = broker.open(HOST, 'secret').socket;
  const phone = broker.open(PHONE, 'a').socket;
  const other = broker.open(PHONE_2, 'b').socket;
  return { broker, host, phone, other };
}

describe('the star', () => {
  test('[SIG] an offer reaches the host with the true src and nothing but type, src, dst and payload', () => {
    const { broker, host, phone } = room();
    const frame = { type: 'OFFER', src: PHONE_2, dst: HOST, payload: OFFER, extra: 1 };
    expect(sent(broker.frame(phone, frame))).toEqual([
      { to: host, type: 'OFFER', src: PHONE, dst: HOST, payload: OFFER },
    ]);
  });

  test('[SIG] answers and candidates go back to that phone', () => {
    const { broker, host, phone } = room();
    for (const [type, payload] of [
      ['ANSWER', ANSWER],
      ['CANDIDATE', CANDIDATE],
    ] as const) {
      expect(sent(broker.frame(host, { type, dst: PHONE, payload }))).toEqual([
        { to: phone, type, src: HOST, dst: PHONE, payload },
      ]);
    }
  });

  test('[SIG] a LEAVE with a destination passes inside the star', () => {
    const { broker, host, phone } = room();
    expect(sent(broker.frame(phone, { type: 'LEAVE', dst: HOST }))).toEqual([
      { to: host, type: 'LEAVE', src: PHONE, dst: HOST, payload: {} },
    ]);
  });

  test.each([
    ['an offer to another phone', { type: 'OFFER', dst: PHONE_2, payload: OFFER }],
    ['a candidate to another phone', { type: 'CANDIDATE', dst: PHONE_2, payload: CANDIDATE }],
    ['a candidate to itself', { type: 'CANDIDATE', dst: PHONE, payload: CANDIDATE }],
    ['an answer', { type: 'ANSWER', dst: HOST, payload: ANSWER }],
    ['an offer to another code', { type: 'OFFER', dst: 'arena-1234', payload: OFFER }],
    ['an offer to no id at all', { type: 'OFFER', dst: '*', payload: OFFER }],
    ['a LEAVE to another phone', { type: 'LEAVE', dst: PHONE_2 }],
  ])('[SIG] from a phone, %s ends that phone’s socket and reaches nobody', (_, frame) => {
    const { broker, phone } = room();
    const actions = broker.frame(phone, frame);
    expect(sent(actions)).toEqual([{ to: phone, type: 'ERROR', payload: { msg: 'NOT_ALLOWED' } }]);
    expect(closed(actions)).toEqual([phone]);
    expect(broker.frame(phone, { type: 'OFFER', dst: HOST, payload: OFFER })).toEqual([]);
  });

  test.each([
    ['an offer', { type: 'OFFER', dst: PHONE, payload: OFFER }],
    ['an answer to a phone of another code', { type: 'ANSWER', dst: 'arena-1234-abcdefgh', payload: ANSWER }],
    ['a candidate to another host', { type: 'CANDIDATE', dst: 'arena-1234', payload: CANDIDATE }],
  ])('[SIG] from a host, %s ends its socket', (_, frame) => {
    const { broker, host } = room();
    expect(closed(broker.frame(host, frame))).toEqual([host]);
  });

  test.each([
    ['media', { ...OFFER, type: 'media' }],
    ['binary', { ...OFFER, serialization: 'binary' }],
    ['no serialization', { sdp: OFFER.sdp, type: 'data', connectionId: 'dc_1' }],
    ['metadata', { ...OFFER, metadata: { name: 'x' } }],
    ['empty metadata', { ...OFFER, metadata: null }],
  ])('[SIG] an offer with %s is refused', (_, payload) => {
    const { broker, phone } = room();
    const actions = broker.frame(phone, { type: 'OFFER', dst: HOST, payload });
    expect(sent(actions)).toEqual([{ to: phone, type: 'ERROR', payload: { msg: 'BAD_OFFER' } }]);
    expect(closed(actions)).toEqual([phone]);
  });
});

describe('nobody there', () => {
  test('[J4] an offer for a code that nobody holds expires with NO_SUCH_CODE', () => {
    const broker = new BrokerDriver();
    const { socket } = broker.open(PHONE, 'a');
    expect(sent(broker.frame(socket, { type: 'OFFER', dst: HOST, payload: OFFER }))).toEqual([
      { to: socket, type: 'EXPIRE', src: HOST, payload: { reason: 'NO_SUCH_CODE' } },
    ]);
  });

  test('[R5] an offer that a host got in its last moments expires with HOST_AWAY, and is called back', () => {
    const { broker, host, phone, other } = room();
    broker.frame(phone, { type: 'OFFER', dst: HOST, payload: OFFER });
    broker.frame(other, { type: 'OFFER', dst: HOST, payload: OFFER });
    broker.frame(host, { type: 'ANSWER', dst: PHONE_2, payload: ANSWER });
    expect(sent(broker.step({ type: 'closed', socket: host }))).toEqual([
      { to: phone, type: 'EXPIRE', src: HOST, payload: { reason: 'HOST_AWAY' } },
    ]);
    const back = broker.open(HOST, 'secret');
    expect(sent(back.actions)).toMatchObject([{ type: 'OPEN' }, { to: phone, type: 'HOST-BACK' }]);
  });

  test('[R5] a host that comes back before its old socket is gone calls back whoever waits for an answer', () => {
    const { broker, host, phone } = room();
    broker.frame(phone, { type: 'OFFER', dst: HOST, payload: OFFER });
    const back = broker.open(HOST, 'secret');
    expect(sent(back.actions)).toMatchObject([
      { to: back.socket, type: 'OPEN' },
      { to: host, type: 'ERROR', payload: { msg: 'REPLACED' } },
      { to: phone, type: 'EXPIRE', payload: { reason: 'HOST_AWAY' } },
      { to: phone, type: 'HOST-BACK' },
    ]);
  });

  test('[SIG] candidates to an absent host and answers to an absent phone are dropped', () => {
    const { broker, host, phone, other } = room();
    broker.step({ type: 'closed', socket: other });
    expect(broker.frame(host, { type: 'ANSWER', dst: PHONE_2, payload: ANSWER })).toEqual([]);
    broker.step({ type: 'closed', socket: host });
    expect(broker.frame(phone, { type: 'CANDIDATE', dst: HOST, payload: CANDIDATE })).toEqual([]);
  });

  test('[SIG] an answer that reached nobody does not make the lease longer', () => {
    const { broker, host, other } = room();
    broker.step({ type: 'closed', socket: other });
    broker.frame(host, { type: 'ANSWER', dst: PHONE_2, payload: ANSWER });
    expect(broker.persisted).toHaveLength(1);
    broker.frame(host, { type: 'ANSWER', dst: PHONE, payload: ANSWER });
    broker.frame(host, { type: 'ANSWER', dst: PHONE, payload: ANSWER });
    expect(broker.persisted.slice(1)).toEqual([
      { code: HOST, hash: '#secret', epoch: 1, engaged: true, expiresAt: null },
    ]);
  });
});

describe('bounds', () => {
  test('[SIG] a phone that offers too often is closed', () => {
    const { broker, phone } = room({ limits: { offersPerPhone: { burst: 2, perSecond: 1 } } });
    const offer = { type: 'OFFER', dst: HOST, payload: OFFER };
    for (const _ of [1, 2]) expect(closed(broker.frame(phone, offer))).toEqual([]);
    expect(sent(broker.frame(phone, offer))).toEqual([
      { to: phone, type: 'ERROR', payload: { msg: 'RATE_LIMITED' } },
    ]);
  });

  test('[SIG] a code with too many offers says BUSY, and takes them again after a while', () => {
    const { broker, host, phone, other } = room({ limits: { offersPerCode: { burst: 1, perSecond: 1 } } });
    const offer = { type: 'OFFER', dst: HOST, payload: OFFER };
    expect(sent(broker.frame(phone, offer))).toMatchObject([{ to: host }]);
    expect(sent(broker.frame(other, offer))).toMatchObject([{ to: other, payload: { reason: 'BUSY' } }]);
    broker.now += 1_000;
    expect(sent(broker.frame(other, offer))).toMatchObject([{ to: host }]);
  });

  test('[SIG] candidates beyond what a code may get are dropped', () => {
    const { broker, host, phone } = room({ limits: { candidatesPerCode: { burst: 1, perSecond: 1 } } });
    const candidate = { type: 'CANDIDATE', dst: HOST, payload: CANDIDATE };
    expect(sent(broker.frame(phone, candidate))).toMatchObject([{ to: host }]);
    expect(broker.frame(phone, candidate)).toEqual([]);
  });

  test('[SIG] 50,000 frames in a row end their socket and leave the room as it was', () => {
    const { broker, host, phone, other } = room();
    let ends = 0;
    for (let n = 0; n < 50_000; n += 1) ends += closed(broker.frame(phone, { type: 'HEARTBEAT' })).length;
    expect(ends).toBe(1);
    expect(sent(broker.frame(other, { type: 'OFFER', dst: HOST, payload: OFFER }))).toMatchObject([
      { to: host },
    ]);
  });

  test('[J1] 300 phones that come at once, with thirty candidates each, all get through', () => {
    const broker = new BrokerDriver();
    const host = broker.open(HOST, 'secret').socket;
    let relayed = 0;
    for (let seat = 0; seat < 300; seat += 1) {
      const id = `${HOST}-phone${1000 + seat}`;
      const { socket } = broker.open(id, 'a');
      relayed += sent(broker.frame(socket, { type: 'OFFER', dst: HOST, payload: OFFER })).length;
      relayed += sent(broker.frame(host, { type: 'ANSWER', dst: id, payload: ANSWER })).length;
      for (let n = 0; n < 30; n += 1) {
        relayed += sent(broker.frame(socket, { type: 'CANDIDATE', dst: HOST, payload: CANDIDATE })).length;
        relayed += sent(broker.frame(host, { type: 'CANDIDATE', dst: id, payload: CANDIDATE })).length;
      }
    }
    expect(relayed).toBe(300 * 62);
  });
});
