import { describe, expect, it } from 'vitest';

import { createKeyPair } from '../../src/protocol/keys';
import { lobby, playing } from '../support/lobby';
import { provedChannel } from '../support/raw-channel';
import { World } from '../support/world';

/** A world whose hosts say hello as those of protocol 1 did; `said` is what phones say to them. */
function worldOfProtocol1() {
  const world = new World();
  const said: { type: string; protocol?: number }[] = [];
  world.network.onDeliver = (text, to) => {
    if (to.binding.local.startsWith('HOST')) said.push(JSON.parse(text) as { type: string });
  };
  world.network.translate = (text) => {
    const message = JSON.parse(text) as { type: string; newest?: number };
    delete message.newest;
    return JSON.stringify(message);
  };
  // They know of no greetings.
  world.network.introduce = () => null;
  return { world, said };
}

/** The host's hello, on the channel and in its reply to a greeting, says this of its protocols. */
function speakInstead(world: World, protocols: string): void {
  const change = (text: string) => text.replace('"protocol":1,"newest":2', protocols);
  world.network.translate = change;
  world.network.introduce = change;
}

describe('two versions in one room', () => {
  it('[J4] a phone joins a host of protocol 1 and plays; what only protocol 2 has is off', async () => {
    const { world, said } = worldOfProtocol1();
    const { host, phone, code, pin } = await playing({ world, people: 1 });
    expect(said[0]).toMatchObject({ type: 'hello', protocol: 1 });
    expect(phone.state).toMatchObject({
      link: 'live',
      mayDo: { knock: false, firstName: false, sitOut: false },
    });
    await phone.tap(await host.option('right'));
    await host.press('reveal');
    expect(phone.state.view).toMatchObject({ points: 100 });

    phone.session.setFirstName('Anna');
    phone.session.sitOut(true);
    const late = await world.phone(code, { pin });
    late.session.knock(null);
    await world.advance(10_000);
    expect(late.state).toMatchObject({ refusal: { reason: 'GAME_STARTED' }, knock: 'none' });
    const types = new Set(said.map(({ type }) => type));
    for (const type of ['set_first_name', 'sit_out', 'knock']) expect(types).not.toContain(type);
    expect(phone.state.link).toBe('live');
  });

  it('[J4] a phone of protocol 1 is served: it joins, answers, and gets the result', async () => {
    const { world, host, code, phone } = await lobby({ people: 1 });
    const old = await provedChannel(world, code, createKeyPair(), 1);
    await old.say({ type: 'join_session' });
    expect(host.view.people).toHaveLength(2);
    await host.press('start');
    const questionId = 'question' in host.view ? host.view.question.id : '';
    await old.say({ type: 'submit_answer', questionId, optionId: await host.option('right'), counter: 1 });
    expect(old.heard).toContainEqual(expect.objectContaining({ type: 'answer:saved' }));
    phone.session.setFirstName('Anna');
    await world.advance(200);
    host.desk.end();
    await world.settle();
    const views = old.heard.filter((message) => message.type === 'participant:state_snapshot');
    expect(views[views.length - 1]).toMatchObject({ view: { phase: 'ended', you: { score: 0 } } });
    expect(old.isClosed()).toBe(false);
  });

  it('[J4] both sign the protocol that was agreed: another one is no proof', async () => {
    const { world, host, code } = await lobby();
    const forged = await provedChannel(world, code, createKeyPair(), 3);
    expect(forged.refusal()).toBe('VERSION_MISMATCH');
    expect(host.view.people).toEqual([]);
  });

  it('[J4] a host that no longer serves this protocol sends the phone for the newer page', async () => {
    const { world, code, pin } = await lobby();
    speakInstead(world, '"protocol":3,"newest":4');
    const phone = await world.phone(code, { pin });
    expect(phone.state.refusal).toEqual({ reason: 'VERSION_MISMATCH', older: 'phone' });
  });

  it('[J4] a host older than any this phone speaks is told to update', async () => {
    const { world, code, pin } = await lobby();
    speakInstead(world, '"protocol":0');
    const phone = await world.phone(code, { pin });
    expect(phone.state.refusal).toEqual({ reason: 'VERSION_MISMATCH', older: 'host' });
  });
});
