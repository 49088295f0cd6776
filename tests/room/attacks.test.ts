import * as ed25519 from '@noble/ed25519';
import { describe, expect, it } from 'vitest';

import { PhoneHandshake } from '../../src/participant/handshake-phone';
import { toBase64Url } from '../../src/protocol/base64url';
import { prove } from '../../src/protocol/handshake';
import { createKeyPair, type KeyPair } from '../../src/protocol/keys';
import { encode, type HostHello, type PhoneMessage } from '../../src/protocol/messages';
import { hostPeerId } from '../../src/protocol/peer-id';
import type { Connection } from '../../src/transport/connection';
import { lobby } from '../support/lobby';
import { rawChannel } from '../support/raw-channel';

const NONCE = toBase64Url(new Uint8Array(32).fill(7));

/** The proof of a phone, over whatever the attacker wants it to be over. */
function proofFor(hello: HostHello, connection: Connection, keys: KeyPair, code: string, nonce = NONCE) {
  return prove(
    'phone',
    {
      protocol: hello.protocol,
      code,
      tastingId: hello.tastingId,
      epoch: hello.epoch,
      hostFingerprint: connection.binding.remote,
      phoneFingerprint: connection.binding.local,
      hostNonce: hello.nonce,
      phoneNonce: nonce,
      hostKey: hello.key,
      phoneKey: keys.publicKey,
    },
    keys.secret,
  );
}

describe('attacks', () => {
  it('[R3] a signaling server in the middle that passes every message on gets neither side', async () => {
    const { world, host, code, pin } = await lobby();
    // The attacker ends both channels: the phone talks to them, and they talk to the host.
    const upstream = await rawChannel(world, code);
    world.network.forget(hostPeerId(code));
    let downstream: Connection | null = null;
    world.network.listen(
      { hostId: hostPeerId(code), secret: 'attacker', epoch: 1 },
      {
        onStatus: () => {},
        onConnection: (connection) => {
          downstream = connection;
          connection.onText((text) => upstream.connection.send(text));
          for (const message of upstream.heard) connection.send(encode(message));
          upstream.connection.onText((text) => connection.send(text));
        },
      },
    );
    const phone = await world.phone(code, { pin });
    await world.advance(1000);
    expect(downstream).not.toBeNull();
    expect(phone.state.view).toBeNull();
    expect(host.view.people).toEqual([]);
  });

  it('[R3] a handshake that was overheard is worth nothing on another channel', async () => {
    const { world, host, code } = await lobby();
    const keys = createKeyPair();
    const first = await rawChannel(world, code);
    const hello = { type: 'hello', protocol: 1, key: keys.publicKey, nonce: NONCE } as const;
    await first.say(hello);
    const proof = {
      type: 'proof',
      signature: proofFor(first.hello()!, first.connection, keys, code),
    } as const;
    await first.say(proof);
    await first.say({ type: 'join_session' });
    expect(first.hasView()).toBe(true);
    const replayed = await rawChannel(world, code);
    await replayed.say(hello);
    await replayed.say(proof);
    await replayed.say({ type: 'rejoin_session', revision: 0, life: null });
    expect(replayed.refusal()).toBe('BAD_PROOF');
    expect(replayed.hasView()).toBe(false);
    expect(host.view.people).toHaveLength(1);
  });

  it.each([
    ['another tasting', (hello: HostHello) => ({ ...hello, tastingId: toBase64Url(new Uint8Array(16)) })],
    ['another epoch', (hello: HostHello) => ({ ...hello, epoch: hello.epoch + 1 })],
    ['another host key', (hello: HostHello) => ({ ...hello, key: createKeyPair().publicKey })],
    ['another host nonce', (hello: HostHello) => ({ ...hello, nonce: NONCE })],
  ])('[R3] a proof for %s is BAD_PROOF', async (_, other) => {
    const { world, host, code } = await lobby();
    const keys = createKeyPair();
    const attacker = await rawChannel(world, code);
    await attacker.say({ type: 'hello', protocol: 1, key: keys.publicKey, nonce: NONCE });
    const signature = proofFor(other(attacker.hello()!), attacker.connection, keys, code);
    await attacker.say({ type: 'proof', signature });
    await attacker.say({ type: 'join_session' });
    expect(attacker.refusal()).toBe('BAD_PROOF');
    expect(host.view.people).toEqual([]);
  });

  it("[R3] a proof with one's own key for somebody else's seat key is BAD_PROOF", async () => {
    const { world, host, code, pin } = await lobby();
    const victim = await world.phone(code, { pin });
    const [kept] = await victim.seats.list();
    if (!kept) throw new Error('the victim has kept nothing');
    const own = createKeyPair();
    const attacker = await rawChannel(world, code);
    await attacker.say({ type: 'hello', protocol: 1, key: kept.keys.publicKey, nonce: NONCE });
    const forged = { secret: own.secret, publicKey: kept.keys.publicKey };
    await attacker.say({
      type: 'proof',
      signature: proofFor(attacker.hello()!, attacker.connection, forged, code),
    });
    expect(attacker.refusal()).toBe('BAD_PROOF');
    expect(victim.state.link).toBe('live');
    expect(host.view.people).toHaveLength(1);
  });

  it('[R3] a key of small order, for which one signature fits many messages, opens nothing', async () => {
    const { world, host, code } = await lobby();
    const identity = ed25519.Point.ZERO.toBytes();
    const attacker = await rawChannel(world, code);
    await attacker.say({ type: 'hello', protocol: 1, key: toBase64Url(identity), nonce: NONCE });
    // R = the identity and S = 0: a valid signature of everything, for whoever does not look.
    const signature = new Uint8Array(64);
    signature.set(identity);
    await attacker.say({ type: 'proof', signature: toBase64Url(signature) });
    await attacker.say({ type: 'join_session' });
    expect(attacker.refusal()).toBe('BAD_PROOF');
    expect(host.view.people).toEqual([]);
  });

  it.each<[string, PhoneMessage]>([
    ['joining', { type: 'join_session' }],
    ['rejoining', { type: 'rejoin_session', revision: 0, life: null }],
    ['answering', { type: 'submit_answer', questionId: 'q', optionId: 'o', counter: 1 }],
    ['leaving', { type: 'leave_session' }],
    ['a personal link', { type: 'claim_seat', secret: toBase64Url(new Uint8Array(16)) }],
    ['asking for a personal link', { type: 'share_seat' }],
  ])('[R3] %s before the proof is refused, and nothing is said but the hello', async (_, message) => {
    const { world, host, code } = await lobby();
    const attacker = await rawChannel(world, code);
    await attacker.say({ type: 'hello', protocol: 1, key: createKeyPair().publicKey, nonce: NONCE });
    await attacker.say(message);
    expect(attacker.refusal()).toBe('BAD_MESSAGE');
    expect(attacker.heard.map(({ type }) => type)).toEqual(['hello', 'proof', 'error']);
    expect(host.view.people).toEqual([]);
  });

  it('[R3] a guessed personal link is SEAT_LINK_SPENT, however often it is guessed', async () => {
    const { world, host, code, pin } = await lobby();
    const victim = await world.phone(code, { pin });
    await victim.share();
    for (let guess = 0; guess < 20; guess += 1) {
      const thief = await world.phone(code, { pin, seatSecret: toBase64Url(new Uint8Array(16).fill(guess)) });
      expect(thief.state.refusal).toEqual({ reason: 'SEAT_LINK_SPENT' });
    }
    expect(victim.state.link).toBe('live');
    expect(host.view.people).toHaveLength(1);
  });

  it('[R3] a host that cannot prove its key gets no signature of the phone', async () => {
    const said: string[] = [];
    const connection = {
      binding: { local: 'PHONE', remote: 'HOST' },
      send: (text: string) => said.push(text),
    } as unknown as Connection;
    const keys = createKeyPair();
    const handshake = new PhoneHandshake(
      '4821',
      { keysAhead: () => keys, keysFor: async () => keys },
      (count) => new Uint8Array(count),
    );
    const key = createKeyPair().publicKey;
    await handshake.receive(connection, {
      type: 'hello',
      protocol: 1,
      tastingId: 'A'.repeat(22),
      epoch: 1,
      key,
      nonce: NONCE,
    });
    const step = await handshake.receive(connection, { type: 'proof', signature: 'A'.repeat(86) });
    expect(step).toEqual({ type: 'refuse', reason: 'WRONG_HOST' });
    expect(said).toHaveLength(1);
    expect(said[0]).not.toContain('signature');
  });
});
