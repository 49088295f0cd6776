import type { HeldScreen, Screen } from '../../src/screen-awake';

/** A screen as browsers have it: it may refuse, and takes everything back when the page is hidden. */
export class FakeScreen implements Screen {
  asked = 0;
  refuses = false;
  #isVisible = true;
  readonly #listeners = new Set<() => void>();
  readonly #locks = new Map<object, (() => void)[]>();

  get held(): number {
    return this.#locks.size;
  }

  async hold(): Promise<HeldScreen> {
    this.asked += 1;
    if (this.refuses) throw new Error('power saving');
    const lock = {};
    const whenReleased: (() => void)[] = [];
    this.#locks.set(lock, whenReleased);
    return {
      release: async () => this.#release(lock),
      onReleased: (listener) => whenReleased.push(listener),
    };
  }

  isVisible(): boolean {
    return this.#isVisible;
  }

  onVisibility(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The browser takes back what it gave. */
  takeBack(): void {
    for (const lock of this.#locks.keys()) this.#release(lock);
  }

  hide(): void {
    this.#turn(false);
    this.takeBack();
  }

  show(): void {
    this.#turn(true);
  }

  /** Everything that was asked for has its answer. */
  async settled(): Promise<void> {
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  }

  #turn(isVisible: boolean): void {
    this.#isVisible = isVisible;
    for (const listener of this.#listeners) listener();
  }

  #release(lock: object): void {
    const whenReleased = this.#locks.get(lock) ?? [];
    this.#locks.delete(lock);
    for (const listener of whenReleased) listener();
  }
}
