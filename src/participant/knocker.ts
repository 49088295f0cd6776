import type { PhoneMessage } from '../protocol/messages';
import type { ContactState } from './contact';
import type { Display } from './display';
import type { KnockStatus } from './participant-store';

/**
 * Asks the host to be let in after the game has started (J6), on every channel until the host has decided: a host who
 * reloads remembers no knocks.
 */
export class Knocker {
  #request: Extract<PhoneMessage, { type: 'knock' }> | null = null;

  /** @param send false when there is no channel. */
  constructor(
    private readonly display: Display,
    private readonly send: (message: PhoneMessage) => boolean,
  ) {}

  get isKnocking(): boolean {
    return this.#request !== null;
  }

  start(firstName: string | null): void {
    this.#request = { type: 'knock', firstName };
    this.display.show({ knock: 'asking', link: 'connecting' });
  }

  /** Says it on the channel that there is; false when there is none. */
  say(): boolean {
    return this.#request !== null && this.send(this.#request);
  }

  /** The host has been told, and decides. */
  onWaiting(): void {
    if (this.#request) this.display.show({ knock: 'waiting', link: 'live' });
  }

  onContact(state: ContactState): void {
    if (!this.#request) return;
    // A channel that healed: what was said on it may be lost.
    if (state === 'found') this.say();
    else if (state === 'gave-up') this.end('none');
    else this.display.show({ knock: 'asking' });
  }

  end(knock: KnockStatus): void {
    this.#request = null;
    this.display.show({ knock });
  }
}
