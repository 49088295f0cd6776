import { describe, expect, it } from 'vitest';

import { MemoryConnection } from '../../src/transport/memory-network';
import { playing } from '../support/lobby';
import { World, type Phone } from '../support/world';

/** Two phones in an open question, and the bare channel of the first one, which is proved and seated. */
async function attended() {
  const world = new World();
  const heard: string[] = [];
  let channel: MemoryConnection | null = null;
  world.network.onDeliver = (text, to) => {
    if (!(to instanceof MemoryConnection) || !to.binding.local.startsWith('PHONE')) return;
    channel ??= to;
    if (to === channel) heard.push(text);
  };
  const { host, phone, other } = await playing({ world, people: 2 });
  await other.tap(await host.option('right'));
  await world.advance(200);
  const say = async (text: string, times = 1) => {
    for (let n = 0; n < times; n += 1) channel?.send(text);
    await world.settle();
  };
  const lastCode = () =>
    heard.map((text) => JSON.parse(text) as { code?: string }).findLast(({ code: one }) => one)?.code;
  return { world, host, phone, other, say, heard, lastCode };
}

/** The room goes on: the other one's answer counts and the host can reveal. */
async function goesOn({ host, other }: { host: Awaited<ReturnType<typeof attended>>['host']; other: Phone }) {
  expect(other.state).toMatchObject({ link: 'live', answer: { status: 'saved' } });
  await host.press('reveal');
  expect(other.state.view).toMatchObject({ phase: 'question_revealed', points: 100 });
}

describe('a seated phone that sends nonsense', () => {
  it.each([
    ['not JSON', '}{', 'BAD_MESSAGE'],
    ['200 KB', `{"type":"heartbeat","revision":1,"x":"${'y'.repeat(200_000)}"}`, 'BAD_MESSAGE'],
    ['deep nesting', '['.repeat(4000), 'BAD_MESSAGE'],
    ['an unknown type', '{"type":"host:reveal"}', 'BAD_MESSAGE'],
    [
      'a second hello',
      `{"type":"hello","protocol":1,"key":"${'A'.repeat(43)}","nonce":"${'A'.repeat(43)}"}`,
      'BAD_MESSAGE',
    ],
    [
      'a negative counter',
      '{"type":"submit_answer","questionId":"q","optionId":"o","counter":-1}',
      'BAD_MESSAGE',
    ],
  ])(
    '[PROTOCOL] %s: told why and closed; the seat stays its own, the room goes on',
    async (_, text, code) => {
      const room = await attended();
      await room.say(text);
      expect(room.lastCode()).toBe(code);
      // Its page dials again by itself.
      await room.world.advance(3000);
      expect(room.phone.state.link).toBe('live');
      expect(room.host.view.people).toHaveLength(2);
      await goesOn(room);
    },
  );

  it('[PROTOCOL] 20,000 messages in a row are cut off as TOO_FAST, and what was saved stays', async () => {
    const room = await attended();
    await room.phone.tap(await room.host.option('wrong'));
    const { revision } = room.host.view;
    await room.say('{"type":"heartbeat","revision":1}', 20_000);
    expect(room.lastCode()).toBe('TOO_FAST');
    expect(room.host.view.revision).toBeLessThan(revision + 5);
    await room.world.advance(3000);
    expect(room.phone.state).toMatchObject({ link: 'live', answer: { status: 'saved' } });
    await goesOn(room);
  });

  it("[R3] a message that names another's seat is about one's own", async () => {
    const room = await attended();
    const { host, other } = room;
    const question = 'question' in host.view ? host.view.question.id : '';
    const { seatId } = host.seatOf(other);
    const optionId = await host.option('wrong');
    await room.say(
      JSON.stringify({ type: 'submit_answer', seatId, questionId: question, optionId, counter: 9 }),
    );
    expect(room.heard.at(-1)).toContain('answer:saved');
    await goesOn(room);
  });

  it('[R6] a replayed answer with an old counter changes nothing', async () => {
    const room = await attended();
    const { host, phone } = room;
    const question = 'question' in host.view ? host.view.question.id : '';
    const [right, wrong] = [await host.option('right'), await host.option('wrong')];
    await phone.tap(wrong);
    await phone.tap(right);
    await room.say(
      JSON.stringify({ type: 'submit_answer', questionId: question, optionId: wrong, counter: 1 }),
    );
    await host.press('reveal');
    expect(phone.state.view).toMatchObject({ chosen: right, points: 100 });
  });

  it('[P6] an answer in the wrong phase is refused with a reason, and the channel stays', async () => {
    const room = await attended();
    const { host, phone } = room;
    const question = 'question' in host.view ? host.view.question.id : '';
    const optionId = await host.option('right');
    const answer = JSON.stringify({ type: 'submit_answer', questionId: question, optionId, counter: 5 });
    await host.press('pause');
    await room.say(answer);
    expect(room.lastCode()).toBe('PAUSED');
    await host.press('reveal');
    await room.say(answer);
    expect(room.lastCode()).toBe('TOO_LATE');
    expect(phone.state).toMatchObject({ link: 'live', view: { points: 0 } });
  });
});
