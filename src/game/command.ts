import type { Phase } from './state';
import type { Setup } from './tasting';

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
  | { readonly type: 'end' }
  | { readonly type: 'edit'; readonly setup: Setup };

export type SeatCommand =
  /** `seed` picks the pseudonym; any integer. A key that has a seat gets that seat back. */
  | { readonly type: 'join'; readonly key: string; readonly seed: number }
  | { readonly type: 'attach'; readonly key: string }
  | { readonly type: 'detach'; readonly seatId: string }
  | { readonly type: 'leave'; readonly seatId: string }
  /** The seat's phone has the final result. */
  | { readonly type: 'deliver'; readonly seatId: string }
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

export type Command = HostCommand | SeatCommand | ClockCommand;

export type RefusalCode =
  | 'GAME_STARTED'
  | 'SESSION_FULL'
  | 'REMOVED'
  | 'NO_SEAT'
  | 'PAUSED'
  | 'TOO_LATE'
  | 'INVALID_ANSWER'
  | 'NOBODY_HERE'
  | 'PASSED'
  | 'NOT_NOW';
