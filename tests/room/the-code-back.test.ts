import { describe, expect, it } from 'vitest';

import { lobby } from '../support/lobby';
import { World, type HostTab } from '../support/world';

const MINUTE_MS = 60_000;
const NOBODY_THERE = { refusal: { reason: 'SESSION_NOT_FOUND' }, link: 'closed' };

/** Everyone's channel has closed; the seats stay. */
async function allLeave(world: World, phones: readonly { hide: () => void; session: { stop(): void } }[]) {
  for (const phone of phones) {
    phone.hide();
    phone.session.stop();
  }
  await world.settle();
}

async function remove(world: World, { desk }: HostTab, id: string) {
  expect(await desk.remove(id)).toBe('removed');
  await world.settle();
}

describe('a code that is needed no more is given back', () => {
  it('[T5][J4] an ended tasting that is deleted leaves nobody waiting for its host', async () => {
    const { world, host, code, phone } = await lobby({ people: 1 });
    const { id } = host.running;
    await host.press('start');
    host.desk.end();
    await world.settle();
    await remove(world, host, id);
    expect((await world.phone(code)).state).toMatchObject(NOBODY_THERE);
    expect(phone.state).toMatchObject({ view: { phase: 'ended' }, link: 'closed' });
  });

  it('[T5][J4] a lobby that is deleted is over at once, also for its next owner', async () => {
    const world = new World();
    const host = await world.host();
    const id = await host.prepare();
    const { code } = host;
    await remove(world, host, id);
    expect((await world.phone(code)).state).toMatchObject(NOBODY_THERE);
    const other = await world.host({}, 99);
    other.wishesFor = code;
    await other.prepare();
    expect(other.code).toBe(code);
  });

  it('[T5][J4] one that sleeps gives its code back too: a phone that waits for its host is told', async () => {
    const { world, host, code, phones } = await lobby({ people: 1 });
    const { id } = host.running;
    await allLeave(world, phones);
    host.desk.close();
    const late = await world.phone(code);
    expect(late.state.link).toBe('host-away');
    const desk = await world.host({ store: host.store });
    await remove(world, desk, id);
    await world.advance(MINUTE_MS);
    expect(late.state).toMatchObject(NOBODY_THERE);
  });

  it('[T5] a sleeping one whose code somebody else has by now takes it from nobody', async () => {
    const { world, host, code, phones } = await lobby({ people: 1 });
    const { id } = host.running;
    await allLeave(world, phones);
    host.desk.close();
    const stranger = await world.strangerAt(code);
    await remove(world, await world.host({ store: host.store }), id);
    expect(stranger.running.signaling).toBe('online');
    expect((await world.phone(code)).state.link).toBe('live');
  });

  it('[T5] one that was moved away leaves the code to the copy that counts', async () => {
    const world = new World();
    const host = await world.host();
    const id = await host.prepare();
    const { code } = host;
    await world.advance(MINUTE_MS);
    await host.desk.moveAway(id);
    await remove(world, host, id);
    expect((await world.phone(code)).state.link).toBe('host-away');
  });

  it('[T5] a server that is out of reach keeps no deletion waiting', async () => {
    const { world, host, code, phones } = await lobby({ people: 1 });
    const { id } = host.running;
    await allLeave(world, phones);
    host.desk.close();
    const desk = await world.host({ store: host.store });
    world.network.serverIsDown = true;
    await remove(world, desk, id);
    expect(desk.desk.store.getState().tastings).toEqual([]);
    await world.advance(MINUTE_MS);
    world.network.serverIsDown = false;
    world.network.restartServer();
    // The server lets go of it in its own time.
    expect((await world.phone(code)).state.link).toBe('host-away');
  });

  it('[T5][J4] a lobby that was ended is held until everyone in it has heard of it', async () => {
    const { world, host, code, phones } = await lobby({ people: 2 });
    const [here, gone] = phones;
    if (!here || !gone) throw new Error('two people');
    await allLeave(world, [gone]);
    host.desk.end();
    await world.advance(10_000);
    expect(here.state.view?.phase).toBe('ended');
    expect(host.view).toMatchObject({ phase: 'ended', undelivered: 1 });
    const back = await world.phone(code, { seats: gone.seats, typed: false });
    expect(back.state.view?.phase).toBe('ended');
    await world.advance(10_000);
    expect((await world.phone(code)).state).toMatchObject(NOBODY_THERE);
  });

  it('[T5] the hour after the end over, the code is given back', async () => {
    const { world, host, code } = await lobby({ people: 1 });
    await host.press('start');
    host.desk.end();
    await world.advance(59 * MINUTE_MS);
    expect((await world.phone(code)).state.refusal).toMatchObject({ reason: 'GAME_STARTED' });
    await world.advance(2 * MINUTE_MS);
    expect((await world.phone(code)).state).toMatchObject(NOBODY_THERE);
  });

  it('[T5][R4] a reload, a crash or a closed tab keeps it, with a lobby, a game or an end', async () => {
    const { world, host, code } = await lobby({ people: 1 });
    let tab = host;
    for (const step of ['lobby', 'start', 'end'] as const) {
      if (step === 'start') await tab.press('start');
      if (step === 'end') tab.desk.end();
      await world.settle();
      tab.desk.close();
      await world.settle();
      expect((await world.phone(code)).state.link).toBe('host-away');
      tab = await tab.reload();
      expect(tab.code).toBe(code);
    }
  });
});
