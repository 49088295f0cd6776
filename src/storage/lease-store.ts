/** A tab's claim to a tasting, where the browser has no locks. It has to be renewed. */
export interface Lease {
  /** The page load that holds it; no two have the same. */
  readonly page: string;
  /** The tab that the page was loaded in; a tab that was duplicated shares it with its twin. */
  readonly tab: string;
  /** On the holder's time axis, ms. */
  readonly renewedAtMs: number;
}

/** Where the tabs of one browser keep their leases. */
export interface LeaseStore {
  /**
   * Compares and writes as one: no other tab comes in between. May reject with a `StorageError`.
   *
   * @param decide gets the lease that is there, null when there is none, and says which shall be.
   * @returns the one that is there now.
   */
  exchange(id: string, decide: (found: Lease | null) => Lease | null): Promise<Lease | null>;
}
