/** What keeps the screen of a device on; the browser may take it back at any time. */
export interface HeldScreen {
  release(): Promise<void>;
  onReleased(listener: () => void): void;
}

/** The screen that this page is on. */
export interface Screen {
  /** Rejects when the browser will not now: power saving. */
  hold(): Promise<HeldScreen>;
  isVisible(): boolean;
  /** Calls when the page is hidden or seen again. Returns the way to stop listening. */
  onVisibility(listener: () => void): () => void;
}

/**
 * Keeps the screen on for as long as somebody wants it. Browsers let go of it whenever the page is hidden, so it is
 * taken again on return; what was refused is asked for again at the next occasion, and the game goes on without.
 */
export class ScreenAwake {
  readonly #stopListening: () => void;
  #isWanted = false;
  #held: Promise<HeldScreen | null> | null = null;

  constructor(private readonly screen: Screen) {
    this.#stopListening = screen.onVisibility(() => this.#look());
  }

  /** From now on it shall stay on, or may sleep as the device likes. */
  want(isWanted: boolean): void {
    this.#isWanted = isWanted;
    this.#look();
  }

  /** Lets go for good. */
  stop(): void {
    this.#stopListening();
    this.want(false);
  }

  #look(): void {
    const shouldHold = this.#isWanted && this.screen.isVisible();
    if (shouldHold && !this.#held) this.#hold();
    else if (!shouldHold && this.#held) {
      void this.#held.then((held) => held?.release());
      this.#held = null;
    }
  }

  #hold(): void {
    const forget = () => {
      if (this.#held === holding) this.#held = null;
      return null;
    };
    const holding = this.screen.hold().then((held) => {
      held.onReleased(forget);
      return held;
    }, forget);
    this.#held = holding;
  }
}

/** Of this page's own screen; null where no page may keep one on: plain http, and Safari before 16.4. */
export function browserScreenAwake(): ScreenAwake | null {
  if (!('wakeLock' in navigator)) return null;
  return new ScreenAwake({
    async hold() {
      const lock = await navigator.wakeLock.request('screen');
      return {
        release: () => lock.release(),
        onReleased: (listener) => lock.addEventListener('release', listener),
      };
    },
    isVisible: () => document.visibilityState === 'visible',
    onVisibility(listener) {
      document.addEventListener('visibilitychange', listener);
      return () => document.removeEventListener('visibilitychange', listener);
    },
  });
}
