/** How much of something is allowed: `burst` at once, `perSecond` in the long run. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** The state of one bucket. Mutable: thousands of them change with every frame. */
export interface TokenBucket {
  tokens: number;
  /** When `tokens` was last brought up to date, ms. */
  at: number;
}

const MS_PER_SECOND = 1000;

/** A full bucket; `now` in ms. */
export function fullBucket(rate: Rate, now: number): TokenBucket {
  return { tokens: rate.burst, at: now };
}

/**
 * Takes one token if there is one. `now` in ms; a clock that went back adds nothing and breaks nothing.
 * Returns false when the rate is exceeded.
 */
export function takeToken(bucket: TokenBucket, rate: Rate, now: number): boolean {
  const elapsedMs = Math.max(0, now - bucket.at);
  bucket.tokens = Math.min(rate.burst, bucket.tokens + (elapsedMs / MS_PER_SECOND) * rate.perSecond);
  bucket.at = now;
  if (bucket.tokens < 1) return false;
  bucket.tokens -= 1;
  return true;
}
