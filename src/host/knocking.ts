import { cleanFirstName } from '../game/first-name';
import { nextPlace } from '../game/next-step';
import type { State } from '../game/state';
import type { PhoneLink } from './phone-link';
import { TokenBucket } from './token-bucket';

/** More at once is no table of friends; whoever is one too many dials again after a pause, and may find room. */
const MAX_KNOCKS = 20;
const KNOCKS_PER_SECOND = 1;
const KNOCK_BURST = 20;
/** Whom the host has turned away may ask again after this. */
const TURNED_AWAY_MS = 60_000;
const MAX_TURNED_AWAY = 100;

/** Somebody who asks to be let in (J6). */
export interface Knock {
  /** The public key that would get the seat. */
  readonly key: string;
  readonly firstName: string | null;
}

/**
 * Who stands at the door after Start. Nothing of it is in the state: when the host's tab goes, the knocks go with it,
 * and the phones knock again by themselves.
 */
export class Knocking {
  readonly #waiting = new Map<string, { readonly link: PhoneLink; readonly firstName: string | null }>();
  /** When the host said no to a key. */
  readonly #turnedAwayMs = new Map<string, number>();
  readonly #bucket: TokenBucket;

  /** @param onChange called when `knocks` is another list. */
  constructor(
    private readonly now: () => number,
    private readonly onChange: () => void,
  ) {
    this.#bucket = new TokenBucket(KNOCKS_PER_SECOND, KNOCK_BURST, now());
  }

  get knocks(): readonly Knock[] {
    return Array.from(this.#waiting, ([key, { firstName }]) => ({ key, firstName }));
  }

  /** A proved phone without a seat knocks, or says its first name anew. */
  add(link: PhoneLink, key: string, firstName: string | null, state: State): void {
    if (state.phase === 'ended') {
      link.refuseForGood();
      return;
    }
    const turnedAwayMs = this.#turnedAwayMs.get(key);
    if (
      nextPlace(state) === null ||
      (turnedAwayMs !== undefined && this.now() - turnedAwayMs < TURNED_AWAY_MS)
    ) {
      link.refuse('TURNED_AWAY');
      return;
    }
    const older = this.#waiting.get(key)?.link;
    if ((!older && this.#waiting.size >= MAX_KNOCKS) || !this.#bucket.take(this.now())) {
      link.refuse('TOO_FAST');
      return;
    }
    this.#waiting.set(key, { link, firstName: cleanFirstName(firstName) });
    link.isKnocking = true;
    if (older && older !== link) older.refuse('MOVED');
    link.send({ type: 'knock:waiting' });
    this.onChange();
  }

  /** Whoever knocks with this key, who stands at the door no longer; null when nobody does. */
  take(key: string): { readonly link: PhoneLink; readonly firstName: string | null } | null {
    const knock = this.#waiting.get(key);
    if (!knock) return null;
    this.#waiting.delete(key);
    this.onChange();
    return knock;
  }

  /** The host says no. */
  turnAway(key: string): void {
    const knock = this.take(key);
    if (!knock) return;
    this.#remember(key);
    knock.link.refuse('TURNED_AWAY');
  }

  /** Nobody can be let in any more once no question follows. */
  follow(state: State): void {
    if (nextPlace(state) !== null) return;
    for (const key of Array.from(this.#waiting.keys())) {
      const link = this.take(key)?.link;
      if (state.phase === 'ended') link?.refuseForGood();
      else link?.refuse('TURNED_AWAY');
    }
  }

  closed(link: PhoneLink): void {
    if (link.key !== null && this.#waiting.get(link.key)?.link === link) this.take(link.key);
  }

  #remember(key: string): void {
    this.#turnedAwayMs.set(key, this.now());
    for (const oldest of this.#turnedAwayMs.keys()) {
      if (this.#turnedAwayMs.size <= MAX_TURNED_AWAY) break;
      this.#turnedAwayMs.delete(oldest);
    }
  }
}
