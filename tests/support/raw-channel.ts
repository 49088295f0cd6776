import { prove } from '../../src/protocol/handshake';
import type { KeyPair } from '../../src/protocol/keys';
import { decodeHostMessage, encode, type HostMessage, type PhoneMessage } from '../../src/protocol/messages';
import { hostPeerId } from '../../src/protocol/peer-id';
import { PROTOCOL } from '../../src/protocol/version';
import type { World } from './world';

/** A channel to the host that has proved nothing, in the hands of somebody who says what they like. */
export async function rawChannel(world: World, code: string) {
  const result = await world.network.dial({
    hostId: hostPeerId(code),
    phoneId: 'unused',
    signal: new AbortController().signal,
    onHostAway: () => {},
  });
  if (!result.ok) throw new Error(result.failure);
  const { connection } = result;
  const heard: HostMessage[] = [];
  const channel = {
    connection,
    /** Everything the host said on it. */
    heard,
    isClosed: false,
    hello: () => heard.find((message) => message.type === 'hello'),
    refusal: () => heard.find((message) => message.type === 'error')?.code ?? null,
    hasView: () => heard.some(({ type }) => type === 'participant:state_snapshot'),
    say: async (message: PhoneMessage) => {
      connection.send(encode(message));
      await world.settle();
    },
  };
  connection.onText((text) => {
    const decoded = decodeHostMessage(text);
    if (decoded.ok) heard.push(decoded.message);
  });
  connection.onClose(() => (channel.isClosed = true));
  await world.settle();
  return channel;
}

const NONCE = 'A'.repeat(43);

/** The same with the handshake done, by the protocol that this phone speaks. */
export async function provedChannel(world: World, code: string, keys: KeyPair, protocol = PROTOCOL) {
  const channel = await rawChannel(world, code);
  const hello = channel.hello();
  if (!hello) throw new Error('the host has not said hello');
  await channel.say({ type: 'hello', protocol, key: keys.publicKey, nonce: NONCE });
  const { local, remote } = channel.connection.binding;
  const transcript = {
    protocol,
    code,
    tastingId: hello.tastingId,
    epoch: hello.epoch,
    hostFingerprint: remote,
    phoneFingerprint: local,
    hostNonce: hello.nonce,
    phoneNonce: NONCE,
    hostKey: hello.key,
    phoneKey: keys.publicKey,
  };
  await channel.say({ type: 'proof', signature: prove('phone', transcript, keys.secret) });
  return { ...channel, isClosed: () => channel.isClosed, transcript };
}
