const FINGERPRINT_LINE = /^a=fingerprint:(.*)$/gimu;
const SHA_256 = /^sha-256 ((?:[0-9a-f]{2}:){31}[0-9a-f]{2})\s*$/iu;

/**
 * The SHA-256 fingerprint of a session description (RFC 8122), or null unless there is exactly one fingerprint
 * line and it is that. With two lines Chromium takes the last, so two are never accepted.
 */
export function fingerprintOf(sdp: string): string | null {
  const lines = Array.from(sdp.matchAll(FINGERPRINT_LINE), (match) => match[1] ?? '');
  const only = lines.length === 1 ? lines[0] : undefined;
  return only?.match(SHA_256)?.[1]?.toUpperCase() ?? null;
}
