import { createKeyPair, type KeyPair } from '../protocol/keys';

/** A key pair for a place that this device may get: shown to a host in a greeting, and used up by the record of it. */
export class FreshKeys {
  #keys: KeyPair | null = null;

  /** The same until it is taken. */
  show(): KeyPair {
    this.#keys ??= createKeyPair();
    return this.#keys;
  }

  /** From here on others are shown. */
  take(): KeyPair {
    const keys = this.show();
    this.#keys = null;
    return keys;
  }
}
