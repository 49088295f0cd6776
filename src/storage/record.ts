import { sha512 } from '@noble/hashes/sha2.js';
import * as v from 'valibot';

/** Version of every record. A higher one on disk was written by a later app and is left alone. */
export const RECORD_VERSION = 2;

/** The first 8 bytes of the hash: against accidents, not against somebody who can write here anyway. */
const SUM_BYTES = 8;

/** One record as it lies on disk. */
export interface StoredRecord {
  readonly version: typeof RECORD_VERSION;
  /** Number of the commit that wrote it; 0 where commits are not counted. */
  readonly at: number;
  readonly data: unknown;
  /** See `checksumOf`. */
  readonly sum: string;
}

export type OpenedRecord =
  | { readonly ok: true; readonly version: 1 | 2; readonly at: number; readonly data: unknown }
  | { readonly ok: false; readonly reason: 'DAMAGED' | 'NEWER' };

const DAMAGED: OpenedRecord = { ok: false, reason: 'DAMAGED' };

const AnyVersion = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(1)) });
/** What the first release wrote. */
const Version1 = v.strictObject({ version: v.literal(1), data: v.unknown() });
const Version2 = v.strictObject({
  version: v.literal(RECORD_VERSION),
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  data: v.unknown(),
  sum: v.string(),
});

/**
 * Hex over the JSON of some parts. The order of an object's keys is its own: structured clones and JSON both keep
 * it. Throws on what JSON cannot hold (bigints, circles).
 */
export function checksumOf(...parts: readonly unknown[]): string {
  const bytes = sha512(new TextEncoder().encode(JSON.stringify(parts))).subarray(0, SUM_BYTES);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** One record for the disk. Its sum covers the key: a record that was moved under another one is damaged. */
export function toRecord(key: string, data: unknown, at = 0): StoredRecord {
  return { version: RECORD_VERSION, at, data, sum: checksumOf(RECORD_VERSION, key, at, data) };
}

/** What lies under `key`, as far as version and sum can tell; the data's shape is the caller's. Never throws. */
export function openRecord(key: string, value: unknown): OpenedRecord {
  try {
    const any = v.safeParse(AnyVersion, value);
    if (!any.success) return DAMAGED;
    if (any.output.version > RECORD_VERSION) return { ok: false, reason: 'NEWER' };
    const old = v.safeParse(Version1, value);
    if (old.success) return { ok: true, version: 1, at: 0, data: old.output.data };
    const now = v.safeParse(Version2, value);
    if (!now.success) return DAMAGED;
    const { at, data, sum } = now.output;
    if (sum !== checksumOf(RECORD_VERSION, key, at, data)) return DAMAGED;
    return { ok: true, version: RECORD_VERSION, at, data };
  } catch {
    return DAMAGED;
  }
}
