import { sha512 } from '@noble/hashes/sha2.js';

import { sign, verify } from './keys';

/**
 * What both sides sign on each new channel. Binding the DTLS fingerprints makes a man in the middle at the
 * signaling server useless: he would have to end DTLS himself, and then the fingerprints differ.
 */
export interface Transcript {
  readonly protocol: number;
  readonly code: string;
  readonly tastingId: string;
  readonly epoch: number;
  readonly hostFingerprint: string;
  readonly phoneFingerprint: string;
  readonly hostNonce: string;
  readonly phoneNonce: string;
  readonly hostKey: string;
  readonly phoneKey: string;
}

export type Side = 'host' | 'phone';

const LABELS: Record<Side, string> = {
  host: 'sommelier-arena host proof',
  phone: 'sommelier-arena phone proof',
};
const LENGTH_BYTES = 4;

/** One side's proof over the transcript, with that side's secret key. */
export function prove(side: Side, transcript: Transcript, secret: string): string {
  return sign(digest(side, transcript), secret);
}

/** True when `signature` is that side's proof over exactly this transcript. */
export function isProof(side: Side, transcript: Transcript, signature: string): boolean {
  const key = side === 'host' ? transcript.hostKey : transcript.phoneKey;
  return verify(digest(side, transcript), signature, key);
}

/** SHA-512 over the label and every field, each prefixed with its length in bytes, big-endian. */
function digest(side: Side, transcript: Transcript): Uint8Array {
  const fields = [
    LABELS[side],
    String(transcript.protocol),
    transcript.code,
    transcript.tastingId,
    String(transcript.epoch),
    transcript.hostFingerprint,
    transcript.phoneFingerprint,
    transcript.hostNonce,
    transcript.phoneNonce,
    transcript.hostKey,
    transcript.phoneKey,
  ];
  const hash = sha512.create();
  const encoder = new TextEncoder();
  for (const field of fields) {
    const bytes = encoder.encode(field);
    const length = new Uint8Array(LENGTH_BYTES);
    new DataView(length.buffer).setUint32(0, bytes.length);
    hash.update(length).update(bytes);
  }
  return hash.digest();
}
