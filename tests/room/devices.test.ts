import { describe, expect, it } from 'vitest';

import { PhoneHandshake } from '../../src/participant/handshake-phone';
import { decodeHostToDevice, type DeviceMessage } from '../../src/protocol/device-messages';
import { createKeyPair, pinOf, type KeyPair } from '../../src/protocol/keys';
import { decodeHostMessage, encode, type PhoneMessage } from '../../src/protocol/messages';
import { hostPeerId } from '../../src/protocol/peer-id';
import { lobby, playing } from '../support/lobby';
import { createMemoryTastingStore } from '../support/memory-tasting-store';
import { pickFrom } from '../support/sequences';
import type { Device, HostTab, World } from '../support/world';

const TEN_MINUTES_MS = 600_000;

async function letIn(world: World, host: HostTab, kind: 'screen' | 'remote'): Promise<Device> {
  const hash = await host.invite(kind);
  if (!hash) throw new Error('no link');
  return world.device(hash);
}

/** A channel on which a key was proved in the ordinary handshake, in the hands of somebody who says what they like. */
async function provedChannel(world: World, code: string, keys: KeyPair) {
  const result = await world.network.dial({
    hostId: hostPeerId(code),
    phoneId: 'unused',
    signal: new AbortController().signal,
    onHostAway: () => {},
  });
  if (!result.ok) throw new Error(result.failure);
  const { connection } = result;
  const handshake = new PhoneHandshake(
    code,
    { keysAhead: () => keys, keysFor: async () => keys },
    () => new Uint8Array(32),
  );
  const channel = {
    refusal: null as string | null,
    views: 0,
    say: async (message: PhoneMessage | DeviceMessage) => {
      connection.send(encode(message));
      await world.settle();
    },
  };
  connection.onText((text) => {
    const decoded = decodeHostMessage(text);
    if (decoded.ok && decoded.message.type === 'error') channel.refusal = decoded.message.code;
    else if (decoded.ok && (decoded.message.type === 'hello' || decoded.message.type === 'proof'))
      void handshake.receive(connection, decoded.message);
    const toDevice = decodeHostToDevice(text);
    if (toDevice.ok && toDevice.message.type === 'host:state_snapshot') channel.views += 1;
  });
  await world.settle();
  return channel;
}

describe('a link for a big screen or remote', () => {
  it('[R3] lets the device in once; a second device is refused', async () => {
    const { world, host } = await lobby({ people: 1 });
    const hash = (await host.invite('screen')) ?? '';
    const screen = await world.device(hash);
    expect(screen.state).toMatchObject({
      link: 'live',
      view: { kind: 'screen', phase: 'waiting', code: host.code, lobby: { count: 1 } },
    });
    expect(host.view.devices).toMatchObject([{ kind: 'screen', isLive: true }]);
    const second = await world.device(hash);
    expect(second.state).toMatchObject({
      link: 'closed',
      view: null,
      refusal: { reason: 'DEVICE_LINK_SPENT' },
    });
    expect(host.view.devices).toHaveLength(1);
  });

  it('[R3] is void after ten minutes; the host keeps no secret of it, only a hash', async () => {
    const { world, host } = await lobby();
    const hash = (await host.invite('remote')) ?? '';
    expect(JSON.stringify(await host.store.load(host.running.id))).not.toContain(hash.split('/')[4]);
    await world.advance(TEN_MINUTES_MS);
    expect((await world.device(hash)).state.refusal).toEqual({ reason: 'DEVICE_LINK_SPENT' });
  });

  it('[R3] binds to its host: another one at the code is WRONG_HOST', async () => {
    const { world, host, code } = await lobby();
    const hash = (await host.invite('remote')) ?? '';
    host.desk.close();
    const stranger = await world.strangerAt(code);
    const device = await world.device(hash);
    expect(device.state.refusal).toEqual({ reason: 'WRONG_HOST' });
    expect(stranger.view.devices).toEqual([]);
  });

  it('[R3] lets four in; the host gets no fifth link, and a revoked place is free again', async () => {
    const { world, host } = await lobby();
    const devices: Device[] = [];
    for (let n = 0; n < 4; n += 1) devices.push(await letIn(world, host, n % 2 ? 'screen' : 'remote'));
    expect(await host.invite('screen')).toBeNull();
    const [first] = host.view.devices;
    host.desk.revokeDevice(first?.key ?? '');
    await world.settle();
    expect(devices[0]?.state).toMatchObject({ link: 'closed', refusal: { reason: 'NO_DEVICE' } });
    expect((await devices[0]?.reload())?.state.refusal).toEqual({ reason: 'NO_DEVICE' });
    expect((await letIn(world, host, 'screen')).state.link).toBe('live');
    expect(host.view.devices).toHaveLength(4);
  });

  it('[R3] without one nobody gets in: not by the bare address, nor by a key of one’s own', async () => {
    const { world, host, code, pin } = await lobby();
    const bare = await world.device(`#/screen/${code}/${pin}`);
    expect(bare.state.refusal).toEqual({ reason: 'NO_DEVICE' });
    const stranger = await provedChannel(world, code, createKeyPair());
    await stranger.say({ type: 'rejoin_host' });
    expect(stranger).toMatchObject({ refusal: 'NO_DEVICE', views: 0 });
    expect(host.view.devices).toEqual([]);
  });
});

describe('the address in the links', () => {
  it('[J1] is the one that the host picks: on a big screen that is there already, and in what is handed out later', async () => {
    const { world, host } = await lobby();
    const screen = await letIn(world, host, 'screen');
    const [usual, picked] = host.desk.joinBases;
    expect(screen.state.view).toMatchObject({ joinLink: expect.stringContaining(`${usual}#/play/`) });
    host.desk.chooseJoinBase(picked ?? '');
    await world.settle();
    expect(host.running.joinBase).toBe(picked);
    expect(screen.state.view).toMatchObject({ joinLink: expect.stringContaining(`${picked}#/play/`) });
    const invitation = await host.desk.inviteDevice('screen');
    expect(invitation?.url).toContain(`${picked}#/screen/`);
  });
});

describe('coming back', () => {
  it('[R1][R4] a device reloads, loses its network and sees the host reload, and is in again with no tap', async () => {
    const { world, host } = await playing({ people: 1 });
    const remote = await letIn(world, host, 'remote');
    const back = await remote.reload();
    expect(back.state).toMatchObject({ link: 'live', view: { phase: 'question_open' } });
    const reloaded = await host.reload();
    expect(back.state.link).toBe('host-away');
    await world.advance(3000);
    expect(back.state).toMatchObject({ link: 'live', view: { phase: 'question_paused' } });
    expect(reloaded.view.devices).toMatchObject([{ kind: 'remote', isLive: true }]);
    await back.press('resume');
    expect(reloaded.view.phase).toBe('question_open');
  });

  it('[R1] closed it is away; opened again by a fresh link it is the same device, and no place is lost', async () => {
    const { world, host } = await lobby();
    const screen = await letIn(world, host, 'screen');
    await screen.close();
    expect(host.view.devices).toMatchObject([{ isLive: false }]);
    const again = await world.device((await host.invite('screen')) ?? '', screen.devices);
    expect(again.state.link).toBe('live');
    expect(host.view.devices).toHaveLength(1);
  });

  it('[R7] an address bar that shows an older code after the host got another finds it by what was kept', async () => {
    const { world, host, code, pin } = await lobby();
    const screen = await letIn(world, host, 'screen');
    world.network.forget(hostPeerId(code));
    await world.strangerAt(code);
    world.network.restartServer();
    await world.advance(6000);
    expect(host.code).not.toBe(code);
    expect(screen.state).toMatchObject({ code: host.code, link: 'live', view: { code: host.code } });
    await screen.close();
    const back = await world.device(`#/screen/${code}/${pin}`, screen.devices);
    expect(back.state).toMatchObject({ code: host.code, link: 'live' });
  });

  it('[R7] keeps its screen awake as long as there is something to see or to drive', async () => {
    const { world, host } = await playing({ people: 1 });
    const screen = await letIn(world, host, 'screen');
    const remote = await letIn(world, host, 'remote');
    expect([screen.isAwake, remote.isAwake]).toEqual([true, true]);
    await remote.press('end');
    expect([screen.isAwake, remote.isAwake]).toEqual([true, false]);
    await screen.close();
    expect(screen.isAwake).toBe(false);
  });

  it('[R1] one live screen a device: the older one says so, and can take it back', async () => {
    const { world, host, code, pin } = await lobby();
    const screen = await letIn(world, host, 'screen');
    const other = await world.device(`#/screen/${code}/${pin}`, screen.devices);
    expect([screen.state.link, other.state.link]).toEqual(['moved', 'live']);
    screen.session.retry();
    await world.settle();
    expect([screen.state.link, other.state.link]).toEqual(['live', 'moved']);
  });

  it('[R8] a tasting that moved to another machine keeps its devices', async () => {
    const { world, host, id } = await playing({ people: 1 });
    const remote = await letIn(world, host, 'remote');
    const file = await host.desk.moveAway(id);
    await world.settle();
    const other = await world.host({ store: createMemoryTastingStore() });
    await other.desk.importFile(new Blob([file?.text ?? '']));
    await other.desk.open(id);
    await world.advance(5000);
    expect(remote.state).toMatchObject({ link: 'live', view: { phase: 'question_paused' } });
    await remote.press('resume');
    expect(other.view.phase).toBe('question_open');
  });
});

describe('a remote', () => {
  it('[P10] drives a whole tasting, and every phone and big screen follows', async () => {
    const { world, host, phone } = await lobby({ people: 1 });
    const remote = await letIn(world, host, 'remote');
    const screen = await letIn(world, host, 'screen');
    await remote.press('start');
    for (let question = 0; question < 10; question += 1) {
      expect(screen.state.view).toMatchObject({
        phase: 'question_open',
        question: { number: (question % 5) + 1 },
      });
      await phone.tap(await host.option(question % 2 ? 'right' : 'wrong'));
      await world.advance(200);
      expect(remote.state.view).toMatchObject({ question: { answered: 1, of: 1, missing: [] } });
      expect(screen.state.view).toMatchObject({ question: { answered: 1, of: 1 } });
      await remote.press('pause');
      expect(phone.state.view?.phase).toBe('question_paused');
      await remote.press('resume');
      await remote.press('reveal');
      expect(screen.state.view).toMatchObject({ reveal: { gotIt: { right: question % 2, of: 1 } } });
      await remote.press('next');
      await remote.press('next');
      if (question % 5 === 4) await remote.press('next');
    }
    for (const { state } of [phone, remote, screen]) expect(state.view?.phase).toBe('ended');
    await remote.showPodium(3);
    expect(screen.state.view).toMatchObject({ leaderboard: { rows: [{ score: 500, rank: 1 }], seats: 1 } });
  });

  it('[P10] pressed together with the host, Next goes one step', async () => {
    const { world, host, phone } = await playing({ people: 1 });
    const remote = await letIn(world, host, 'remote');
    await phone.tap(await host.option('right'));
    await remote.press('reveal');
    host.desk.press('next', host.view.seen);
    remote.session.press('next');
    remote.session.press('next');
    await world.settle();
    expect(host.view.phase).toBe('question_leaderboard');
  });

  it('[P12] ends a tasting, and an End that was pressed on what has passed does nothing', async () => {
    const { world, host } = await playing({ people: 1 });
    const remote = await letIn(world, host, 'remote');
    host.desk.press('reveal', host.view.seen);
    remote.session.press('end');
    await world.settle();
    expect(host.view.phase).toBe('question_revealed');
    await remote.press('end');
    expect(host.view.phase).toBe('ended');
  });

  it('[P13] shows the podium step by step: on a big screen nobody is named before their turn', async () => {
    const { world, host, phone, other } = await playing({ people: 2 });
    const remote = await letIn(world, host, 'remote');
    const screen = await letIn(world, host, 'screen');
    await phone.tap(await host.option('right'));
    phone.session.setFirstName('Ada');
    await world.advance(200);
    expect(JSON.stringify(screen.state.view)).not.toContain('Ada');
    await remote.press('reveal');
    await remote.press('end');
    const [first, second] = [phone.state.pseudonym ?? '', other.state.pseudonym ?? ''];
    const named = () => JSON.stringify(screen.state.view);
    expect(screen.state.view).toMatchObject({
      phase: 'ended',
      // Of two people nobody is third: the second place is the next to be shown, also on the remote.
      podium: 1,
      leaderboard: { rows: [], seats: 2 },
    });
    expect(remote.state.view).toMatchObject({ podium: 1 });
    await remote.showPodium(1);
    expect([named().includes(first), named().includes(second)]).toEqual([false, false]);
    await remote.showPodium(2);
    expect([named().includes(first), named().includes(second)]).toEqual([false, true]);
    await remote.showPodium(3);
    expect(screen.state.view).toMatchObject({
      podium: 3,
      leaderboard: { rows: [{ pseudonym: first, firstName: 'Ada', rank: 1 }, { rank: 2 }] },
    });
    expect(remote.state.view).toMatchObject({ phase: 'ended', podium: 3 });
  });

  it('[P13] tells a big screen how many share a place, also beyond what it can list, and not before their turn', async () => {
    const { world, host, phones } = await playing({ people: 27 });
    const [screen, remote] = [await letIn(world, host, 'screen'), await letIn(world, host, 'remote')];
    const [right, wrong] = [await host.option('right'), await host.option('wrong')];
    for (const [n, phone] of phones.entries()) await phone.tap(n === 0 ? wrong : right);
    await host.press('reveal');
    await remote.press('end');
    expect(screen.state.view).toMatchObject({ podium: 2, sharing: [0, 0, 0] });
    await remote.showPodium(3);
    expect(screen.state.view).toMatchObject({ sharing: [26, 0, 0], leaderboard: { seats: 27 } });
  });

  it('[P12][P13] shows everyone and no podium where nothing was played', async () => {
    const { world, host } = await playing({ people: 2 });
    const [screen, remote] = [await letIn(world, host, 'screen'), await letIn(world, host, 'remote')];
    await remote.press('end');
    expect(screen.state.view).toMatchObject({
      isUnplayed: true,
      podium: 3,
      leaderboard: { rows: [{ rank: 1 }, { rank: 1 }] },
    });
    expect(remote.state.view).toMatchObject({ phase: 'ended', podium: 3, isUnplayed: true });
  });

  it('[P14] tells a big screen what was put right, until another question opens', async () => {
    const { world, host, phone } = await playing({ people: 2 });
    const screen = await letIn(world, host, 'screen');
    const [right, wrong] = [await host.option('right'), await host.option('wrong')];
    const { view } = host;
    if (!('question' in view)) throw new Error('no question');
    const { id, options } = view.question;
    await phone.tap(wrong);
    await host.press('reveal');
    const shown = () => (screen.state.view?.kind === 'screen' ? screen.state.view.repair : undefined);
    expect(shown()).toBeUndefined();
    await host.repair(id, [right, wrong]);
    await world.advance(200);
    const text = options.find((option) => option.id === wrong)?.text;
    const told = { number: 1, wine: 1, category: 'color', right: [text], isToo: true };
    expect(shown()).toEqual(told);
    const again = await screen.reload();
    expect(again.state.view).toMatchObject({ repair: told });
    await host.press('next');
    expect(again.state.view).toMatchObject({ phase: 'question_leaderboard', repair: told });
    await host.press('next');
    expect(again.state.view).not.toHaveProperty('repair');
    await host.repair(id, null);
    await world.advance(200);
    expect(again.state.view).toMatchObject({ phase: 'question_open', repair: { number: 2, right: [] } });
  });

  it('[J6][P1] hears of knocks, and that somebody sits out', async () => {
    const { world, host, code, pin, phone, other } = await playing({ people: 2 });
    const remote = await letIn(world, host, 'remote');
    other.session.sitOut(true);
    const late = await world.phone(code, { pin });
    late.session.knock(null);
    await world.advance(500);
    expect(remote.state.view).toMatchObject({
      knocks: 1,
      question: { of: 1, missing: [{ pseudonym: phone.state.pseudonym, isLive: true }], liveUnanswered: 1 },
    });
    host.desk.letIn(host.view.knocks[0]?.key ?? '');
    await world.advance(500);
    expect(remote.state.view).toMatchObject({ knocks: 0, question: { of: 1 } });
  });

  it('[P5] gives fifteen seconds more', async () => {
    const { world, host } = await playing({ people: 1 });
    const remote = await letIn(world, host, 'remote');
    const screen = await letIn(world, host, 'screen');
    await world.advance(10_000);
    await remote.press('add_time');
    await world.advance(200);
    expect(screen.state.endsAtMs).toBe(world.time.nowMs + 64_800);
    expect(screen.state.view).toMatchObject({ totalMs: 75_000 });
  });

  it('[P5] has the right time left, after a gap of its own too', async () => {
    const { world, host } = await playing({ people: 1 });
    const remote = await letIn(world, host, 'remote');
    await world.advance(10_000);
    const { endsAtMs } = remote.state;
    expect(endsAtMs).toBe(world.time.nowMs + 50_000);
    const back = await remote.reload();
    expect(back.state.endsAtMs).toBe(endsAtMs);
  });
});

describe('what a key is not for', () => {
  it('[R3] a phone cannot press the host’s buttons, and loses its channel for trying', async () => {
    const { world, host, code } = await playing({ people: 1 });
    const thief = await provedChannel(world, code, createKeyPair());
    await thief.say({ type: 'host:reveal', seen: host.view.seen });
    expect(thief).toMatchObject({ refusal: 'NO_DEVICE', views: 0 });
    expect(host.view.phase).toBe('question_open');
  });

  it('[R3] nor can one that has a seat', async () => {
    const { world, host, code, pin, phone } = await lobby({ people: 1 });
    const seat = pickFrom(await phone.seats.list(), 0);
    const thief = await provedChannel(world, code, seat.keys);
    await thief.say({ type: 'rejoin_session', revision: 0, life: null });
    await thief.say({ type: 'host:start', seen: host.view.seen });
    expect(thief.refusal).toBe('NO_DEVICE');
    expect(host.view.phase).toBe('waiting');
    expect(pinOf(seat.hostKey)).toBe(pin);
  });

  it('[R3] a big screen shows and presses nothing, and neither kind of device takes a seat', async () => {
    const { world, host, code } = await lobby({ people: 1 });
    for (const kind of ['screen', 'remote'] as const) {
      const device = await letIn(world, host, kind);
      const { keys } = pickFrom(await device.devices.list(), 0);
      await device.close();
      const channel = await provedChannel(world, code, keys);
      await channel.say({ type: 'rejoin_host' });
      expect(channel.views).toBe(1);
      if (kind === 'screen') {
        await channel.say({ type: 'host:start', seen: host.view.seen });
        expect(channel.refusal).toBe('NO_DEVICE');
      }
      const other = await provedChannel(world, code, keys);
      await other.say({ type: 'join_session' });
      expect(other.refusal).toBe('HAS_SEAT');
    }
    expect(host.view.phase).toBe('waiting');
    expect(host.view.people).toHaveLength(1);
  });
});
