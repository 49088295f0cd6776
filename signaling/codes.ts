import { LEASE_ENGAGED_MS, LEASE_UNUSED_MS, type Limits } from './limits';

/** A claimed code, as it is kept on disk. No address and no secret: only the secret's hash. */
export interface StoredLease {
  /** PREFIX-CODE. */
  readonly code: string;
  /** SHA-256 of the claim secret, hex. */
  readonly hash: string;
  /** The highest that its owner has claimed it with. */
  readonly epoch: number;
  /** True once the host has answered a first participant: from then on an absence of an hour is forgiven. */
  readonly engaged: boolean;
  /** Unix ms; null while the host's socket is open, when the lease has no end. */
  readonly expiresAt: number | null;
}

interface Lease extends StoredLease {
  /** Counts for the limit per address; null for a lease read from disk, until its owner is back. */
  readonly address: string | null;
}

/** Which codes are leased to whom. Mutable, without a clock: `now` is always an argument (Unix ms). */
export interface Codes {
  readonly leases: Map<string, Lease>;
}

export type Claim =
  | { readonly type: 'granted'; readonly lease: StoredLease }
  | { readonly type: 'taken' }
  | { readonly type: 'superseded' }
  | { readonly type: 'too_many' };

function graceMs(engaged: boolean): number {
  return engaged ? LEASE_ENGAGED_MS : LEASE_UNUSED_MS;
}

function stored({ code, hash, epoch, engaged, expiresAt }: StoredLease): StoredLease {
  return { code, hash, epoch, engaged, expiresAt };
}

function keep(codes: Codes, lease: Lease): StoredLease {
  codes.leases.set(lease.code, lease);
  return stored(lease);
}

/**
 * The registry as it was at the last stop. A lease whose host was connected then gets its whole grace time
 * from `now` on, since the server and not the host was away.
 */
export function createCodes(kept: Iterable<StoredLease>, now: number): Codes {
  const codes: Codes = { leases: new Map() };
  for (const lease of kept) {
    const expiresAt = lease.expiresAt ?? now + graceMs(lease.engaged);
    if (expiresAt > now) keep(codes, { ...stored(lease), expiresAt, address: null });
  }
  return codes;
}

/** True if somebody holds `code`, whether connected or not. */
export function isLeased(codes: Codes, code: string, now: number): boolean {
  const lease = codes.leases.get(code);
  return lease !== undefined && (lease.expiresAt === null || lease.expiresAt > now);
}

/**
 * A host's socket opened. The first to come gets a free code; the same secret gets it again at once;
 * another secret gets `taken` for as long as the lease lives, and the same secret with a lower epoch `superseded`.
 * `too_many` when `address` (or the whole
 * server) has used up its leases; never for an owner who is back.
 */
export function claimCode(
  codes: Codes,
  claim: { code: string; hash: string; epoch: number; address: string },
  limits: Limits,
  now: number,
): Claim {
  const { code, hash, epoch, address } = claim;
  const held = isLeased(codes, code, now) ? codes.leases.get(code) : undefined;
  if (held !== undefined) {
    if (held.hash !== hash) return { type: 'taken' };
    if (held.epoch > epoch) return { type: 'superseded' };
    return { type: 'granted', lease: keep(codes, { ...held, epoch, address, expiresAt: null }) };
  }
  if (
    codes.leases.size >= limits.leasesTotal ||
    countLeases(codes, address, now) >= limits.leasesPerAddress
  ) {
    return { type: 'too_many' };
  }
  return {
    type: 'granted',
    lease: keep(codes, { code, hash, epoch, address, engaged: false, expiresAt: null }),
  };
}

function countLeases(codes: Codes, address: string, now: number): number {
  let count = 0;
  for (const lease of codes.leases.values()) {
    if (lease.address === address && isLeased(codes, lease.code, now)) count += 1;
  }
  return count;
}

/** The host's socket is gone: its time runs from now on. Null if nobody holds the code. */
export function startGrace(codes: Codes, code: string, now: number): StoredLease | null {
  const lease = codes.leases.get(code);
  if (lease === undefined) return null;
  return keep(codes, { ...lease, expiresAt: now + graceMs(lease.engaged) });
}

/** The host has answered a participant. Null if that was known, or nobody holds the code. */
export function engageLease(codes: Codes, code: string): StoredLease | null {
  const lease = codes.leases.get(code);
  if (lease === undefined || lease.engaged) return null;
  return keep(codes, { ...lease, engaged: true });
}

/** Gives the code back. False if nobody holds it. */
export function releaseCode(codes: Codes, code: string): boolean {
  return codes.leases.delete(code);
}

/** Forgets leases whose time has passed and returns their codes. */
export function expireLeases(codes: Codes, now: number): string[] {
  const expired = [...codes.leases.keys()].filter((code) => !isLeased(codes, code, now));
  for (const code of expired) codes.leases.delete(code);
  return expired;
}
