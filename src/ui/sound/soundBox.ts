import { createStore, type StoreApi } from 'zustand/vanilla';

import { patiently } from '../../patiently';
import type { playSound, Sound } from './playSound';

const KEY = 'sommelier-arena.sounds';

/** Which presses a browser takes as leave to make a sound; for old ones a touch that has just begun is none. */
const PRESSES = ['click', 'pointerup', 'keydown'] as const;

/**
 * `off`; `waiting` for a press, since before one a browser lets no page sound; `on`, and heard; or `failed`: the part
 * that makes the sounds did not load.
 */
export type SoundStatus = 'off' | 'waiting' | 'on' | 'failed';

interface Player {
  readonly playSound: typeof playSound;
}

/** The sounds of this device: off until somebody wants them, and then remembered. Phones never ask for them. */
export class SoundBox {
  readonly store: StoreApi<{ readonly status: SoundStatus }>;
  #context: AudioContext | null = null;
  #player: Promise<Player> | null = null;

  /** @param createContext null in a browser that cannot make sounds. */
  constructor(
    private readonly createContext: (() => AudioContext) | null,
    private readonly load: () => Promise<Player> = () => patiently(() => import('./playSound')),
  ) {
    this.store = createStore(() => ({ status: createContext && isWanted() ? 'waiting' : 'off' }));
  }

  get canSound(): boolean {
    return this.createContext !== null;
  }

  /** To be called while the press is being handled: only then may a page begin to sound. */
  turn(on: boolean): void {
    keepWanted(on);
    if (!on) {
      this.store.setState({ status: 'off' });
      void this.#context?.suspend();
      return;
    }
    this.store.setState({ status: 'waiting' });
    void this.#wakeUp().then(() => this.play('cork'));
  }

  /** Makes a sound if sounds are on and can be heard; what would come too late is left out. */
  async play(sound: Sound): Promise<void> {
    const context = this.#context;
    if (!context || this.store.getState().status === 'off') return;
    const player = await this.#getPlayer();
    if (player && context.state === 'running') player.playSound(context, sound);
  }

  /** After a reload sounds are wanted and cannot be heard: the first press wakes them. Returns what ends that. */
  wakeUpAtPress(): () => void {
    const onPress = () => {
      if (this.store.getState().status === 'waiting') void this.#wakeUp();
    };
    for (const press of PRESSES) document.addEventListener(press, onPress, true);
    return () => {
      for (const press of PRESSES) document.removeEventListener(press, onPress, true);
    };
  }

  async #wakeUp(): Promise<void> {
    if (!this.#context) {
      this.#context = this.createContext?.() ?? null;
      // A telephone call, or a Bluetooth box that goes away, may stop it at any time.
      this.#context?.addEventListener('statechange', () => this.#follow());
      void this.#getPlayer();
    }
    // It waits for ever where this was no press that counts: the next one tries again.
    await this.#context?.resume();
    this.#follow();
  }

  #follow(): void {
    const { status } = this.store.getState();
    if (status !== 'waiting' && status !== 'on') return;
    this.store.setState({ status: this.#context?.state === 'running' ? 'on' : 'waiting' });
  }

  #getPlayer(): Promise<Player | null> {
    this.#player ??= this.load();
    return this.#player.catch(() => {
      this.#player = null;
      this.store.setState({ status: 'failed' });
      return null;
    });
  }
}

/** The one of this page. */
export const soundBox = new SoundBox(typeof AudioContext === 'function' ? () => new AudioContext() : null);

function isWanted(): boolean {
  try {
    return localStorage.getItem(KEY) === 'on';
  } catch {
    return false;
  }
}

function keepWanted(on: boolean): void {
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off');
  } catch {
    // Blocked or full: it holds until this page is closed.
  }
}
