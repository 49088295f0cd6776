import { toBase64Url } from '../protocol/base64url';
import { isProof, prove, type Transcript } from '../protocol/handshake';
import { decodeReply } from '../protocol/introduction';
import type { KeyPair } from '../protocol/keys';
import { encode, type HostHello, type HostMessage, type PhoneMessage } from '../protocol/messages';
import { commonProtocol, olderSide, PHONE_SPEAKS, spokenBy, type OlderSide } from '../protocol/version';
import type { Binding, Connection } from '../transport/connection';
import type { Introduction } from '../transport/dial';

export type HandshakeStep =
  | { readonly type: 'wait' }
  /** Both proofs are given; what follows comes from the host that holds `hostKey`. */
  | { readonly type: 'proved'; readonly protocol: number }
  | { readonly type: 'refuse'; readonly reason: NotMyHost | 'NONSENSE' }
  | { readonly type: 'mismatch'; readonly older: OlderSide };

/**
 * Not a host to talk to. `WRONG_HOST`: not the one of the link's KEY. `STRANGER`: another tasting than this phone's own,
 * or a copy that it moved away from.
 */
export type NotMyHost = 'WRONG_HOST' | 'STRANGER';

export interface HandshakeKeys {
  /** The key pair that this phone will most likely use; its public half is told before the host has said anything. */
  keysAhead(): KeyPair;
  /** Which key pair to use towards the host that says this. Kept before it is used. */
  keysFor(hello: HostHello): Promise<KeyPair | NotMyHost>;
}

/** What a phone has proved with before the channel was open. */
interface Introduced {
  readonly transcript: Transcript;
  readonly signature: string;
}

/**
 * The phone's half of the handshake on one channel. The host proves first; the phone checks the link's KEY or its
 * pin (in `keysFor`), and the host's proof, before it signs.
 *
 * The first half may be over before the channel is open: the phone greets with its offer, and the host's hello and proof
 * come with the answer. Whatever is wrong with those is left aside, for the hello on the channel itself to decide.
 */
export class PhoneHandshake implements Introduction {
  #transcript: Transcript | null = null;
  #keys: KeyPair | null = null;
  #greeted = false;
  /** What the greeting told the host. */
  #shown: KeyPair | null = null;
  readonly #nonce: string;
  #introduced: Promise<Introduced | null> = Promise.resolve(null);

  constructor(
    private readonly code: string,
    private readonly keys: HandshakeKeys,
    randomBytes: (count: number) => Uint8Array,
  ) {
    this.#nonce = toBase64Url(randomBytes(32));
  }

  greeting(): string {
    this.#shown = this.keys.keysAhead();
    return encode({ ...PHONE_SPEAKS, key: this.#shown.publicKey, nonce: this.#nonce });
  }

  onReply(reply: string, binding: Binding): void {
    if (this.#shown) this.#introduced = this.#checkReply(reply, this.#shown, binding);
  }

  /** The channel is open. Proves at once when the two have been introduced. */
  async open(connection: Connection): Promise<HandshakeStep> {
    const introduced = await this.#introduced;
    if (!introduced) return { type: 'wait' };
    const { transcript, signature } = introduced;
    const { local, remote } = connection.binding;
    if (transcript.phoneFingerprint !== local || transcript.hostFingerprint !== remote)
      return { type: 'wait' };
    this.#greeted = true;
    say(connection, { type: 'proof', signature });
    return { type: 'proved', protocol: transcript.protocol };
  }

  async receive(connection: Connection, message: HostMessage): Promise<HandshakeStep> {
    if (message.type === 'hello' && !this.#greeted) {
      this.#greeted = true;
      return this.#answerHello(connection, message);
    }
    if (message.type === 'proof' && this.#transcript && this.#keys) {
      if (!isProof('host', this.#transcript, message.signature))
        return { type: 'refuse', reason: 'WRONG_HOST' };
      say(connection, { type: 'proof', signature: prove('phone', this.#transcript, this.#keys.secret) });
      return { type: 'proved', protocol: this.#transcript.protocol };
    }
    return { type: 'refuse', reason: 'NONSENSE' };
  }

  async #checkReply(text: string, shown: KeyPair, binding: Binding): Promise<Introduced | null> {
    const reply = decodeReply(text);
    if (!reply || olderSide(spokenBy(reply.hello), PHONE_SPEAKS)) return null;
    const transcript = this.#transcriptOf(reply.hello, shown, binding);
    if (!isProof('host', transcript, reply.signature)) return null;
    const keys = await this.keys.keysFor(reply.hello);
    if (typeof keys === 'string' || keys.publicKey !== shown.publicKey) return null;
    return { transcript, signature: prove('phone', transcript, keys.secret) };
  }

  async #answerHello(connection: Connection, hello: HostHello): Promise<HandshakeStep> {
    const older = olderSide(spokenBy(hello), PHONE_SPEAKS);
    if (older) return { type: 'mismatch', older };
    const keys = await this.keys.keysFor(hello);
    if (typeof keys === 'string') return { type: 'refuse', reason: keys };
    const transcript = this.#transcriptOf(hello, keys, connection.binding);
    this.#keys = keys;
    this.#transcript = transcript;
    const { protocol } = transcript;
    say(connection, { type: 'hello', protocol, key: keys.publicKey, nonce: this.#nonce });
    return { type: 'wait' };
  }

  #transcriptOf(hello: HostHello, keys: KeyPair, { local, remote }: Binding): Transcript {
    return {
      protocol: commonProtocol(spokenBy(hello), PHONE_SPEAKS),
      code: this.code,
      tastingId: hello.tastingId,
      epoch: hello.epoch,
      hostFingerprint: remote,
      phoneFingerprint: local,
      hostNonce: hello.nonce,
      phoneNonce: this.#nonce,
      hostKey: hello.key,
      phoneKey: keys.publicKey,
    };
  }
}

function say(connection: Connection, message: PhoneMessage): void {
  connection.send(encode(message));
}
