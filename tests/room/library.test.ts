import { describe, expect, it } from 'vitest';

import { draftOf, emptyWine } from '../../src/game/draft';
import type { Draft } from '../../src/game/tasting';
import { draftOfWines, twoWines } from '../support/setups';
import { World } from '../support/world';

const textsOf = async (host: { library: { list(): Promise<{ entries: readonly { text: string }[] }> } }) =>
  (await host.library.list()).entries.map(({ text }) => text);

/** A draft of one wine with one text changed. */
function draftWith(text: string): Draft {
  const draft = draftOfWines(1);
  const [wine = emptyWine()] = draft.wines;
  return { ...draft, wines: [{ ...wine, region: { ...wine.region, correct: text } }] };
}

describe('what a host has typed', () => {
  it('[H3] a tasting that was created teaches its answers, but what everybody is offered anyway', async () => {
    const world = new World();
    const host = await world.host();
    const draft = draftWith('Barolo');
    const [wine = emptyWine()] = draft.wines;
    const years = { correct: '2016', wrong: ['2015', '2014', 'long ago'] } as const;
    await host.desk.create({ ...draft, wines: [{ ...wine, vintage_year: years }] }, 'A tasting');
    await world.settle();
    const texts = await textsOf(host);
    expect(texts).toContain('Barolo');
    expect(texts).toContain('long ago');
    expect(texts).not.toContain('2016');
    expect(texts).toHaveLength(4 * 4 + 1);
  });

  it('[H3] an edit teaches what is new in it, whether this tab runs the tasting or not', async () => {
    const world = new World();
    const host = await world.host();
    const id = await host.desk.create(draftWith('Barolo'), 'A tasting');
    await host.desk.update(id, draftWith('Rioja'), 'A tasting');
    await host.desk.open(id);
    await host.desk.update(id, draftWith('Etna'), 'A tasting');
    await world.settle();
    const { entries } = await host.library.list();
    expect(entries.map(({ text }) => text)).toEqual(expect.arrayContaining(['Barolo', 'Rioja', 'Etna']));
    expect(entries.map(({ uses }) => uses)).toEqual(entries.map(() => 1));
  });

  it('[H3] an edit that came too late teaches nothing', async () => {
    const world = new World();
    const host = await world.host();
    const id = await host.prepare();
    await world.phone(host.code);
    await host.press('start');
    expect(await host.desk.update(id, draftWith('Etna'), 'A tasting')).toBe(false);
    await world.settle();
    expect(await textsOf(host)).not.toContain('Etna');
  });

  it('[H3][STORAGE] a library that cannot be written holds up no tasting', async () => {
    const world = new World();
    const host = await world.host();
    host.library.fail();
    const id = await host.prepare();
    expect(await host.desk.setup(id)).not.toBeNull();
    expect(await host.desk.library.add('region', 'Etna')).toBe('STORAGE');
    await expect(host.desk.library.load()).rejects.toMatchObject({ code: 'STORAGE_FAILED' });
  });

  it('[H3] by hand: add, rename, remove and bring back, with a word for what cannot be', async () => {
    const world = new World();
    const host = await world.host();
    const { library } = host.desk;
    expect(await library.add('region', '  Côte   Rôtie ')).toBe('saved');
    expect(await library.add('region', 'CÔTE RÔTIE')).toBe('TAKEN');
    expect(await library.add('region', ' ')).toBe('EMPTY');
    expect(await library.add('region', 'x'.repeat(81))).toBe('TOO_LONG');
    const [entry] = library.store.getState().entries;
    if (!entry) throw new Error('nothing was added');
    expect(entry).toMatchObject({ category: 'region', text: 'Côte Rôtie', uses: 0 });
    expect(await library.rename(entry, '')).toBe('EMPTY');
    await library.add('region', 'Etna');
    expect(await library.rename(entry, 'etna')).toBe('TAKEN');
    expect(await library.remove(entry)).toBe('saved');
    expect(await library.rename(entry, 'Rioja')).toBe('MISSING');
    expect(library.store.getState().entries.map(({ text }) => text)).toEqual(['Etna']);
    expect(await library.restore(entry)).toBe('saved');
    expect(library.store.getState().entries).toContainEqual(entry);
  });

  it('[H3] out of one browser and into another, and a second time changes nothing', async () => {
    const world = new World();
    const host = await world.host();
    await host.prepare();
    await host.desk.library.load();
    const { name, text, leftOut } = host.desk.library.exportFile();
    expect(leftOut).toBe(0);
    expect(name).toMatch(/^wine-answers-\d{4}-\d\d-\d\d\.json$/u);
    const other = (await world.host({}, 8)).desk.library;
    const before = host.desk.library.store.getState().entries;
    expect(await other.importFile(new Blob([text]))).toEqual({ ok: true, added: before.length });
    expect(await other.importFile(new Blob([text]))).toEqual({ ok: true, added: 0 });
    expect(other.store.getState().entries).toHaveLength(before.length);
    expect(await other.importFile(new Blob(['{}']))).toEqual({ ok: false, code: 'NOT_A_LIBRARY' });
    const large = new Blob([' '.repeat(1024 * 1024 + 1)]);
    expect(await other.importFile(large)).toEqual({ ok: false, code: 'TOO_LARGE' });
  });

  it('[H3] a file from a clock that is ahead does not stay on top for ever', async () => {
    const world = new World();
    const { library } = (await world.host()).desk;
    const entries = [{ category: 'region', text: 'Etna', lastUsedMs: 9e15, uses: 1 }];
    const text = JSON.stringify({ kind: 'sommelier-arena-library', version: 1, entries });
    await library.importFile(new Blob([text]));
    expect(library.store.getState().entries[0]?.lastUsedMs).toBe(world.time.nowMs);
  });
});

describe('a tasting on the dashboard', () => {
  const world = async () => {
    const world = new World();
    const host = await world.host();
    const state = () => host.desk.store.getState();
    return { world, host, state, titles: () => state().tastings.map(({ title }) => title) };
  };

  it('[T4][H1] a duplicate has the same texts in a new order, new ids, and nobody in it', async () => {
    const { world: room, host, state } = await world();
    const id = await host.prepare();
    await room.phone(host.code);
    await host.press('start');
    const copy = await host.desk.duplicate(id, 'again');
    if (copy === null) throw new Error('not duplicated');
    const before = await host.desk.setup(id);
    const after = await host.desk.setup(copy);
    const questions = (setup: typeof before) => setup?.wines.flatMap((wine) => wine.questions) ?? [];
    const texts = (setup: typeof before) =>
      questions(setup).map(({ options }) => options.map(({ text }) => text));
    expect(texts(after)).not.toEqual(texts(before));
    expect(texts(after).map((one) => one.sort())).toEqual(texts(before).map((one) => one.sort()));
    const ids = (setup: typeof before) =>
      questions(setup).flatMap((one) => [one.id, ...one.options.map((option) => option.id)]);
    expect(ids(after).filter((one) => ids(before).includes(one))).toEqual([]);
    expect(after?.title).toBe(`${before?.title} (again)`);
    const third = await host.desk.duplicate(copy, 'again');
    expect((await host.desk.setup(third ?? ''))?.title).toBe(`${before?.title} (again 2)`);
    expect(state().tastings.find((one) => one.id === copy)).toMatchObject({
      phase: 'waiting',
      seats: 0,
      code: null,
    });
    const rightTexts = (setup: typeof before) =>
      questions(setup).map(({ options, correct }) => options.find((one) => correct.includes(one.id))?.text);
    expect(rightTexts(after)).toEqual(rightTexts(before));
  });

  it('[H1] past and moved ones can be duplicated too, one that is not there cannot', async () => {
    const { world: room, host } = await world();
    const id = await host.prepare();
    host.desk.end();
    await room.settle();
    expect(await host.desk.duplicate(id, 'again')).not.toBeNull();
    const moved = await host.desk.create(draftOf(twoWines()), 'Another');
    await host.desk.moveAway(moved);
    const copy = await host.desk.duplicate(moved, 'again');
    expect(copy).not.toBeNull();
    expect(await host.desk.open(copy ?? '')).toBe('open');
    expect(await host.desk.duplicate('nothing', 'again')).toBeNull();
  });

  it('[H3] a duplicate teaches nothing: nobody has typed it', async () => {
    const { world: room, host } = await world();
    const id = await host.prepare();
    await room.settle();
    await host.desk.duplicate(id, 'again');
    await room.settle();
    const { entries } = await host.library.list();
    expect(entries.every(({ uses }) => uses === 1)).toBe(true);
  });

  it('[H1] a deleted one can be taken back until it is final', async () => {
    const { host, state, titles } = await world();
    const id = await host.desk.create(draftOf(twoWines()), 'A tasting');
    expect(await host.desk.removal.putAside(id)).toBe('aside');
    expect(state().removal).toEqual({ id, title: 'Six bottles', hasFailed: false });
    expect((await host.store.load(id)).ok).toBe(true);
    host.desk.removal.takeBack();
    expect(state().removal).toBeNull();
    await host.desk.removal.finish();
    expect(titles()).toEqual(['Six bottles']);
    await host.desk.removal.putAside(id);
    await host.desk.removal.finish();
    expect(state().removal).toBeNull();
    expect(titles()).toEqual([]);
    expect(await host.store.load(id)).toEqual({ ok: false, reason: 'MISSING' });
  });

  it('[H1] the next deletion makes the one before final', async () => {
    const { host, state } = await world();
    const first = await host.desk.create(draftOf(twoWines()), 'A tasting');
    const second = await host.desk.create(draftOf(twoWines()), 'A tasting');
    await host.desk.removal.putAside(first);
    await host.desk.removal.putAside(second);
    expect(state().tastings.map(({ id }) => id)).toEqual([second]);
    expect(state().removal?.id).toBe(second);
  });

  it('[H1] one that is imported again before its deletion is final stays', async () => {
    const { host, state } = await world();
    const id = await host.desk.create(draftOf(twoWines()), 'A tasting');
    const file = await host.desk.exportFile(id);
    await host.desk.removal.putAside(id);
    expect(await host.desk.importFile(new Blob([file?.text ?? '']))).toEqual({ ok: true, id });
    expect(state().removal).toBeNull();
    await host.desk.removal.finish();
    expect(state().tastings.map((one) => one.id)).toEqual([id]);
  });

  it('[H1] a tab that dies before a deletion is final keeps the tasting', async () => {
    const { world: room, host, state } = await world();
    const id = await host.desk.create(draftOf(twoWines()), 'A tasting');
    await host.desk.removal.putAside(id);
    const next = await room.host({ store: host.store, memory: host.memory });
    expect(state().removal?.id).toBe(id);
    expect(next.desk.store.getState().tastings.map((one) => one.id)).toEqual([id]);
  });

  it('[H1] a tab that is closed makes a deletion final', async () => {
    const { host } = await world();
    const id = await host.prepare();
    await host.desk.removal.putAside(id);
    const next = await host.reload();
    expect(next.desk.store.getState().tastings).toEqual([]);
  });

  it('[T8] one that is being played is not put aside', async () => {
    const { world: room, host, state } = await world();
    const id = await host.prepare();
    await room.phone(host.code);
    await host.press('start');
    expect(await host.desk.removal.putAside(id)).toBe('running');
    expect(state().removal).toBeNull();
  });

  it('[T8][R5] a lobby with people in it is ended before it is deleted: every phone is told', async () => {
    const { world: room, host } = await world();
    const id = await host.prepare();
    const phone = await room.phone(host.code);
    expect(await host.desk.removal.putAside(id)).toBe('running');
    host.desk.end();
    await room.settle();
    expect(phone.state.view?.phase).toBe('ended');
    expect(await host.desk.removal.putAside(id)).toBe('aside');
  });

  it('[T8] a deleted lobby does not stand in the way of the tasting that is opened next', async () => {
    const { host } = await world();
    const lobby = await host.prepare();
    const next = await host.desk.create(draftOf(twoWines()), 'Another');
    await host.desk.removal.putAside(lobby);
    expect(await host.desk.open(next)).toBe('open');
  });

  it('[T5][T8] a lobby with people in it goes to sleep when the host says so, and wakes with everyone in it', async () => {
    const { world: room, host } = await world();
    const lobby = await host.prepare();
    const { code } = host;
    const phone = await room.phone(code);
    const next = await host.desk.create(draftOf(twoWines()), 'Another');
    expect(await host.desk.open(next)).toBe('busy');
    expect(await host.desk.open(next, 'in its place')).toBe('open');
    await room.settle();
    expect(host.desk.store.getState().active?.id).toBe(next);
    expect(phone.state.link).toBe('host-away');
    expect(host.code).not.toBe(code);
    expect(await host.desk.open(lobby, 'in its place')).toBe('open');
    await room.advance(60_000);
    expect(host.code).toBe(code);
    expect(phone.state.link).toBe('live');
    expect(host.view.people.map(({ pseudonym }) => pseudonym)).toEqual([phone.state.pseudonym]);
  });

  it('[T8] a game is never put to sleep for another tasting', async () => {
    const { world: room, host } = await world();
    const played = await host.prepare();
    await room.phone(host.code);
    await host.press('start');
    const next = await host.desk.create(draftOf(twoWines()), 'Another');
    expect(await host.desk.open(next, 'in its place')).toBe('busy');
    expect(host.desk.store.getState().active?.id).toBe(played);
  });

  it('[H1][T8] one that was started elsewhere before its deletion was final is still there, and said to be', async () => {
    const { world: room, host, state, titles } = await world();
    const id = await host.desk.create(draftOf(twoWines()), 'A tasting');
    await host.desk.removal.putAside(id);
    const other = await room.host({ store: host.store }, 8);
    await other.desk.open(id);
    await room.settle();
    await room.phone(other.code);
    await other.press('start');
    await host.desk.removal.finish();
    expect(state().removal).toEqual({ id, title: 'Six bottles', hasFailed: true });
    expect(titles()).toEqual(['Six bottles']);
    host.desk.removal.takeBack();
    expect(state().removal).toBeNull();
  });
});
