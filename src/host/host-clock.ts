/** The host tab's time. */
export interface HostClock {
  /**
   * ms, never going back. The wall clock when the page was loaded, counted on monotonically from there; only a
   * laptop's sleep, which some systems hide from the monotonic clock, makes it follow the wall clock forward.
   */
  now(): number;
  /** Calls about once a second, in a hidden tab too. Returns the way to stop it. */
  onTick(listener: () => void): () => void;
  /** Calls once at `atMs` or as soon after as the browser can. Returns the way to cancel it. */
  wakeAt(atMs: number, listener: () => void): () => void;
}
