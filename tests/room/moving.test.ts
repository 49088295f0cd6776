import { describe, expect, it } from 'vitest';

import { playing } from '../support/lobby';
import { rollBack } from '../support/roll-back';
import type { HostTab, World } from '../support/world';

/** The tasting's file is carried to another device and opened there. */
async function moveTo(world: World, from: HostTab, id: string): Promise<HostTab> {
  const file = await from.desk.moveAway(id);
  await world.settle();
  const laptop = await world.host({}, 31);
  const outcome = await laptop.desk.importFile(new Blob([file?.text ?? '']));
  expect(outcome).toEqual({ ok: true, id });
  expect(await laptop.desk.open(id)).toBe('open');
  await world.advance(5000);
  return laptop;
}

describe('moving a tasting', () => {
  it('[R4] to another device in the middle of a question: code, seats and answers come along', async () => {
    const { world, host, phone, other, code, id } = await playing({ people: 2 });
    const option = await host.option('right');
    await phone.tap(option);
    await world.advance(10_000);
    const laptop = await moveTo(world, host, id);
    expect(laptop.code).toBe(code);
    expect(laptop.view).toMatchObject({
      phase: 'question_paused',
      question: { answered: 1, of: 2 },
      live: 2,
    });
    expect(phone.state).toMatchObject({ link: 'live', answer: { status: 'saved', optionId: option } });
    await laptop.press('resume');
    await other.tap(option);
    await laptop.press('reveal');
    expect(other.state.view).toMatchObject({ points: 100 });
  });

  it('[R8] the old device stands still, also after a reload, and says so', async () => {
    const { world, host, phone, id } = await playing({ people: 2 });
    const laptop = await moveTo(world, host, id);
    expect(host.desk.store.getState().active).toBeNull();
    expect(await host.desk.open(id)).toBe('moved-away');
    const back = await world.host({ store: host.store, memory: host.memory });
    expect(await back.desk.open(id)).toBe('moved-away');
    expect(back.desk.store.getState().tastings).toMatchObject([{ id, isMovedAway: true }]);
    expect(phone.state.link).toBe('live');
    expect(laptop.view.live).toBe(2);
  });

  it('[R8] an old copy that does not know that it was moved is refused by the server and by the phones, and then knows', async () => {
    const { world, host, phone, id } = await playing({ people: 2 });
    const copy = structuredClone(host.store.records);
    const laptop = await moveTo(world, host, id);
    rollBack(host, copy);
    const old = await world.host({ store: host.store, memory: { ids: [] } });
    await old.desk.open(id);
    await world.settle();
    expect(old.desk.store.getState().active).toBeNull();
    expect(await old.desk.open(id)).toBe('moved-away');
    expect(laptop.running.signaling).toBe('online');
    expect(phone.state.link).toBe('live');
    // Without the server's memory the phones themselves know that it is the older one.
    rollBack(host, copy);
    laptop.desk.close();
    await world.settle();
    world.network.forget(`sommelier-${laptop.code}`);
    const older = await world.host({ store: host.store, memory: { ids: [] } });
    await older.desk.open(id);
    await world.advance(10_000);
    expect(older.view.live).toBe(0);
    expect(phone.state.link).toBe('host-away');
  });

  it('[R8] "Go on here anyway" makes the copy that was moved away the one that counts', async () => {
    const { world, host, phone, id } = await playing({ people: 2 });
    await host.desk.moveAway(id);
    await world.settle();
    expect(await host.desk.goOnHere(id)).toBe(true);
    expect(await host.desk.open(id)).toBe('open');
    await world.advance(5000);
    expect(phone.state.link).toBe('live');
    expect(host.view.phase).toBe('question_paused');
  });

  it('[R4] a file that is older than what this device has is OLDER_COPY, and changes nothing', async () => {
    const { world, host, phone, id } = await playing({ people: 2 });
    const file = await host.desk.exportFile(id);
    const option = await host.option('right');
    await phone.tap(option);
    expect(await host.desk.importFile(new Blob([file?.text ?? '']))).toEqual({ ok: false, code: 'RUNNING' });
    host.desk.close();
    await world.settle();
    const back = await world.host({ store: host.store, memory: { ids: [] } });
    expect(await back.desk.importFile(new Blob([file?.text ?? '']))).toEqual({
      ok: false,
      code: 'OLDER_COPY',
    });
    await back.desk.open(id);
    await world.advance(5000);
    expect(back.view).toMatchObject({ question: { answered: 1 } });
  });

  it.each([
    ['nothing', '', 'NOT_JSON'],
    ['no JSON', 'hello', 'NOT_JSON'],
    ['null', 'null', 'NOT_A_TASTING'],
    ['a list', '[]', 'NOT_A_TASTING'],
    ['another kind of file', '{"version":1}', 'NOT_A_TASTING'],
    ['six megabytes', ' '.repeat(6_000_000), 'TOO_LARGE'],
  ])('[T5] a file with %s is refused with a code, and nothing is kept', async (_, text, code) => {
    const { host } = await playing({ people: 2 });
    expect(await host.desk.importFile(new Blob([text]))).toEqual({ ok: false, code });
    expect(host.desk.store.getState().tastings).toHaveLength(1);
    expect(host.view.phase).toBe('question_open');
  });

  it('[T4] the name of the file tells nothing about the wines', async () => {
    const { host, id } = await playing({ people: 2 });
    const file = await host.desk.exportFile(id);
    const setup = await host.desk.setup(id);
    for (const { text } of setup?.wines.flatMap((wine) => wine.questions.flatMap(({ options }) => options)) ??
      [])
      expect(file?.name).not.toContain(text);
    expect(file?.text.slice(0, 400)).toMatch(/secret/iu);
  });
});
