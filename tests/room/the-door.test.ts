import { describe, expect, it } from 'vitest';

import { createKeyPair, pinOf } from '../../src/protocol/keys';
import { lobby } from '../support/lobby';
import { rawChannel } from '../support/raw-channel';

describe('the door', () => {
  it('[J4] a wrong code is SESSION_NOT_FOUND', async () => {
    const { world, code } = await lobby();
    const phone = await world.phone(code === '5555' ? '5556' : '5555');
    expect(phone.state).toMatchObject({ refusal: { reason: 'SESSION_NOT_FOUND' }, link: 'closed' });
  });

  it('[J4] a started game is GAME_STARTED for a new seat', async () => {
    const { world, host, code, pin } = await lobby();
    await world.phone(code, { pin });
    await host.press('start');
    const late = await world.phone(code, { pin });
    expect(late.state.refusal).toEqual({ reason: 'GAME_STARTED' });
    expect(host.view.people).toHaveLength(1);
  });

  it("[J4] a link whose KEY is not this host's is WRONG_HOST, and nothing was said to that host", async () => {
    const { world, host, code } = await lobby();
    const said: string[] = [];
    world.network.onDeliver = (text, to) => {
      if (to.binding.local.startsWith('HOST')) said.push(text);
    };
    const phone = await world.phone(code, { pin: pinOf(createKeyPair().publicKey) });
    expect(phone.state.refusal).toEqual({ reason: 'WRONG_HOST' });
    expect(said).toEqual([]);
    expect(host.view.people).toEqual([]);
  });

  it('[J4] HOST_AWAY is not an end: the phone waits and enters by itself', async () => {
    const { world, host, code, pin } = await lobby();
    host.desk.close();
    const phone = await world.phone(code, { pin });
    expect(phone.state).toMatchObject({ link: 'host-away', refusal: null });
    const again = await world.host({ store: host.store, memory: host.memory });
    await world.advance(1000);
    expect(phone.state.link).toBe('live');
    expect(again.view.people).toHaveLength(1);
  });

  it('[P1] start needs a live seat, and leaving the lobby frees the seat', async () => {
    const { world, host, code, pin } = await lobby();
    await host.press('start');
    expect(host.view.phase).toBe('waiting');
    const phone = await world.phone(code, { pin });
    expect(host.view.people).toHaveLength(1);
    phone.session.leave();
    await world.settle();
    expect(host.view.people).toEqual([]);
  });

  it.each([
    ['not JSON', 'hello?', 'BAD_MESSAGE'],
    ['null', 'null', 'BAD_MESSAGE'],
    ['an unknown type', '{"type":"shout"}', 'BAD_MESSAGE'],
    ['a host message', '{"type":"host:next"}', 'BAD_MESSAGE'],
    [
      'an answer before the proof',
      '{"type":"submit_answer","questionId":"q","optionId":"o","counter":1}',
      'BAD_MESSAGE',
    ],
    ['more than 4 KB', JSON.stringify({ type: 'join_session', x: 'y'.repeat(5000) }), 'BAD_MESSAGE'],
    ['a hello of a protocol to come', '{"type":"hello","protocol":99,"surprise":true}', 'VERSION_MISMATCH'],
  ])('[PROTOCOL] %s is refused with a reason and closed, and the room goes on', async (_what, text, code) => {
    const { world, host, pin } = await lobby();
    const phone = await world.phone(host.code, { pin });
    const before = host.view.revision;
    const channel = await rawChannel(world, host.code);
    channel.connection.send(text);
    await world.settle();
    expect(channel.heard.at(-1)).toMatchObject({ type: 'error', code });
    expect(channel.isClosed).toBe(true);
    expect(host.view.revision).toBe(before);
    expect(phone.state.link).toBe('live');
  });

  it('[PROTOCOL] a flood is cut off as TOO_FAST', async () => {
    const { world, host, pin } = await lobby();
    const phone = await world.phone(host.code, { pin });
    const channel = await rawChannel(world, host.code);
    const key = createKeyPair().publicKey;
    for (let n = 0; n < 500; n += 1) {
      channel.connection.send(JSON.stringify({ type: 'hello', protocol: 1, key, nonce: key }));
    }
    await world.settle();
    expect(channel.isClosed).toBe(true);
    expect(channel.heard.length).toBeLessThan(100);
    expect(phone.state.link).toBe('live');
  });

  it('[P6] an answer for another question or an unknown option is INVALID_ANSWER and changes nothing', async () => {
    const { world, host, code, pin } = await lobby();
    const phone = await world.phone(code, { pin });
    await host.press('start');
    const right = await host.option('right');
    await phone.tap(right);
    await world.advance(200);
    const { revision } = host.view;
    await phone.tap('no-such-option');
    expect(phone.state.answer).toMatchObject({
      status: 'refused',
      refusal: 'INVALID_ANSWER',
      optionId: right,
    });
    expect(host.view.revision).toBe(revision);
  });

  it('[P6] an answer after the reveal is TOO_LATE, told by the rules and not by the screen', async () => {
    const { world, host, code, pin } = await lobby();
    const phone = await world.phone(code, { pin });
    await host.press('start');
    const right = await host.option('right');
    host.desk.press('reveal', host.view.seen);
    phone.session.tap(right);
    await world.settle();
    expect(phone.state.answer).toMatchObject({ status: 'refused', refusal: 'TOO_LATE' });
    await host.press('next');
    expect(phone.state.view).toMatchObject({ you: { score: 0 } });
  });
});
