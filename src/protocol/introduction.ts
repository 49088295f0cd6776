import * as v from 'valibot';

import { Count, decode, HostHello, Nonce, PublicKey, Signature } from './messages';
import type { Speaks } from './version';

/**
 * What travels with the offer and the answer of a new channel, through the signaling server: a greeting and the reply to
 * it. They are the first half of the handshake, said while the channel is still being made. Nothing in them is believed
 * for the way they came: the reply holds the host's proof over the channel's own fingerprints. What gets lost is said
 * again on the channel itself.
 */
const Greeting = v.object({ oldest: Count, newest: Count, key: PublicKey, nonce: Nonce });
const Reply = v.object({ hello: HostHello, signature: Signature });

const MAX_BYTES = 1024;

/** A phone's half: what it speaks, the key that it means to show, and its nonce. */
export type Greeting = v.InferOutput<typeof Greeting> & Speaks;
/** The host's half: the hello that it says on the channel too, and its proof, by the highest protocol of both. */
export type Reply = v.InferOutput<typeof Reply>;

/** What a phone said with its offer; null when it cannot be read. Never throws. */
export function decodeGreeting(text: string): Greeting | null {
  const decoded = decode(text, MAX_BYTES, Greeting);
  return decoded.ok ? decoded.message : null;
}

/** What a host said with its answer; null when it cannot be read. Never throws. */
export function decodeReply(text: string): Reply | null {
  const decoded = decode(text, MAX_BYTES, Reply);
  return decoded.ok ? decoded.message : null;
}
