import { isProof, prove, type Transcript } from '../protocol/handshake';
import { decodeGreeting } from '../protocol/introduction';
import type { KeyPair } from '../protocol/keys';
import type { ToHostMessage } from '../protocol/device-messages';
import { encode, type HostError, type HostHello, type HostMessage } from '../protocol/messages';
import { commonProtocol, HOST_SPEAKS, olderSide, spokenBy } from '../protocol/version';
import type { Binding } from '../transport/connection';
import type { Greeted } from '../transport/listen';

export interface HostIdentity {
  readonly code: string;
  readonly tastingId: string;
  readonly epoch: number;
  readonly keys: KeyPair;
}

/** What to do with a message that arrived during the handshake. */
export type HandshakeStep =
  | { readonly type: 'send'; readonly message: HostMessage }
  /** Both proofs hold: the channel's other end has the secret of this key. */
  | { readonly type: 'proved'; readonly key: string; readonly protocol: number }
  | { readonly type: 'refuse'; readonly code: HostError };

/** A handshake that began while the channel was being made. */
export interface Introduced extends Greeted {
  readonly handshake: HostHandshake;
}

/** Answers a phone's greeting with the host's hello and proof; null to one that cannot be read or is too far away. */
export function introduce(
  greeting: string,
  identity: HostIdentity,
  binding: Binding,
  nonce: string,
): Introduced | null {
  const phone = decodeGreeting(greeting);
  if (!phone || olderSide(HOST_SPEAKS, phone)) return null;
  const handshake = new HostHandshake(identity, binding, nonce);
  const signature = handshake.proveTo({ ...phone, protocol: commonProtocol(HOST_SPEAKS, phone) });
  return { handshake, reply: encode({ hello: handshake.hello, signature }) };
}

interface PhoneSide {
  readonly protocol: number;
  readonly key: string;
  readonly nonce: string;
}

/**
 * The host's half of the handshake on one channel. The host speaks first and proves first; nothing but this is
 * accepted before both proofs hold.
 */
export class HostHandshake {
  #transcript: Transcript | null = null;
  #saidHello = false;
  readonly hello: HostHello;

  constructor(
    private readonly identity: HostIdentity,
    readonly binding: Binding,
    nonce: string,
  ) {
    this.hello = {
      type: 'hello',
      protocol: HOST_SPEAKS.oldest,
      newest: HOST_SPEAKS.newest,
      tastingId: identity.tastingId,
      epoch: identity.epoch,
      key: identity.keys.publicKey,
      nonce,
    };
  }

  receive(message: ToHostMessage): HandshakeStep {
    // Whoever greeted may still say hello, once: with another key, or because the reply was lost.
    if (message.type === 'hello' && !this.#saidHello) {
      this.#saidHello = true;
      if (olderSide(HOST_SPEAKS, spokenBy(message))) return { type: 'refuse', code: 'VERSION_MISMATCH' };
      return { type: 'send', message: { type: 'proof', signature: this.proveTo(message) } };
    }
    if (message.type === 'proof' && this.#transcript) {
      return isProof('phone', this.#transcript, message.signature)
        ? { type: 'proved', key: this.#transcript.phoneKey, protocol: this.#transcript.protocol }
        : { type: 'refuse', code: 'BAD_PROOF' };
    }
    return { type: 'refuse', code: 'BAD_MESSAGE' };
  }

  /** The host's proof to a phone that said this; from now on its own is waited for. */
  proveTo({ protocol, key, nonce }: PhoneSide): string {
    this.#transcript = {
      protocol,
      code: this.identity.code,
      tastingId: this.identity.tastingId,
      epoch: this.identity.epoch,
      hostFingerprint: this.binding.local,
      phoneFingerprint: this.binding.remote,
      hostNonce: this.hello.nonce,
      phoneNonce: nonce,
      hostKey: this.identity.keys.publicKey,
      phoneKey: key,
    };
    return prove('host', this.#transcript, this.identity.keys.secret);
  }
}
