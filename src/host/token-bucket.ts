/** Lets `burst` through at once and `perSecond` from then on. */
export class TokenBucket {
  #tokens: number;
  #lastMs: number;

  constructor(
    private readonly perSecond: number,
    private readonly burst: number,
    nowMs: number,
  ) {
    this.#tokens = burst;
    this.#lastMs = nowMs;
  }

  /** True when one more may pass at `nowMs`. */
  take(nowMs: number): boolean {
    const refill = ((nowMs - this.#lastMs) / 1000) * this.perSecond;
    this.#tokens = Math.min(this.burst, this.#tokens + refill);
    this.#lastMs = nowMs;
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }
}
