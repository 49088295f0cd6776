import { describe, expect, it } from 'vitest';

import { createKeyPair } from '../../src/protocol/keys';
import { playing } from '../support/lobby';
import { rawChannel } from '../support/raw-channel';

describe('under strain', () => {
  it('[P1] a seat taken over while its older channel closes and the disk is slow stays live', async () => {
    const { world, host, phone } = await playing({ people: 1 });
    host.store.holdCommits();
    host.desk.press('pause', host.view.seen);
    const reloading = phone.reload();
    await world.settle();
    host.store.releaseCommits();
    const again = await reloading;
    await world.advance(5000);
    expect(again.state.link).toBe('live');
    expect(host.view.people.map((person) => person.status)).toEqual(['live']);
  });

  it('[P3] a storage fault while phones redial heals, and everybody is live', async () => {
    const { world, host, phone } = await playing({ people: 1 });
    host.store.failCommits('STORAGE_FAILED');
    host.desk.press('pause', host.view.seen);
    await world.advance(20_000);
    expect(host.running.storage?.code).toBe('STORAGE_FAILED');
    host.store.heal();
    await world.advance(10_000);
    expect(host.running.storage).toBeNull();
    expect(phone.state).toMatchObject({ link: 'live', view: { phase: 'question_paused' } });
    expect(host.view.live).toBe(1);
  });

  it('[P3] one lost sign of life is told and passes by itself', async () => {
    const { world, host } = await playing({ people: 1 });
    host.store.failSignsOfLife('STORAGE_FAILED', 1);
    await world.advance(1000);
    expect(host.running.storage?.code).toBe('STORAGE_FAILED');
    await world.advance(2000);
    expect(host.running.storage).toBeNull();
  });

  it('[R5] a phone in a game does not follow a stranger who answers at its code', async () => {
    const { world, host, phone, code } = await playing({ people: 1 });
    host.desk.close();
    await world.advance(1000);
    const stranger = await world.strangerAt(code);
    await world.advance(10_000);
    expect(phone.state.link).toBe('host-away');
    expect(stranger.view.people).toEqual([]);
    const reloaded = await phone.reload();
    await world.advance(10_000);
    expect(reloaded.state.link).toBe('host-away');
    expect(stranger.view.people).toEqual([]);
  });

  it('[PROTOCOL] a proved channel that asks for no seat is not kept for ever', async () => {
    const { world, code } = await playing({ people: 1 });
    const channel = await rawChannel(world, code);
    const { publicKey } = createKeyPair();
    await channel.say({ type: 'hello', protocol: 1, key: publicKey, nonce: publicKey });
    await world.advance(20_000);
    expect(channel.isClosed).toBe(true);
  });

  it('[T5] the host knows who has the result, also after a reload', async () => {
    const { world, host } = await playing({ people: 1 });
    host.desk.end();
    await world.settle();
    expect(host.view).toMatchObject({ phase: 'ended', undelivered: 0 });
    const again = await host.reload();
    expect(again.view).toMatchObject({ phase: 'ended', undelivered: 0 });
  });

  it('[T8] opening one tasting twice at once makes one authority', async () => {
    const { world, host } = await playing({ people: 1 });
    const { id } = host.running;
    const again = await host.reload();
    await Promise.all([again.desk.open(id), again.desk.open(id)]);
    await world.advance(3000);
    expect(again.running.signaling).toBe('online');
    expect(again.view.live).toBe(1);
  });

  it('[T8] a started tasting is ended before it is deleted, run by this tab or not', async () => {
    const { host, world } = await playing({ people: 1 });
    const { id } = host.running;
    expect(await host.desk.remove(id)).toBe('running');
    host.desk.close();
    const other = await world.host({ store: host.store });
    expect(await other.desk.remove(id)).toBe('running');
    await other.desk.open(id);
    other.desk.end();
    await world.settle();
    expect(await other.desk.remove(id)).toBe('removed');
  });
});
