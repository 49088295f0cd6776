import * as ed25519 from '@noble/ed25519';
import { sha512 } from '@noble/hashes/sha2.js';

import { fromBase64Url, toBase64Url } from './base64url';

/** An ed25519 key pair (RFC 8032) as base64url: 32 bytes each. The secret never travels. */
export interface KeyPair {
  readonly secret: string;
  readonly publicKey: string;
}

const PIN_BYTES = 16;

// The library brings no hash of its own; without one its synchronous calls throw.
ed25519.hashes.sha512 = sha512;

/** A new key pair from the browser's secure random source. noble, since plain http has no crypto.subtle. */
export function createKeyPair(): KeyPair {
  const { secretKey, publicKey } = ed25519.keygen();
  return { secret: toBase64Url(secretKey), publicKey: toBase64Url(publicKey) };
}

/** True when the public key is the secret's own. False on anything malformed. */
export function isKeyPair({ secret, publicKey }: KeyPair): boolean {
  try {
    return toBase64Url(ed25519.getPublicKey(fromBase64Url(secret))) === publicKey;
  } catch {
    return false;
  }
}

/**
 * KEY of links and QR codes: the first 128 bits of SHA-512 over the host's public key, base64url (22 characters).
 */
export function pinOf(publicKey: string): string {
  return toBase64Url(sha512(fromBase64Url(publicKey)).slice(0, PIN_BYTES));
}

/** What a host keeps of a personal link's secret: the first 128 bits of SHA-512, base64url (22 characters). */
export function hashOfSecret(secret: string): string {
  return toBase64Url(sha512(fromBase64Url(secret)).slice(0, PIN_BYTES));
}

/** A signature over the bytes, base64url (86 characters). */
export function sign(message: Uint8Array, secret: string): string {
  return toBase64Url(ed25519.sign(message, fromBase64Url(secret)));
}

/** Strict RFC 8032 verification: no ZIP-215 leniency, no small-order keys. False on anything malformed. */
export function verify(message: Uint8Array, signature: string, publicKey: string): boolean {
  try {
    const key = fromBase64Url(publicKey);
    if (ed25519.Point.fromBytes(key).isSmallOrder()) return false;
    return ed25519.verify(fromBase64Url(signature), message, key, { zip215: false });
  } catch {
    return false;
  }
}
