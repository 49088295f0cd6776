import { describe, expect, it } from 'vitest';

import { toBase64Url } from '../../src/protocol/base64url';
import { prove } from '../../src/protocol/handshake';
import { decodeReply } from '../../src/protocol/introduction';
import { createKeyPair, type KeyPair } from '../../src/protocol/keys';
import { encode, type HostHello } from '../../src/protocol/messages';
import { hostPeerId } from '../../src/protocol/peer-id';
import { PHONE_SPEAKS } from '../../src/protocol/version';
import type { Binding } from '../../src/transport/connection';
import { lobby, playing } from '../support/lobby';
import { World } from '../support/world';

const NONCE = 'A'.repeat(43);

/** What the phones of a world say to their host, by its type. */
function listenIn(world: World) {
  const said: string[] = [];
  world.network.onDeliver = (text, to) => {
    if (to.binding.local.startsWith('HOST')) said.push((JSON.parse(text) as { type: string }).type);
  };
  return said;
}

/** A dial that greets with any key at all, in the hands of somebody who says what they like afterwards. */
async function greetedChannel(world: World, code: string, key: string) {
  const met: { hello: HostHello; binding: Binding }[] = [];
  const result = await world.network.dial({
    hostId: hostPeerId(code),
    phoneId: 'unused',
    introduction: {
      greeting: () => encode({ ...PHONE_SPEAKS, key, nonce: NONCE }),
      onReply: (text, binding) => {
        const reply = decodeReply(text);
        if (reply) met.push({ hello: reply.hello, binding });
      },
    },
    signal: new AbortController().signal,
    onHostAway: () => {},
  });
  if (!result.ok || !met[0]) throw new Error('not introduced');
  const heard: string[] = [];
  result.connection.onText((text) => heard.push(text));
  await world.settle();
  return {
    ...met[0],
    heard,
    say: async (message: object) => {
      result.connection.send(encode(message));
      await world.settle();
    },
  };
}

function proofOf({ hello, binding }: { hello: HostHello; binding: Binding }, code: string, keys: KeyPair) {
  const transcript = {
    protocol: 2,
    code,
    tastingId: hello.tastingId,
    epoch: hello.epoch,
    hostFingerprint: binding.remote,
    phoneFingerprint: binding.local,
    hostNonce: hello.nonce,
    phoneNonce: NONCE,
    hostKey: hello.key,
    phoneKey: keys.publicKey,
  };
  return { type: 'proof', signature: prove('phone', transcript, keys.secret) };
}

describe('the introduction', () => {
  it('[J1] a phone that was introduced proves itself with its first word', async () => {
    const world = new World();
    const said = listenIn(world);
    const { phone } = await lobby({ world, people: 1 });
    expect(phone.state.link).toBe('live');
    expect(said.slice(0, 2)).toEqual(['proof', 'join_session']);
  });

  it.each<[string, (text: string) => string | null]>([
    ['the server drops it', () => null],
    ['it is garbled', (text) => text.slice(1)],
    ['it is far too long', (text) => `${text}${' '.repeat(2000)}`],
    ['its signature is another one', (text) => text.replace(/("signature":")../u, '$1__')],
    ['its tasting is another one', (text) => text.replace(/("tastingId":")../u, '$1__')],
    ['its key is another one', (text) => text.replace(/("key":").{43}/u, `$1${createKeyPair().publicKey}`)],
    ['its nonce is another one', (text) => text.replace(/("nonce":").{43}/u, `$1${NONCE}`)],
  ])('[J1] when %s, both shake hands on the channel', async (_, spoil) => {
    const world = new World();
    const said = listenIn(world);
    world.network.introduce = spoil;
    const { phone, host } = await lobby({ world, people: 1 });
    expect(phone.state.link).toBe('live');
    expect(said.slice(0, 3)).toEqual(['hello', 'proof', 'join_session']);
    expect(host.view.people).toHaveLength(1);
  });

  it('[R1] a phone that comes back is introduced by the key of its seat', async () => {
    const { world, host, phone, code, pin } = await playing({ people: 1 });
    const said = listenIn(world);
    phone.session.stop();
    await world.settle();
    const again = await world.phone(code, { pin, seats: phone.seats });
    expect(said.slice(0, 2)).toEqual(['proof', 'rejoin_session']);
    expect(again.state.link).toBe('live');
    expect(host.view.people).toHaveLength(1);
  });

  it('[R1] a phone finds its seat also where the greeting could not know of it', async () => {
    const { world, host, phone, code, pin } = await lobby({ people: 1 });
    const [kept] = await phone.seats.list();
    if (!kept) throw new Error('the phone has kept nothing');
    phone.session.stop();
    await world.settle();
    // Kept under the code that the tasting had before.
    await phone.seats.put({ ...kept, code: '9999' });
    const again = await world.phone(code, { pin, seats: phone.seats });
    expect(again.state.link).toBe('live');
    expect(again.state.pseudonym).toBe(phone.state.pseudonym);
    expect(host.view.people).toHaveLength(1);
  });

  it('[R3] a signaling server in the middle that passes the introduction on gets neither side', async () => {
    const { world, host, code, pin } = await lobby();
    // The attacker greets the host with the phone's own greeting, and answers the phone with the host's reply.
    const real = hostPeerId(code);
    let greeting = '';
    let reply = '';
    world.network.introduce = (text) => {
      if (text.includes('"signature"')) reply = text;
      else greeting = text;
      return text;
    };
    const upstream = await world.phone(code, { pin });
    upstream.session.leave();
    await world.settle();
    expect(host.view.people).toEqual([]);
    world.network.forget(real);
    world.network.listen(
      { hostId: real, secret: 'attacker', epoch: 1 },
      { onStatus: () => {}, onConnection: () => {}, onGreeting: () => ({ reply }) },
    );
    const said = listenIn(world);
    const phone = await world.phone(code, { pin });
    await world.advance(1000);
    expect(greeting).not.toBe('');
    expect(phone.state.view).toBeNull();
    expect(said).not.toContain('proof');
    expect(host.view.people).toEqual([]);
  });

  it('[R3] whoever greets with a key has to prove it: joining without is refused', async () => {
    const { world, host, code, pin } = await lobby();
    const victim = await world.phone(code, { pin });
    const [kept] = await victim.seats.list();
    const thief = await greetedChannel(world, code, kept?.keys.publicKey ?? '');
    await thief.say({ type: 'rejoin_session', revision: 0, life: null });
    expect(thief.heard.join()).toContain('BAD_MESSAGE');
    expect(thief.heard.join()).not.toContain('state_snapshot');
    expect(victim.state.link).toBe('live');
    expect(host.view.people).toHaveLength(1);
  });

  it('[R3] a proof for one introduction is BAD_PROOF in another', async () => {
    const { world, host, code } = await lobby();
    const keys = createKeyPair();
    const first = await greetedChannel(world, code, keys.publicKey);
    const proof = proofOf(first, code, keys);
    await first.say(proof);
    await first.say({ type: 'join_session' });
    expect(first.heard.join()).toContain('state_snapshot');
    const second = await greetedChannel(world, code, keys.publicKey);
    await second.say(proof);
    expect(second.heard.join()).toContain('BAD_PROOF');
    expect(second.heard.join()).not.toContain('state_snapshot');
    expect(host.view.people).toHaveLength(1);
  });

  it('[R3] a phone asks nothing of a host that replies with a key other than the link’s KEY', async () => {
    const { world, code } = await lobby();
    const said = listenIn(world);
    const pin = toBase64Url(new Uint8Array(16));
    const phone = await world.phone(code, { pin });
    expect(phone.state.refusal).toEqual({ reason: 'WRONG_HOST' });
    expect(said).toEqual([]);
  });
});
