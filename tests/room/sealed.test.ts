import { describe, expect, it } from 'vitest';

import { draftOf } from '../../src/game/draft';
import { twoWines } from '../support/setups';
import { World, type HostTab } from '../support/world';

/** A friend prepares two wines and hands over the sealed file; a host imports it and opens its lobby. */
async function imported() {
  const world = new World();
  const friend = await world.host({}, 3);
  const friendsId = await friend.desk.create(draftOf(twoWines()), 'A tasting');
  const file = await friend.desk.sealedFile(friendsId);
  const host = await world.host({}, 11);
  const outcome = await host.desk.importFile(new Blob([file?.text ?? '']));
  if (!outcome.ok) throw new Error(outcome.code);
  const { id } = outcome;
  expect(await host.desk.open(id)).toBe('open');
  await world.settle();
  return { world, friend, friendsId, host, id, file };
}

/** The option whose text says so. The test knows the wines; the host does not. */
function optionId(host: HostTab, kind: 'right' | 'wrong 1'): string {
  const { view } = host;
  if (!('question' in view)) throw new Error(`no question in ${view.phase}`);
  return view.question.options.find(({ text }) => text.endsWith(kind))?.id ?? '';
}

/** What of the host's store and views tells the truth of a question: only the reveal names right options. */
const rightIn = (host: HostTab) =>
  'reveal' in host.view ? host.view.reveal.right : 'recap' in host.view ? host.view.recap : [];

describe('a sealed tasting', () => {
  it('[T7][T8] is a new tasting of the host who imports it: its own id, keys and code', async () => {
    const { host, friend, friendsId, id, world } = await imported();
    expect(id).not.toBe(friendsId);
    await friend.desk.open(friendsId);
    await world.settle();
    expect(host.running.pin).not.toBe(friend.running.pin);
    expect(host.code).toMatch(/^[1-9]\d{3}$/u);
    expect(host.code).not.toBe(friend.code);
    expect(host.desk.store.getState().tastings).toMatchObject([{ id, isSealed: true, seats: 0, wines: 2 }]);
    expect(friend.desk.store.getState().tastings).toMatchObject([{ isSealed: false }]);
    expect(host.view).toMatchObject({ isSealed: true, title: 'Six bottles' });
  });

  it('[P8] is played like any other, and the host sees no right answer before its reveal', async () => {
    const { world, host } = await imported();
    // The host's own phone: nothing keeps the host from playing along.
    const phone = await world.phone(host.code, { pin: host.running.pin });
    await host.press('start');
    for (let question = 0; question < 5; question += 1) {
      expect(rightIn(host)).toEqual([]);
      const right = optionId(host, 'right');
      await phone.tap(right);
      await host.press('reveal');
      expect(host.view).toMatchObject({ reveal: { right: [right] } });
      expect(phone.state.view).toMatchObject({ points: 100 });
      await host.press('next');
      await host.press('next');
    }
    expect(host.view).toMatchObject({ phase: 'round_leaderboard', leaderboard: [{ score: 500 }] });
  });

  it('[T6] gives its setup to no editor, and takes no edit', async () => {
    const { host, id, world } = await imported();
    expect(await host.desk.setup(id)).toBeNull();
    expect(await host.desk.update(id, draftOf(twoWines()), 'Mine')).toBe(false);
    const asleep = await host.reload();
    await world.settle();
    expect(await asleep.desk.update(id, draftOf(twoWines()), 'Mine')).toBe(false);
    expect(await asleep.desk.setup(id)).toBeNull();
  });

  it('[H2] results tell what was played and nothing of the rest', async () => {
    const { world, host, id } = await imported();
    const phone = await world.phone(host.code, { pin: host.running.pin });
    expect((await host.desk.results(id))?.questions).toEqual([]);
    await host.press('start');
    expect((await host.desk.results(id))?.questions).toEqual([]);
    await phone.tap(optionId(host, 'wrong 1'));
    await host.press('reveal');
    expect((await host.desk.results(id))?.questions).toMatchObject([{ wine: 1, category: 'color' }]);
    host.desk.end();
    await world.settle();
    expect((await host.desk.results(id))?.questions).toHaveLength(1);
    expect(phone.state.view).toMatchObject({ phase: 'ended', recap: [{ category: 'color' }] });
  });

  it('[P8] lies scrambled on the disk and in every file, before and after the end', async () => {
    const { world, host, id, file } = await imported();
    await world.phone(host.code, { pin: host.running.pin });
    await host.press('start');
    const files = [file, await host.desk.exportFile(id), await host.desk.sealedFile(id)];
    const texts = [...files.map((one) => one?.text ?? ''), JSON.stringify([...host.store.records])];
    for (const text of texts) {
      expect(text).toContain('wine 1 region right');
      expect(text).not.toContain('"correct"');
    }
  });

  it('[P8] has an answer key to print after the end only, and of what was played', async () => {
    const { world, host, friend, friendsId, id } = await imported();
    expect((await friend.desk.printKit(friendsId))?.answerKey).toHaveLength(2);
    await world.phone(host.code, { pin: host.running.pin });
    await host.press('start');
    await host.press('reveal');
    expect(await host.desk.printKit(id)).toMatchObject({ code: host.code, wines: 2, answerKey: null });
    host.desk.end();
    await world.settle();
    expect(await host.desk.printKit(id)).toMatchObject({
      isOver: true,
      answerKey: [{ wine: 1, rows: [{ category: 'color', right: ['wine 1 color right'] }] }],
    });
  });

  it('[R4] moves to another device and stays sealed there', async () => {
    const { world, host, id } = await imported();
    const phone = await world.phone(host.code, { pin: host.running.pin });
    await host.press('start');
    await phone.tap(optionId(host, 'right'));
    const file = await host.desk.moveAway(id);
    const laptop = await world.host({}, 31);
    expect(await laptop.desk.importFile(new Blob([file?.text ?? '']))).toEqual({ ok: true, id });
    await laptop.desk.open(id);
    await world.advance(5000);
    expect(laptop.view).toMatchObject({ phase: 'question_paused', isSealed: true });
    expect(await laptop.desk.setup(id)).toBeNull();
    await laptop.press('resume');
    await laptop.press('reveal');
    expect(phone.state.view).toMatchObject({ points: 100 });
  });

  it('[R4] is still sealed after a reload', async () => {
    const { world, host } = await imported();
    await world.phone(host.code, { pin: host.running.pin });
    const back = await host.reload();
    expect(back.view).toMatchObject({ isSealed: true });
    await back.press('start');
  });

  it('[T8] the same file twice makes two tastings', async () => {
    const { host, id, file } = await imported();
    const again = await host.desk.importFile(new Blob([file?.text ?? '']));
    expect(again).toMatchObject({ ok: true });
    expect(again).not.toEqual({ ok: true, id });
    expect(host.desk.store.getState().tastings).toHaveLength(2);
  });

  it('[T4] the name of the file tells neither title nor wine', async () => {
    const { file } = await imported();
    expect(file?.name).toMatch(/^sealed-tasting-\d{4}-\d\d-\d\d\.json$/u);
  });

  it.each([
    ['damaged', (text: string) => text.replace('wine 1 region', 'wine 1 Region'), 'SEALED_DAMAGED'],
    ['newer', (text: string) => text.replace('"version":1', '"version":2'), 'NEWER'],
    ['torn', (text: string) => text.slice(0, -40), 'NOT_JSON'],
    ['too large', (text: string) => text + ' '.repeat(6_000_000), 'TOO_LARGE'],
  ])('[T8] a sealed file that is %s is refused with a code, and nothing is kept', async (_, spoil, code) => {
    const { host, file } = await imported();
    expect(await host.desk.importFile(new Blob([spoil(file?.text ?? '')]))).toEqual({ ok: false, code });
    expect(host.desk.store.getState().tastings).toHaveLength(1);
  });

  it('[T8] a disk that is full keeps nothing, and says so', async () => {
    const { host, file } = await imported();
    host.store.failCommits('STORAGE_FULL');
    expect(await host.desk.importFile(new Blob([file?.text ?? '']))).toEqual({ ok: false, code: 'STORAGE' });
  });
});
