import type { DeviceKind } from '../game/state';
import { isCode } from './peer-id';

/**
 * The join link, also in the QR code. Everything behind `#`, so that the pages' server never sees a code or key.
 *
 * @param base the page's address as phones reach it, with or without a trailing `#…`.
 * @param pin KEY: 128 bits of a hash of the host's key.
 */
export function joinLink(base: string, code: string, pin: string): string {
  return linkAt(base, `#/play/${code}/${pin}`);
}

/**
 * A personal link, good once for one seat (R2, R9).
 *
 * @param secret 16 random bytes, base64url; the host keeps its hash only.
 */
export function seatLink(base: string, code: string, pin: string, secret: string): string {
  return linkAt(base, `#/seat/${code}/${pin}/${secret}`);
}

/**
 * The address behind `#` that lets one big screen or remote in, good once.
 *
 * @param secret 16 random bytes, base64url; the host keeps its hash only.
 */
export function deviceHash(kind: DeviceKind, code: string, pin: string, secret: string): `#/${string}` {
  return `#/${kind}/${code}/${pin}/${secret}`;
}

/** `hash` at an address of the page that other devices reach. */
export function linkAt(base: string, hash: `#/${string}`): string {
  return base.replace(/#.*$/u, '') + hash;
}

/** What a person typed as a code, without the spaces and dashes they may have put in; null if it is none. */
export function readCode(text: string): string | null {
  const digits = text.replace(/[\s-]/gu, '');
  return isCode(digits) ? digits : null;
}
