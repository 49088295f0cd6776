import type { PhoneMessage } from '../protocol/messages';
import type { ParticipantView } from '../protocol/view';

/**
 * What a participant has asked for besides answering, until a view says that the host has it: said again on every new
 * channel, so that a gap loses nothing.
 */
export class Wishes {
  /** As typed, and as the host had it then: it is heard once the host has another. */
  #firstName: { readonly wanted: string | null; readonly was: string | null } | null = null;
  #sitOut: { readonly sitsOut: boolean; readonly wine: number } | null = null;
  #isChannelNew = false;

  /** @param send says it to the host, as far as there is a channel. */
  constructor(private readonly send: (message: PhoneMessage) => void) {}

  /** @param view the one on the screen. */
  setFirstName(firstName: string | null, view: ParticipantView): void {
    this.#firstName = { wanted: firstName, was: view.you.firstName ?? null };
    this.#sayFirstName();
  }

  /** As `setFirstName`; it is about the wine of the view, and about no later one. */
  sitOut(sitsOut: boolean, view: ParticipantView): void {
    const wine = wineToSitOut(view);
    if (wine === null) return;
    this.#sitOut = { sitsOut, wine };
    this.#saySitOut();
  }

  /** An answer says that this wine is not sat out. */
  onTap(): void {
    this.#sitOut = null;
  }

  /** They were for another tasting. */
  clear(): void {
    this.#firstName = null;
    this.#sitOut = null;
  }

  /** The seat has a new channel; its first view is still to come. */
  onSeated(): void {
    this.#isChannelNew = true;
  }

  onView(view: ParticipantView): void {
    const name = view.you.firstName ?? null;
    if (name !== this.#firstName?.was || name === this.#firstName.wanted) this.#firstName = null;
    const wish = this.#sitOut;
    const isThere = wish?.sitsOut === (view.you.sitsOut ?? false);
    if (isThere || wish?.wine !== wineToSitOut(view)) this.#sitOut = null;
    if (!this.#isChannelNew) return;
    this.#isChannelNew = false;
    this.#sayFirstName();
    this.#saySitOut();
  }

  #sayFirstName(): void {
    if (this.#firstName) this.send({ type: 'set_first_name', firstName: this.#firstName.wanted });
  }

  #saySitOut(): void {
    if (this.#sitOut) this.send({ type: 'sit_out', sitsOut: this.#sitOut.sitsOut });
  }
}

/** The wine on the table or, between two, the next; counts from 1. */
function wineToSitOut(view: ParticipantView): number | null {
  if (!('wine' in view)) return null;
  return view.phase === 'round_leaderboard' ? view.wine + 1 : view.wine;
}
