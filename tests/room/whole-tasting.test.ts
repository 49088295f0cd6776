import { describe, expect, it } from 'vitest';

import { DEVICE_KINDS } from '../../src/game/state';
import type { Question } from '../../src/game/tasting';
import { lobby } from '../support/lobby';
import { pickFrom } from '../support/sequences';
import { twoWines } from '../support/setups';
import { World, type Device, type HostTab, type Phone } from '../support/world';

async function playQuestion(world: World, host: HostTab, guests: readonly Phone[], seconds = 60) {
  const right = await host.option('right');
  const wrong = await host.option('wrong');
  for (const [index, guest] of guests.entries()) await guest.tap(index === 0 ? right : wrong);
  await world.advance(seconds * 1000);
}

describe('a whole tasting in memory', () => {
  it('[P10][P11][P12][P13] is played from the lobby to the final leaderboard', async () => {
    const { world, host, phones: guests } = await lobby({ people: 3 });
    const [first, second] = guests;
    await world.advance(200);
    expect(host.view.people.map((person) => person.status)).toEqual(['live', 'live', 'live']);
    expect(first?.state.view).toMatchObject({ phase: 'waiting', lobby: { count: 3 } });

    await host.press('start');
    for (let question = 0; question < 10; question += 1) {
      expect(first?.state.view).toMatchObject({
        phase: 'question_open',
        wine: Math.floor(question / 5) + 1,
        number: (question % 5) + 1,
      });
      await playQuestion(world, host, guests);
      expect(host.view.phase).toBe('question_revealed');
      expect(first?.state.view).toMatchObject({ phase: 'question_revealed', points: 100 });
      expect(second?.state.view).toMatchObject({ phase: 'question_revealed', points: 0 });
      await host.press('next');
      expect(host.view.phase).toBe('question_leaderboard');
      await host.press('next');
      if (question % 5 === 4) {
        expect(first?.state.view).toMatchObject({
          phase: 'round_leaderboard',
          wine: Math.ceil((question + 1) / 5),
        });
        await host.press('next');
      }
    }
    expect(host.view).toMatchObject({ phase: 'ended', undelivered: 0 });
    expect(first?.state.view).toMatchObject({ phase: 'ended', you: { score: 1000, rank: 1 } });
    expect(second?.state.view).toMatchObject({ phase: 'ended', you: { score: 0, rank: 2 } });
    const final = first?.state.view;
    expect(final?.phase === 'ended' && final.recap).toHaveLength(10);
  });

  it('[P8][P14] nothing sent to a phone, big screen or remote before a reveal tells the right option, repairs and skips included', async () => {
    const setup = twoWines();
    const questions = setup.wines.flatMap((wine) => wine.questions);
    const world = new World();
    const host = await world.host();
    await host.prepare(setup);
    const guest = await world.phone(host.code, { pin: host.running.pin });
    const devices: Device[] = [];
    for (const kind of DEVICE_KINDS) devices.push(await world.device((await host.invite(kind)) ?? ''));
    const prepared = (await host.desk.setup(host.running.id))?.wines.flatMap((wine) => wine.questions) ?? [];
    expect(prepared).toHaveLength(questions.length);

    const revealed = new Set<string>();
    let searched = 0;
    world.network.onDeliver = (text, to) => {
      if (!to.binding.local.startsWith('PHONE')) return;
      const told = withoutWhatMayBeSaid(JSON.parse(text));
      for (const question of prepared) {
        if (revealed.has(question.id)) continue;
        for (const option of question.options) {
          expect(told).not.toContain(option.id);
          expect(told).not.toContain(option.text);
          searched += 1;
        }
      }
    };
    await host.press('start');
    for (let n = 0; n < 10; n += 1) {
      await guest.tap(await host.option(n % 2 ? 'right' : 'wrong'));
      await host.press('pause');
      await host.press('resume');
      // Each of these sends a view to the phone while the question is open.
      for (const id of revealed) await host.repair(id, n % 2 ? null : [optionOf(prepared, id, n)]);
      await world.advance(3000);
      const { view } = host;
      if ('question' in view) revealed.add(view.question.id);
      await host.press(n % 3 === 1 ? 'skip question' : 'reveal');
      await host.press('next');
      await host.press('next');
      if (n % 5 === 4) await host.press('next');
    }
    expect(host.view.phase).toBe('ended');
    for (const device of devices) expect(device.state.view?.phase).toBe('ended');
    expect(host.view.repairs.length).toBeGreaterThan(40);
    expect(searched).toBeGreaterThan(1000);
  });

  it('[P3] says saved only when it is on disk, and a failed write acknowledges nothing', async () => {
    const { world, host, phones: guests } = await lobby({ people: 1 });
    const [guest] = guests;
    await host.press('start');
    const option = await host.option('right');
    host.store.failCommits('STORAGE_FULL');
    await guest?.tap(option);
    expect(guest?.state.answer).toMatchObject({ status: 'saving', optionId: option });
    expect(host.running.storage).toMatchObject({ code: 'STORAGE_FULL' });
    host.store.heal();
    await world.advance(2000);
    expect(guest?.state.answer).toMatchObject({ status: 'saved', optionId: option });
    expect(host.running.storage).toBeNull();
  });

  it('[P4] a tap made before the phone saw the pause stays saving and is sent again at resume', async () => {
    const { world, host, phones: guests } = await lobby({ people: 1 });
    const [guest] = guests;
    await host.press('start');
    const option = await host.option('wrong');
    host.desk.press('pause', host.view.seen);
    guest?.session.tap(option);
    await world.settle();
    expect(guest?.state.view?.phase).toBe('question_paused');
    expect(guest?.state.answer.status).toBe('saving');
    await world.advance(30_000);
    await host.press('resume');
    expect(guest?.state.answer).toMatchObject({ status: 'saved', optionId: option });
    await world.advance(59_900);
    expect(host.view.phase).toBe('question_open');
    await world.advance(200);
    expect(host.view.phase).toBe('question_revealed');
  });

  it('[P10] a button pressed twice goes one step', async () => {
    const { host, world, phones: guests } = await lobby({ people: 1 });
    await host.press('start');
    await guests[0]?.tap(await host.option('right'));
    await host.press('reveal');
    const { seen } = host.view;
    host.desk.press('next', seen);
    host.desk.press('next', seen);
    await world.settle();
    expect(host.view.phase).toBe('question_leaderboard');
  });
});

/** The option of a prepared question at a place that may run on past the end. */
const optionOf = (prepared: readonly Question[], questionId: string, place: number): string =>
  pickFrom(prepared.find(({ id }) => id === questionId)?.options ?? [], place).id;

/** A message to a phone without the places where option ids and texts may stand before the reveal. */
function withoutWhatMayBeSaid(message: unknown): string {
  return JSON.stringify(message, (key, value: unknown) =>
    key === 'options' || key === 'chosen' || key === 'optionId' ? undefined : value,
  );
}
