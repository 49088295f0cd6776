import type { DeviceKind, Phase } from './state';
import type { Flow, Setup } from './tasting';

/** The phase and question a host's button was pressed on; if those have passed, it does nothing (P10). */
export interface Seen {
  readonly phase: Phase;
  readonly questionId: string | null;
}

export type HostCommand =
  | { readonly type: 'start'; readonly seen: Seen }
  | { readonly type: 'pause'; readonly seen: Seen }
  | { readonly type: 'resume'; readonly seen: Seen }
  | { readonly type: 'reveal'; readonly seen: Seen }
  | { readonly type: 'next'; readonly seen: Seen }
  /** The question on the table counts for nobody; it goes to its reveal as void (P14). */
  | { readonly type: 'skip question'; readonly seen: Seen }
  /** What is left of the wine counts for nobody; what was revealed of it stays (P14). */
  | { readonly type: 'skip wine'; readonly seen: Seen }
  /** These options are the right ones of a revealed question, which counts from then on (P14). */
  | { readonly type: 'rekey'; readonly questionId: string; readonly correct: readonly string[] }
  /** A revealed question counts for nobody (P14). */
  | { readonly type: 'void'; readonly questionId: string }
  /** A remote names what it was pressed on; the host's own screen asks twice instead. */
  | { readonly type: 'end'; readonly seen?: Seen }
  | { readonly type: 'edit'; readonly setup: Setup }
  /** The seat's keys cannot come back, and its name leaves the rankings (J5). */
  | { readonly type: 'remove'; readonly seatId: string }
  /** A closed door lets no new seats in; those who have one come and go (J4). */
  | { readonly type: 'door'; readonly closed: boolean }
  /** A personal link that gives an away seat to a new device (R9); `hash` stands for its secret. */
  | { readonly type: 'hand over'; readonly seatId: string; readonly hash: string }
  /** A link that lets a big screen or a remote in; `hash` stands for its secret. */
  | { readonly type: 'invite device'; readonly kind: DeviceKind; readonly hash: string }
  | { readonly type: 'revoke device'; readonly key: string }
  /** What goes on by itself, before Start or after it. */
  | { readonly type: 'flow'; readonly flow: Flow }
  /** The host has a dialog open: nothing goes on by itself until it is closed, and then its time begins anew. */
  | { readonly type: 'wait'; readonly waits: boolean }
  /** Fifteen seconds more for the question on the table. Each press adds them. */
  | { readonly type: 'add time'; readonly seen: Seen }
  /** So many of the places third to first are shown (P13). */
  | { readonly type: 'podium'; readonly seen: Seen; readonly step: 1 | 2 | 3 }
  /** A seat from the next question on for a key that has knocked (J6); `seed` as in `join`. */
  | {
      readonly type: 'let in';
      readonly key: string;
      readonly seed: number;
      readonly firstName: string | null;
    };

export type DeviceCommand =
  /** A device has opened a link of the host's. */
  | { readonly type: 'claim device'; readonly hash: string; readonly key: string }
  | { readonly type: 'attach device' | 'detach device'; readonly key: string };

export type SeatCommand =
  /** `seed` picks the pseudonym; any integer. A key that has a seat gets that seat back. */
  | { readonly type: 'join'; readonly key: string; readonly seed: number }
  | { readonly type: 'attach'; readonly key: string }
  | { readonly type: 'detach'; readonly seatId: string }
  | { readonly type: 'leave'; readonly seatId: string }
  /** A personal link that lets a second device into the seat (R2); `hash` stands for its secret. */
  | { readonly type: 'share'; readonly seatId: string; readonly hash: string }
  /** A device has opened a personal link. */
  | { readonly type: 'claim'; readonly hash: string; readonly key: string }
  /** The seat's phone has the final result. */
  | { readonly type: 'deliver'; readonly seatId: string }
  /** Null, or a text with nothing to see, takes it away (J7). */
  | { readonly type: 'first name'; readonly seatId: string; readonly firstName: string | null }
  /** The wine on the table or, between wines, the next one. An answer ends it (P1). */
  | { readonly type: 'sit out'; readonly seatId: string; readonly sitsOut: boolean }
  | {
      readonly type: 'answer';
      readonly seatId: string;
      readonly questionId: string;
      readonly optionId: string;
      readonly counter: number;
    };

export type ClockCommand =
  /** Applies what is due at `now` and nothing else. */
  | { readonly type: 'tick' }
  /** The tab was not running after `lastAliveMs`: an open question is paused with the time left then (R4). */
  | { readonly type: 'absence'; readonly lastAliveMs: number }
  /** The tab was reloaded: as `absence`, and nobody is connected any more. */
  | { readonly type: 'restore'; readonly lastAliveMs: number };

export type Command = HostCommand | SeatCommand | DeviceCommand | ClockCommand;

export type RefusalCode =
  | 'GAME_STARTED'
  | 'SESSION_FULL'
  | 'REMOVED'
  | 'NO_SEAT'
  /** The host gave this key's seat to another device (R9). */
  | 'SEAT_GIVEN'
  /** The personal link was used, ran out, or never was. */
  | 'SEAT_LINK_SPENT'
  /** The device that opened a personal link has another seat in the tasting. */
  | 'HAS_SEAT'
  | 'DOOR_CLOSED'
  /** Not a device that the host has let in, or not any more. */
  | 'NO_DEVICE'
  | 'DEVICES_FULL'
  /** The link of a big screen or remote was used, ran out, or never was. */
  | 'DEVICE_LINK_SPENT'
  | 'PAUSED'
  | 'TOO_LATE'
  | 'INVALID_ANSWER'
  | 'NOBODY_HERE'
  | 'PASSED'
  | 'NOT_NOW';
