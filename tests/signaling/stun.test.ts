import { createSocket } from 'node:dgram';
import { once } from 'node:events';

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { answerBinding, startStun } from '../../signaling/stun';

const TRANSACTION = 'b7e7a701bc34d686fa87dfae';

function request({ type = '0001', cookie = '2112a442', attributes = '' } = {}): Buffer {
  const length = (attributes.length / 2).toString(16).padStart(4, '0');
  return Buffer.from(`${type}${length}${cookie}${TRANSACTION}${attributes}`, 'hex');
}

describe('answerBinding', () => {
  // The addresses and the transaction of RFC 5769, 2.2 and 2.3.
  test('[SIG] the sender’s IPv4 address and port, masked', () => {
    const answer = answerBinding(request(), { address: '192.0.2.1', port: 32853 });
    expect(answer?.toString('hex')).toBe(`0101000c2112a442${TRANSACTION}002000080001a147e112a643`);
  });

  test('[SIG] the sender’s IPv6 address and port, masked', () => {
    const answer = answerBinding(request(), { address: '2001:db8:1234:5678:11:2233:4455:6677', port: 32853 });
    expect(answer?.toString('hex')).toBe(
      `010100182112a442${TRANSACTION}002000140002a1470113a9faa5d3f179bc25f4b5bed2b9d9`,
    );
  });

  test('[SIG] optional attributes are stepped over', () => {
    const attributes = `80220005${'61'.repeat(5)}0000008028000401020304`;
    expect(answerBinding(request({ attributes }), { address: '10.0.0.1', port: 1 })).not.toBeNull();
  });

  test.each([
    ['an indication', request({ type: '0011' })],
    ['another method', request({ type: '0003' })],
    ['no magic cookie', request({ cookie: '00000000' })],
    ['an attribute that must be understood', request({ attributes: '0003000400000006' })],
    ['a length that is not the packet’s', Buffer.concat([request(), Buffer.alloc(4)])],
    ['an attribute beyond the end', request({ attributes: '80220040' })],
    ['nothing', Buffer.alloc(0)],
  ])('[SIG] %s is ignored', (_, packet) => {
    expect(answerBinding(packet, { address: '10.0.0.1', port: 1 })).toBeNull();
  });

  test('[SIG] no packet makes it throw', () => {
    const anyPacket = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.uint8Array({ maxLength: 64 }).map((tail) => {
        const packet = Buffer.concat([request(), tail]);
        packet.writeUInt16BE(tail.length, 2);
        return packet;
      }),
    );
    fc.assert(
      fc.property(anyPacket, (bytes) => {
        answerBinding(Buffer.from(bytes), { address: '::1', port: 1 });
      }),
    );
  });
});

test('[SIG] a binding request over UDP is answered with the asker’s own address', async () => {
  const stun = await startStun(0, Date.now);
  const asker = createSocket('udp4');
  asker.bind(0, '127.0.0.1');
  await once(asker, 'listening');
  const answered = once(asker, 'message');
  asker.send(Buffer.from('not stun'), stun.port, '127.0.0.1');
  asker.send(request(), stun.port, '127.0.0.1');
  const [answer] = await answered;
  expect(answer).toEqual(answerBinding(request(), { address: '127.0.0.1', port: asker.address().port }));
  asker.close();
  stun.close();
});

test('[SIG] who asks without end gets no more answers than the rate allows', async () => {
  const stun = await startStun(0, () => 0);
  const asker = createSocket('udp4');
  asker.bind(0, '127.0.0.1');
  await once(asker, 'listening');
  const ask = (): void => asker.send(request(), stun.port, '127.0.0.1');
  let answers = 0;
  for (; answers < 200; answers += 1) {
    const answered = once(asker, 'message');
    ask();
    await answered;
  }
  asker.on('message', () => (answers += 1));
  for (let more = 0; more < 50; more += 1) ask();
  // Another address has its own share; its answer comes after any that were still to come for the first.
  const other = createSocket('udp4');
  other.bind(0, '127.0.0.2');
  await once(other, 'listening');
  const answered = once(other, 'message');
  other.send(request(), stun.port, '127.0.0.1');
  await answered;
  expect(answers).toBe(200);
  asker.close();
  other.close();
  stun.close();
});
