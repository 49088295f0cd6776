/** First part of every peer id on the signaling server. */
const PREFIX = 'sommelier';
const SUFFIX_CHARS = 16;
const SUFFIX_ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';

export const MIN_CODE = 1000;
export const MAX_CODE = 9999;

/** True for the four digits of a tasting, 1000 to 9999 (T5). */
export function isCode(text: string): boolean {
  return /^[1-9]\d{3}$/u.test(text);
}

/** The host's peer id of a code. */
export function hostPeerId(code: string): string {
  return `${PREFIX}-${code}`;
}

/** A phone's peer id for one dial: the code and 16 random letters or digits. */
export function phonePeerId(code: string, random: Uint8Array): string {
  const suffix = Array.from(
    random.slice(0, SUFFIX_CHARS),
    (byte) => SUFFIX_ALPHABET[byte % SUFFIX_ALPHABET.length],
  );
  return `${PREFIX}-${code}-${suffix.join('')}`;
}
