import { describe, expect, it } from 'vitest';

import { lobby, playing } from '../support/lobby';
import { setupOf, twoWines } from '../support/setups';

const WHEN_ALL = { revealWhenAllAnswered: true, goOnAfterSeconds: null };
const AFTER_TEN = { revealWhenAllAnswered: false, goOnAfterSeconds: 10 };

describe('what goes on by itself', () => {
  it('[P5] the last answer reveals, and its phone is told that it was saved', async () => {
    const { world, host, phone, other } = await playing({
      people: 2,
      setup: { ...twoWines(), flow: WHEN_ALL },
    });
    expect(host.view.flow).toEqual(WHEN_ALL);
    const right = await host.option('right');
    await phone.tap(right);
    expect(host.view.phase).toBe('question_open');
    await other.tap(right);
    expect(host.view.phase).toBe('question_revealed');
    for (const { state } of [phone, other])
      expect(state).toMatchObject({
        view: { phase: 'question_revealed', points: 100 },
        answer: { status: 'saved' },
      });
    await world.advance(3_600_000);
    expect(host.view.phase).toBe('question_revealed');
  });

  it('[P5] a phone that goes away is no answer', async () => {
    const { world, host, phone, other } = await playing({
      people: 2,
      setup: { ...twoWines(), flow: WHEN_ALL },
    });
    await phone.tap(await host.option('right'));
    other.hide();
    await world.settle();
    expect(host.view).toMatchObject({ phase: 'question_open', live: 1 });
  });

  it('[P10] Next comes after the seconds of the setting, and phones know when', async () => {
    const { world, host, phone } = await playing({ people: 1 });
    host.desk.setFlow(AFTER_TEN);
    await world.settle();
    await host.press('reveal');
    expect(host.view.goesOnAtMs).toBe(world.time.nowMs + 10_000);
    expect(phone.state.view).toMatchObject({ phase: 'question_revealed', goesOnMs: 10_000 });
    expect(phone.state.goesOnAtMs).toBe(world.time.nowMs + 10_000);
    await world.advance(9999);
    expect(host.view.phase).toBe('question_revealed');
    await world.advance(1);
    expect(host.view.phase).toBe('question_leaderboard');
    await world.advance(10_000);
    expect(host.view).toMatchObject({ phase: 'question_open', question: { number: 2 }, goesOnAtMs: null });
    expect(phone.state).toMatchObject({ view: { number: 2 }, goesOnAtMs: null });
  });

  it('[P10] the timer reveals and Next follows, wine by wine, until one has to be poured', async () => {
    const setup = { ...setupOf(2, 15), flow: AFTER_TEN };
    const { world, host } = await playing({ people: 1, setup });
    await world.advance(5 * (15_000 + 20_000) + 60_000);
    expect(host.view).toMatchObject({ phase: 'round_leaderboard', wine: 1, goesOnAtMs: null });
  });

  it('[P10] switched off while it counts, nothing comes, and phones are told', async () => {
    const { world, host, phone } = await playing({ people: 1, setup: { ...twoWines(), flow: AFTER_TEN } });
    await host.press('reveal');
    host.desk.setFlow({ ...AFTER_TEN, goOnAfterSeconds: null });
    await world.advance(60_000);
    expect(host.view).toMatchObject({ phase: 'question_revealed', goesOnAtMs: null });
    expect(phone.state.goesOnAtMs).toBeNull();
  });

  it('[R4] a host who was away, or reloads, finds things as they were', async () => {
    const { world, host, phone } = await playing({ people: 1, setup: { ...twoWines(), flow: AFTER_TEN } });
    await host.press('reveal');
    host.isSuspended = true;
    await world.advance(30_000);
    host.isSuspended = false;
    await world.advance(30_000);
    expect(host.view).toMatchObject({ phase: 'question_revealed', goesOnAtMs: null });
    expect(phone.state).toMatchObject({ link: 'live', goesOnAtMs: null });
    await host.press('next');
    expect(host.view.goesOnAtMs).not.toBeNull();
    const again = await host.reload();
    await world.advance(30_000);
    expect(again.view).toMatchObject({ phase: 'question_leaderboard', goesOnAtMs: null, flow: AFTER_TEN });
  });
});

describe('fifteen seconds more', () => {
  it('[P5] the alarm moves, and every glass follows', async () => {
    const { world, host, phone } = await playing({ people: 1 });
    await world.advance(50_000);
    host.desk.addTime(host.view.seen);
    await world.settle();
    expect(phone.state.view).toMatchObject({ leftMs: 25_000, totalMs: 75_000 });
    expect(phone.state.endsAtMs).toBe(world.time.nowMs + 25_000);
    expect(host.view).toMatchObject({ question: { totalMs: 75_000, endsAtMs: world.time.nowMs + 25_000 } });
    await world.advance(24_999);
    expect(host.view.phase).toBe('question_open');
    await world.advance(1);
    expect(host.view.phase).toBe('question_revealed');
  });
});

describe('the podium and the people', () => {
  it('[P13] the host shows it step by step; it outlives a reload, and sends phones nothing', async () => {
    const { world, host, phone } = await playing({ people: 1 });
    host.desk.end();
    await world.settle();
    expect(host.view).toMatchObject({ phase: 'ended', podium: 0 });
    const view = phone.state.view;
    for (const step of [1, 2, 3] as const) {
      host.desk.showPodium(step, host.view.seen);
      await world.advance(500);
      expect(host.view).toMatchObject({ podium: step });
    }
    expect(phone.state.view).toBe(view);
    const again = await host.reload();
    await again.desk.open(again.running.id);
    expect(again.view).toMatchObject({ podium: 3, undelivered: 0 });
  });

  it('[P13] phones are told once that the show is over, and then nobody has to look up any more', async () => {
    const { world, host, phone, other } = await playing({ people: 2 });
    await phone.tap(await host.option('right'));
    await host.press('reveal');
    host.desk.end();
    await world.settle();
    const isToCome = () => phone.state.view?.phase === 'ended' && phone.state.view.podiumToCome === true;
    const { view } = phone.state;
    expect(isToCome()).toBe(true);
    host.desk.showPodium(2, host.view.seen);
    await world.advance(500);
    expect(phone.state.view).toBe(view);
    host.desk.showPodium(3, host.view.seen);
    await world.advance(500);
    expect(isToCome()).toBe(false);
    const again = await other.reload();
    await world.advance(1000);
    expect(again.state.view).toMatchObject({ phase: 'ended', you: { score: 0 } });
    expect(again.state.view).not.toHaveProperty('podiumToCome');
  });

  it('[P15] the bottle’s line is told after the round, and not before', async () => {
    const plain = twoWines();
    const wines = plain.wines.map((wine) => ({ ...wine, line: 'Anna’s uncle made it' }));
    const { world, host, phone } = await lobby({ people: 1, setup: { ...plain, wines } });
    const told: string[] = [];
    world.network.onDeliver = (text) => told.push(text);
    await host.press('start');
    for (let step = 0; step < 14; step += 1) await host.press(step % 3 === 0 ? 'reveal' : 'next');
    expect(JSON.stringify([told, host.view])).not.toContain('uncle');
    await host.press('next');
    expect(phone.state.view).toMatchObject({ phase: 'round_leaderboard', line: 'Anna’s uncle made it' });
    expect(host.view).toMatchObject({ line: 'Anna’s uncle made it' });
  });

  it('[P1] the host sees who is away since when, and by what kind of path the others are there', async () => {
    const { world, host, phone, other } = await playing({ people: 2 });
    await world.advance(2000);
    expect(host.seatOf(phone)).toMatchObject({ path: 'direct', awaySinceMs: null });
    expect(phone.state.path).toBe('direct');
    phone.hide();
    await world.settle();
    const goneAtMs = world.time.nowMs;
    await world.advance(30_000);
    expect(host.seatOf(phone)).toMatchObject({ status: 'away', path: null, awaySinceMs: goneAtMs });
    expect(host.seatOf(other)).toMatchObject({ status: 'live', path: 'direct' });
  });
});
