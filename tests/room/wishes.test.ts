import { describe, expect, it } from 'vitest';

import { MemoryConnection } from '../../src/transport/memory-network';
import { lobby, playing } from '../support/lobby';
import { World } from '../support/world';

/** A room whose network can fall silent for everybody. */
async function cuttable() {
  const world = new World();
  const connections = new Set<MemoryConnection>();
  world.network.onDeliver = (_, to) => to instanceof MemoryConnection && connections.add(to);
  const room = await playing({ world, people: 2 });
  return { ...room, cut: () => connections.forEach((one) => one.cut()) };
}

describe('first names', () => {
  it('[J7] only the host’s panel shows it until the end; then everyone sees it beside the pseudonym', async () => {
    const { world, host, phone, other } = await lobby({ people: 2 });
    const told: string[] = [];
    const before = world.network.onDeliver;
    world.network.onDeliver = (text, to) => {
      before(text, to);
      told.push(text);
    };
    phone.session.setFirstName('  An\u202ena\n');
    await world.settle();
    await world.advance(200);
    expect(host.seatOf(phone).firstName).toBe('Anna');
    expect(phone.state.view).toMatchObject({ you: { firstName: 'Anna' } });
    await host.press('start');
    for (let step = 0; step < 16; step += 1) await host.press(step % 3 === 0 ? 'reveal' : 'next');
    expect(JSON.stringify(other.state.view)).not.toContain('Anna');
    host.desk.end();
    await world.settle();
    const row = { pseudonym: phone.state.pseudonym, firstName: 'Anna' };
    for (const { state } of [phone, other]) {
      const view = state.view?.phase === 'ended' ? state.view : null;
      expect(view?.leaderboard.rows).toContainEqual(expect.objectContaining(row));
    }
    expect(told.length).toBeGreaterThan(0);
  });

  it('[J7] a first name said in a gap arrives with the next channel', async () => {
    const { world, host, phone, cut } = await cuttable();
    cut();
    phone.session.setFirstName('Anna');
    await world.advance(20_000);
    expect(phone.state.link).toBe('live');
    expect(host.seatOf(phone).firstName).toBe('Anna');
  });

  it('[J7] a new one after the end reaches everyone who is there', async () => {
    const { world, host, phone, other } = await playing({ people: 2 });
    host.desk.end();
    await world.settle();
    phone.session.setFirstName('Anna');
    await world.advance(200);
    const view = other.state.view?.phase === 'ended' ? other.state.view : null;
    expect(view?.leaderboard.rows).toContainEqual(expect.objectContaining({ firstName: 'Anna' }));
  });

  it('[J7] it concerns its phone and the host, and sends nobody else a view', async () => {
    const { world, phone, other } = await playing({ people: 2 });
    await world.advance(1000);
    const revision = other.state.view?.revision;
    phone.session.setFirstName('Anna');
    phone.session.sitOut(true);
    await world.advance(1000);
    expect(phone.state.view).toMatchObject({ you: { firstName: 'Anna', sitsOut: true } });
    expect(other.state.view?.revision).toBe(revision);
  });
});

describe('sitting one out', () => {
  it('[P1] the host does not count it until it answers', async () => {
    const { world, host, phone, other } = await playing({ people: 2 });
    phone.session.sitOut(true);
    await world.advance(200);
    expect(host.view).toMatchObject({ question: { of: 1, liveUnanswered: 1 } });
    expect(host.seatOf(phone).sitsOut).toBe(true);
    expect(phone.state.view).toMatchObject({ you: { sitsOut: true } });
    await phone.tap(await host.option('right'));
    await world.advance(200);
    expect(host.view).toMatchObject({ question: { answered: 1, of: 2 } });
    expect(phone.state.view).not.toHaveProperty('you.sitsOut');
    expect(host.seatOf(other).sitsOut).toBe(false);
  });

  it('[P1] said in a gap it arrives, unless that wine is over by then', async () => {
    const { world, host, phone, cut } = await cuttable();
    cut();
    phone.session.sitOut(true);
    await world.advance(20_000);
    expect(host.seatOf(phone).sitsOut).toBe(true);
    phone.session.sitOut(false);
    await world.advance(200);
    expect(host.seatOf(phone).sitsOut).toBe(false);
  });

  it('[P1] it does not follow into the next wine', async () => {
    const { world, host, phone, cut } = await cuttable();
    cut();
    phone.session.sitOut(true);
    host.desk.press('skip wine', host.view.seen);
    await world.settle();
    await host.press('next');
    await world.advance(20_000);
    expect(phone.state).toMatchObject({ link: 'live', view: { wine: 2 } });
    expect(host.seatOf(phone).sitsOut).toBe(false);
  });

  it('[P1] between two wines it is for the next one', async () => {
    const { world, host, phone } = await playing({ people: 2 });
    host.desk.press('skip wine', host.view.seen);
    await world.settle();
    phone.session.sitOut(true);
    await world.advance(200);
    expect(phone.state.view).toMatchObject({ phase: 'round_leaderboard', you: { sitsOut: true } });
    await host.press('next');
    expect(host.view).toMatchObject({ question: { wine: 2, of: 1 } });
  });

  it('[R4] it outlives a reload of the host', async () => {
    const { world, host, phone } = await playing({ people: 2 });
    phone.session.sitOut(true);
    phone.session.setFirstName('Anna');
    await world.advance(200);
    const again = await host.reload();
    await world.advance(5000);
    expect(again.seatOf(phone)).toMatchObject({ sitsOut: true, firstName: 'Anna' });
  });
});
