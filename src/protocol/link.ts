import { isCode } from './peer-id';

/**
 * The join link, also in the QR code. Everything behind `#`, so that the pages' server never sees a code or key.
 *
 * @param base the page's address as phones reach it, with or without a trailing `#…`.
 * @param pin KEY: 128 bits of a hash of the host's key.
 */
export function joinLink(base: string, code: string, pin: string): string {
  return `${base.replace(/#.*$/u, '')}#/play/${code}/${pin}`;
}

/** What a person typed as a code, without the spaces and dashes they may have put in; null if it is none. */
export function readCode(text: string): string | null {
  const digits = text.replace(/[\s-]/gu, '');
  return isCode(digits) ? digits : null;
}
