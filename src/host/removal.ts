import type { RemovalState } from './host-store';

/** What a removal needs of the desk. */
interface RemovalPorts {
  /** True when it is being played, and has to be ended first (T8). */
  isPlayed(id: string): Promise<boolean>;
  remove(id: string): Promise<'removed' | 'running'>;
  titleOf(id: string): string;
  publish(removal: RemovalState | null): void;
}

/**
 * Deleting with a way back (H1): one tasting at a time is put aside, and everything of it stays where it is until the
 * host has moved on. A tab that dies before that keeps the tasting.
 */
export class Removal {
  #aside: string | null = null;
  #finishing: Promise<void> = Promise.resolve();

  constructor(private readonly ports: RemovalPorts) {}

  /** Puts a tasting aside; the one that was put aside before it goes for good. Never rejects. */
  async putAside(id: string): Promise<'aside' | 'running' | 'failed'> {
    const title = this.ports.titleOf(id);
    try {
      if (await this.ports.isPlayed(id)) return 'running';
    } catch {
      this.ports.publish({ id, title, hasFailed: true });
      return 'failed';
    }
    await this.finish();
    this.#aside = id;
    this.ports.publish({ id, title, hasFailed: false });
    return 'aside';
  }

  /** The tasting is back. Also puts away the word about one that could not be removed. */
  takeBack(): void {
    this.#aside = null;
    this.ports.publish(null);
  }

  /**
   * There is no way back any more; resolves when the tasting is gone. Never rejects: what cannot be removed is back on
   * the dashboard, with a word.
   */
  finish(): Promise<void> {
    const id = this.#aside;
    this.#aside = null;
    // Without anything to remove, there may still be one on its way.
    if (id !== null) this.#finishing = this.#remove(id);
    return this.#finishing;
  }

  async #remove(id: string): Promise<void> {
    const title = this.ports.titleOf(id);
    const outcome = await this.ports.remove(id).catch(() => 'failed' as const);
    this.ports.publish(outcome === 'removed' ? null : { id, title, hasFailed: true });
  }
}
