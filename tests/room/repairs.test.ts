import { describe, expect, it } from 'vitest';

import { keptResult } from '../../src/participant/seat-keeper';
import { World, type HostTab, type Phone } from '../support/world';

/** Two phones; the first question is answered right by the one and wrong by the other, and revealed. */
async function revealed() {
  const world = new World();
  const host = await world.host();
  const id = await host.prepare();
  const { code } = host;
  const { pin } = host.running;
  const right = await world.phone(code, { pin });
  const wrong = await world.phone(code, { pin });
  await host.press('start');
  const options = { right: await host.option('right'), wrong: await host.option('wrong') };
  await right.tap(options.right);
  await wrong.tap(options.wrong);
  const questionId = questionOf(host);
  await host.press('reveal');
  return { world, host, id, code, pin, right, wrong, options, questionId };
}

function questionOf({ view }: HostTab): string {
  return 'question' in view ? view.question.id : '';
}

const you = (phone: Phone) => phone.state.view?.you;
const news = (phone: Phone) => you(phone)?.repair;

async function resultOf(phone: Phone) {
  const [kept] = await phone.seats.list();
  return kept ? keptResult(kept) : null;
}

async function nextQuestion(host: HostTab): Promise<void> {
  if (host.view.phase === 'question_open') await host.press('reveal');
  await host.press('next');
  await host.press('next');
}

describe('a wrong key', () => {
  it('[P14] is corrected at the reveal: every phone has its new points and is told', async () => {
    const { host, right, wrong, options, questionId } = await revealed();
    expect([you(right)?.score, you(wrong)?.score]).toEqual([100, 0]);
    expect(await host.repair(questionId, [options.right, options.wrong])).toBe(true);
    expect(wrong.state.view).toMatchObject({
      phase: 'question_revealed',
      points: 100,
      you: { score: 100, rank: 1 },
    });
    expect(news(wrong)).toMatchObject({ wine: 1, category: 'color', isToo: true, points: 100 });
    expect(await host.repair(questionId, [options.wrong])).toBe(true);
    expect([you(right)?.score, you(wrong)?.score]).toEqual([0, 100]);
    expect(news(right)).toMatchObject({ number: 2, isToo: false, points: 0 });
    expect(host.view.repairs).toHaveLength(2);
  });

  it('[P14] of an earlier question is corrected while another is open, which goes on untouched', async () => {
    const { world, host, right, wrong, options, questionId } = await revealed();
    await nextQuestion(host);
    const option = await host.option('right');
    await wrong.tap(option);
    await world.advance(10_000);
    await host.repair(questionId, [options.wrong]);
    expect(wrong.state).toMatchObject({
      answer: { status: 'saved', optionId: option },
      view: { phase: 'question_open', leftMs: 50_000, you: { score: 100 } },
    });
    expect(news(wrong)).toMatchObject({ category: 'color', points: 100 });
    await host.press('reveal');
    expect(news(right)).toBeDefined();
    expect(you(wrong)?.score).toBe(200);
    await host.press('next');
    await host.press('next');
    // Another question: it is no news any more, and the points stay.
    expect(news(wrong)).toBeUndefined();
    expect(you(wrong)?.score).toBe(200);
    await host.press('reveal');
    expect(news(wrong)).toBeUndefined();
  });

  it('[P14] cannot be corrected before its reveal, and nobody is told anything', async () => {
    const { host, right } = await revealed();
    await nextQuestion(host);
    const { revision } = host.view;
    expect(await host.repair(questionOf(host), null)).toBe(false);
    expect(host.view.revision).toBe(revision);
    expect(news(right)).toBeUndefined();
  });

  it('[P14] a second press does nothing', async () => {
    const { world, host, wrong, options, questionId } = await revealed();
    const { tastingId } = host.view;
    const presses = [1, 2].map(() => host.desk.repair(tastingId, questionId, [options.wrong]));
    await world.settle();
    expect(await Promise.all(presses)).toEqual([true, true]);
    expect(host.view.repairs).toHaveLength(1);
    const { revision } = host.view;
    await host.repair(questionId, [options.wrong]);
    expect(host.view.revision).toBe(revision);
    expect(you(wrong)?.score).toBe(100);
  });

  it('[P14][R6] a phone that was away is told when it comes back, however late', async () => {
    const { world, host, wrong, options, questionId } = await revealed();
    wrong.hide();
    await world.settle();
    await host.repair(questionId, [options.wrong]);
    await nextQuestion(host);
    await nextQuestion(host);
    wrong.back();
    await world.advance(5000);
    expect(wrong.state).toMatchObject({ link: 'live', view: { number: 3, you: { score: 100 } } });
    expect(news(wrong)).toMatchObject({ category: 'color', points: 100 });
    await nextQuestion(host);
    expect(news(wrong)).toBeUndefined();
  });

  it('[P14] what was news before another question opened is none after a reload, of a phone or a big screen', async () => {
    const { world, host, wrong, options, questionId } = await revealed();
    const screen = await world.device((await host.invite('screen')) ?? '');
    await host.repair(questionId, [options.wrong]);
    const soon = await wrong.reload();
    await world.advance(1000);
    expect(news(soon)).toMatchObject({ number: 1 });
    await nextQuestion(host);
    await host.press('reveal');
    const [again, wall] = [await soon.reload(), await screen.reload()];
    await world.advance(1000);
    expect(again.state).toMatchObject({ link: 'live', view: { number: 2, you: { score: 100 } } });
    expect(news(again)).toBeUndefined();
    expect(wall.state.view).toMatchObject({ phase: 'question_revealed' });
    expect(wall.state.view).not.toHaveProperty('repair');
    await host.repair(questionId, null);
    await world.advance(200);
    expect(news(again)).toMatchObject({ number: 2 });
    expect(wall.state.view).toMatchObject({ repair: { number: 2 } });
  });

  it('[P14][J6] whoever is let in after that question hears nothing of it', async () => {
    const { world, host, code, pin, right, options, questionId } = await revealed();
    await host.repair(questionId, [options.wrong]);
    await nextQuestion(host);
    const late = await world.phone(code, { pin });
    late.session.knock(null);
    await world.settle();
    host.desk.letIn(host.view.knocks[0]?.key ?? '');
    await world.settle();
    await host.press('reveal');
    expect(news(late)).toBeUndefined();
    expect(you(late)?.repair).toBeUndefined();
    expect(you(right)).toMatchObject({ score: 0 });
  });

  it('[P14][R4] a host that reloads knows what it corrected, and corrects on', async () => {
    const { world, host, right, wrong, options, questionId } = await revealed();
    await host.repair(questionId, [options.wrong]);
    const again = await host.reload();
    await world.advance(5000);
    expect(again.view).toMatchObject({
      phase: 'question_revealed',
      repairs: [{ number: 1, category: 'color' }],
    });
    expect([you(right)?.score, you(wrong)?.score]).toEqual([0, 100]);
    await again.repair(questionId, null);
    expect([you(right)?.score, you(wrong)?.score]).toEqual([0, 0]);
    expect(wrong.state.view).toMatchObject({ void: true, points: 0 });
    expect(news(wrong)).toMatchObject({ number: 2, right: [] });
    expect(again.view.repairs).toHaveLength(2);
  });

  it('[P14] is not corrected while nothing is saved, and then is', async () => {
    const { world, host, wrong, options, questionId } = await revealed();
    host.store.failCommits('STORAGE_FULL');
    const repairing = host.repair(questionId, [options.wrong]);
    await world.settle();
    expect(you(wrong)?.score).toBe(0);
    host.store.heal();
    await world.advance(2000);
    expect(await repairing).toBe(true);
    expect(you(wrong)?.score).toBe(100);
  });
});

describe('after the end', () => {
  it('[P14][T5] phones that still hear the host keep the corrected result', async () => {
    const { world, host, right, wrong, options, questionId } = await revealed();
    host.desk.end();
    await world.advance(200);
    expect(await resultOf(wrong)).toMatchObject({ you: { score: 0, rank: 2 } });
    expect(host.view).toMatchObject({ phase: 'ended', undelivered: 0, isRepaired: false });
    right.hide();
    right.session.stop();
    await world.advance(60_000);
    await host.repair(questionId, [options.wrong]);
    await world.advance(200);
    expect(wrong.state.view).toMatchObject({ phase: 'ended', you: { score: 100, rank: 1 } });
    expect(await resultOf(wrong)).toMatchObject({
      you: { score: 100, repair: { category: 'color' } },
      recap: [{ points: 100 }],
    });
    // The other phone has a result, but not this one.
    expect(host.view).toMatchObject({ undelivered: 1, isRepaired: true });
    const typed = await world.phone(host.code, { seats: right.seats, typed: true });
    await world.advance(200);
    expect(typed.state.view).toMatchObject({ phase: 'ended', you: { score: 0, rank: 2 } });
    expect(await resultOf(typed)).toMatchObject({ you: { score: 0 } });
    expect(host.view).toMatchObject({ undelivered: 0 });
  });

  it('[P14][P12] a phone that was reloaded shows its result and, behind it, hears what the host puts right', async () => {
    const { world, host, wrong, options, questionId } = await revealed();
    host.desk.end();
    await world.advance(200);
    const again = await wrong.reload();
    expect(again.state).toMatchObject({ view: { phase: 'ended', you: { score: 0, rank: 2 } }, link: 'live' });
    await host.repair(questionId, [options.wrong]);
    await world.advance(200);
    expect(again.state.view).toMatchObject({ you: { score: 100, repair: { category: 'color' } } });
    expect(host.view).toMatchObject({ undelivered: 0 });
  });

  it('[P14][T5] a phone whose host reloads after the end keeps its result and hears of a correction', async () => {
    const { world, host, wrong, options, questionId } = await revealed();
    host.desk.end();
    await world.advance(200);
    const back = await host.reload();
    expect(wrong.state).toMatchObject({ view: { phase: 'ended' }, link: 'closed' });
    await world.advance(60_000);
    await back.repair(questionId, [options.wrong]);
    await world.advance(200);
    expect(wrong.state).toMatchObject({ view: { you: { score: 100 } }, link: 'live' });
  });

  it('[P14][P12] an hour after the end a reloaded phone dials nobody', async () => {
    const { world, host, wrong } = await revealed();
    host.desk.end();
    await world.advance(3_600_000);
    wrong.session.stop();
    const again = await world.phone(host.code, { seats: wrong.seats, typed: false });
    expect(again.state).toMatchObject({ view: { phase: 'ended' }, link: 'closed', kept: true });
    expect(world.network.underWay).toBe(0);
  });

  it('[P14][H2] a past tasting is corrected where it is kept, without being opened', async () => {
    const { world, host, id, options, questionId } = await revealed();
    host.desk.end();
    await world.settle();
    host.memory.ids = [];
    host.desk.close();
    await world.settle();
    const later = await world.host({ store: host.store, memory: host.memory });
    expect(later.desk.store.getState().running).toBeNull();
    expect(await later.desk.repair(id, questionId, [options.wrong])).toBe(true);
    expect(await later.desk.repair(id, 'none', null)).toBe(false);
    const results = await later.desk.results(id);
    expect(results).toMatchObject({
      repairs: [{ number: 1 }],
      questions: [{ id: questionId, void: false, isRevealed: true }],
    });
    // Void or right, the same answers say something else.
    expect(results?.facts).toMatchObject({
      alone: [{ wine: 1, category: 'color' }],
      fooledMost: { share: 0.5 },
    });
    expect(await later.desk.repair(id, questionId, null)).toBe(true);
    expect(await later.desk.results(id)).toMatchObject({ facts: null });
    const ranked = results?.leaderboard.map(({ score }) => score);
    expect(ranked).toEqual([100, 0]);
  });

  it('[P14][R8] a tab corrects neither what another tab runs nor an unfinished tasting that nobody runs', async () => {
    const { world, host, id, options, questionId } = await revealed();
    const second = await world.host({ store: host.store });
    expect(await second.desk.repair(id, questionId, [options.wrong])).toBe(false);
    host.memory.ids = [];
    host.desk.close();
    await world.settle();
    expect(await second.desk.repair(id, questionId, [options.wrong])).toBe(false);
    expect((await second.desk.results(id))?.repairs).toEqual([]);
  });
});

describe('a corked bottle', () => {
  it('[P14] a skipped question counts for nobody, and a tap after it is too late', async () => {
    const { world, host, right, wrong } = await revealed();
    await nextQuestion(host);
    const option = await host.option('right');
    await wrong.tap(option);
    const { seen } = host.view;
    host.desk.press('skip question', seen);
    host.desk.press('skip question', seen);
    right.session.tap(option);
    await world.settle();
    expect(host.view).toMatchObject({ phase: 'question_revealed', reveal: { isVoid: true } });
    expect(wrong.state.view).toMatchObject({ void: true, points: 0, chosen: option, you: { score: 0 } });
    expect(right.state).toMatchObject({ answer: { status: 'refused', refusal: 'TOO_LATE' } });
    expect(news(right)).toMatchObject({ category: 'region', right: [] });
    await host.press('next');
    expect(host.view.phase).toBe('question_leaderboard');
  });

  it('[P14] a skipped wine goes to its leaderboard, and the next wine follows', async () => {
    const { host, right, wrong } = await revealed();
    await nextQuestion(host);
    await host.press('skip wine');
    expect(host.view).toMatchObject({ phase: 'round_leaderboard', repairs: [{ wine: 1, category: null }] });
    expect(wrong.state.view).toMatchObject({ phase: 'round_leaderboard', recap: { length: 5 } });
    expect(you(right)?.score).toBe(100);
    expect(news(right)).toMatchObject({ wine: 1, category: null });
    await host.press('next');
    expect(right.state.view).toMatchObject({ phase: 'question_open', wine: 2, number: 1 });
    expect(news(right)).toBeUndefined();
  });

  it('[P14][P5] the timer was first: a skip pressed before finds the question revealed and does nothing', async () => {
    const { world, host, right } = await revealed();
    await nextQuestion(host);
    const { seen } = host.view;
    await world.advance(60_000);
    host.desk.press('skip wine', seen);
    host.desk.press('skip question', seen);
    await world.settle();
    expect(host.view).toMatchObject({ phase: 'question_revealed', repairs: [] });
    expect(right.state.view).not.toHaveProperty('void');
  });
});
