/** One tab is the authority over a tasting (R8). */
export interface TabLock {
  /**
   * Holds a tasting for this tab.
   *
   * @param how `ask` leaves it to a tab that has it; `take over` takes it from that tab.
   * @param onLost told when another tab took it over. Not told for one's own release.
   * @returns the way to let go of it, or null when another tab has it.
   */
  hold(id: string, how: 'ask' | 'take over', onLost: () => void): Promise<(() => void) | null>;
}
