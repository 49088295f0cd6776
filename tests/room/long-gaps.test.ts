import { describe, expect, it } from 'vitest';

import type { MemoryConnection } from '../../src/transport/memory-network';
import { playing } from '../support/lobby';
import { setupOf } from '../support/setups';
import { World } from '../support/world';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** A room in its first question, whose network can be cut for everybody, without a word to anybody. */
async function cuttable(secondsPerQuestion: number | null = 60) {
  const world = new World();
  const connections = new Set<MemoryConnection>();
  world.network.onDeliver = (_text, to) => connections.add(to as MemoryConnection);
  const room = await playing({ world, setup: setupOf(2, secondsPerQuestion), people: 1 });
  const cut = () => {
    world.network.serverIsDown = true;
    for (const connection of connections) connection.cut();
  };
  const mend = () => (world.network.serverIsDown = false);
  return { ...room, cut, mend };
}

describe('long gaps', () => {
  it('[R6][R7] ten minutes without a network, no clock: the answer tapped meanwhile is delivered', async () => {
    const { world, host, phone, cut, mend } = await cuttable(null);
    const name = phone.state.pseudonym;
    cut();
    await phone.tap(await host.option('right'));
    await world.advance(10 * MINUTE_MS);
    expect(phone.state).toMatchObject({ link: 'reconnecting', answer: { status: 'saving' } });
    expect(host.view).toMatchObject({ live: 0, question: { answered: 0 } });
    mend();
    await world.advance(5000);
    expect(phone.state).toMatchObject({ link: 'live', pseudonym: name, answer: { status: 'saved' } });
    expect(host.view).toMatchObject({ live: 1, question: { answered: 1, of: 1 } });
    expect(host.view.people).toHaveLength(1);
  });

  it('[R6][R7] the timer reveals in a gap of ten minutes: the phone is told that its answer came too late', async () => {
    const { world, host, phone, cut, mend } = await cuttable();
    cut();
    await phone.tap(await host.option('right'));
    await world.advance(10 * MINUTE_MS);
    expect(host.view.phase).toBe('question_revealed');
    mend();
    await world.advance(5000);
    expect(phone.state).toMatchObject({
      link: 'live',
      view: { phase: 'question_revealed', points: 0 },
      answer: { status: 'refused', refusal: 'TOO_LATE' },
    });
  });

  it('[R7] a question that opened in a gap has the right time left on the phone', async () => {
    const { world, host, phone, cut, mend } = await cuttable();
    cut();
    await world.advance(10 * MINUTE_MS);
    await host.press('next');
    await host.press('next');
    expect(host.view.phase).toBe('question_open');
    await world.advance(20_000);
    mend();
    await world.advance(5000);
    expect(phone.state.link).toBe('live');
    expect((phone.state.endsAtMs ?? 0) - world.time.nowMs).toBe(35_000);
  });

  it('[R1][R7] a page hidden for ten minutes is away at once, and back in its seat when it is shown', async () => {
    const { world, host, phone } = await cuttable(null);
    const name = phone.state.pseudonym;
    const option = await host.option('right');
    await phone.tap(option);
    phone.hide();
    await world.settle();
    expect(host.view.live).toBe(0);
    await world.advance(10 * MINUTE_MS);
    phone.back();
    await world.settle();
    expect(phone.state).toMatchObject({
      link: 'live',
      pseudonym: name,
      answer: { status: 'saved', optionId: option },
    });
    expect(host.view).toMatchObject({ live: 1, question: { answered: 1 } });
  });

  for (const [what, wallAheadMs] of [
    ['ahead', DAY_MS],
    ['back', -DAY_MS],
  ] as const) {
    it(`[R1][R7] a phone whose wall clock jumps a day ${what} is back in its seat with the right time left`, async () => {
      const { world, host, phone, code } = await cuttable();
      const option = await host.option('wrong');
      await phone.tap(option);
      await world.advance(10_000);
      phone.hide();
      phone.session.stop();
      const again = await world.phone(code, { seats: phone.seats, typed: false, wallAheadMs });
      await world.advance(1000);
      expect(again.state).toMatchObject({
        link: 'live',
        pseudonym: phone.state.pseudonym,
        answer: { status: 'saved', optionId: option },
      });
      expect((again.state.endsAtMs ?? 0) - world.time.nowMs).toBe(49_000);
      expect(host.view.people).toHaveLength(1);
    });
  }

  it('[R4] the host’s laptop asleep for 20 minutes: paused as of the last sign of life, phones back with no tap', async () => {
    const { world, host, phone, cut, mend } = await cuttable();
    await phone.tap(await host.option('right'));
    await world.advance(10_000);
    host.isSuspended = true;
    cut();
    await world.advance(20 * MINUTE_MS);
    expect(phone.state.link).not.toBe('live');
    host.isSuspended = false;
    mend();
    await world.advance(6000);
    const { view } = host;
    expect(view).toMatchObject({ phase: 'question_paused', live: 1, question: { answered: 1 } });
    expect(view.phase === 'question_paused' && view.question.leftMs).toBe(50_000);
    expect(host.running.askContinue).toBe(false);
    expect(phone.state).toMatchObject({ link: 'live', view: { phase: 'question_paused', leftMs: 50_000 } });
    await host.press('resume');
    expect(phone.state).toMatchObject({ view: { phase: 'question_open' }, answer: { status: 'saved' } });
  });

  it('[R4] asleep for more than an hour: the host is asked whether to continue or end', async () => {
    const { world, host, phone } = await cuttable();
    await world.advance(10_000);
    phone.session.stop();
    host.isSuspended = true;
    await world.advance(61 * MINUTE_MS);
    host.isSuspended = false;
    await world.advance(2000);
    expect(host.running.askContinue).toBe(true);
    expect(host.view.phase).toBe('question_paused');
  });
});
