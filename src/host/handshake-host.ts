import { isProof, prove, type Transcript } from '../protocol/handshake';
import type { KeyPair } from '../protocol/keys';
import type { ToHostMessage } from '../protocol/device-messages';
import type { HostError, HostMessage } from '../protocol/messages';
import { HOST_SPEAKS, olderSide, spokenBy } from '../protocol/version';
import type { Binding } from '../transport/connection';

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

/**
 * The host's half of the handshake on one channel. The host speaks first and proves first; nothing but this is
 * accepted before both proofs hold.
 */
export class HostHandshake {
  #transcript: Transcript | null = null;
  readonly hello: HostMessage;

  constructor(
    private readonly identity: HostIdentity,
    private readonly binding: Binding,
    private readonly nonce: string,
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
    if (message.type === 'hello' && !this.#transcript) {
      if (olderSide(HOST_SPEAKS, spokenBy(message))) return { type: 'refuse', code: 'VERSION_MISMATCH' };
      this.#transcript = {
        protocol: message.protocol,
        code: this.identity.code,
        tastingId: this.identity.tastingId,
        epoch: this.identity.epoch,
        hostFingerprint: this.binding.local,
        phoneFingerprint: this.binding.remote,
        hostNonce: this.nonce,
        phoneNonce: message.nonce,
        hostKey: this.identity.keys.publicKey,
        phoneKey: message.key,
      };
      const signature = prove('host', this.#transcript, this.identity.keys.secret);
      return { type: 'send', message: { type: 'proof', signature } };
    }
    if (message.type === 'proof' && this.#transcript) {
      return isProof('phone', this.#transcript, message.signature)
        ? { type: 'proved', key: this.#transcript.phoneKey, protocol: this.#transcript.protocol }
        : { type: 'refuse', code: 'BAD_PROOF' };
    }
    return { type: 'refuse', code: 'BAD_MESSAGE' };
  }
}
