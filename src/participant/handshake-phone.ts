import { toBase64Url } from '../protocol/base64url';
import { isProof, prove, type Transcript } from '../protocol/handshake';
import type { KeyPair } from '../protocol/keys';
import { encode, type HostHello, type HostMessage, type PhoneMessage } from '../protocol/messages';
import { commonProtocol, olderSide, PHONE_SPEAKS, spokenBy, type OlderSide } from '../protocol/version';
import type { Connection } from '../transport/connection';

export type HandshakeStep =
  | { readonly type: 'wait' }
  /** Both proofs are given; what follows comes from the host that holds `hostKey`. */
  | { readonly type: 'proved'; readonly protocol: number }
  | { readonly type: 'refuse'; readonly reason: 'WRONG_HOST' | 'STRANGER' | 'NONSENSE' }
  | { readonly type: 'mismatch'; readonly older: OlderSide };

/**
 * Says which key pair to use towards this host. `WRONG_HOST`: not the one of the link's KEY. `STRANGER`: not the one
 * this phone holds an unfinished seat with.
 */
export type ChooseKeys = (hello: HostHello) => Promise<KeyPair | 'WRONG_HOST' | 'STRANGER'>;

/**
 * The phone's half of the handshake on one channel. The host proves first; the phone checks the link's KEY or its
 * pin (in `chooseKeys`) before it says anything, and the host's proof before it signs.
 */
export class PhoneHandshake {
  #transcript: Transcript | null = null;
  #keys: KeyPair | null = null;
  #greeted = false;

  constructor(
    private readonly connection: Connection,
    private readonly code: string,
    private readonly chooseKeys: ChooseKeys,
    private readonly randomBytes: (count: number) => Uint8Array,
  ) {}

  async receive(message: HostMessage): Promise<HandshakeStep> {
    if (message.type === 'hello' && !this.#greeted) {
      this.#greeted = true;
      return this.#answerHello(message);
    }
    if (message.type === 'proof' && this.#transcript && this.#keys) {
      if (!isProof('host', this.#transcript, message.signature))
        return { type: 'refuse', reason: 'WRONG_HOST' };
      this.#send({ type: 'proof', signature: prove('phone', this.#transcript, this.#keys.secret) });
      return { type: 'proved', protocol: this.#transcript.protocol };
    }
    return { type: 'refuse', reason: 'NONSENSE' };
  }

  async #answerHello(hello: HostHello): Promise<HandshakeStep> {
    const speaks = spokenBy(hello);
    const older = olderSide(speaks, PHONE_SPEAKS);
    if (older) return { type: 'mismatch', older };
    const keys = await this.chooseKeys(hello);
    if (typeof keys === 'string') return { type: 'refuse', reason: keys };
    const nonce = toBase64Url(this.randomBytes(32));
    const protocol = commonProtocol(speaks, PHONE_SPEAKS);
    this.#keys = keys;
    this.#transcript = {
      protocol,
      code: this.code,
      tastingId: hello.tastingId,
      epoch: hello.epoch,
      hostFingerprint: this.connection.binding.remote,
      phoneFingerprint: this.connection.binding.local,
      hostNonce: hello.nonce,
      phoneNonce: nonce,
      hostKey: hello.key,
      phoneKey: keys.publicKey,
    };
    this.#send({ type: 'hello', protocol, key: keys.publicKey, nonce });
    return { type: 'wait' };
  }

  #send(message: PhoneMessage): void {
    this.connection.send(encode(message));
  }
}
