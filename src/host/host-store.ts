import { createStore, type StoreApi } from 'zustand/vanilla';

import type { Phase } from '../game/state';
import type { Standing } from '../game/standings';
import type { Category } from '../game/tasting';
import type { HostView } from './host-view';

/** One line of the dashboard (H1). */
export type TastingSummary =
  | {
      readonly readable: true;
      readonly id: string;
      readonly title: string;
      /** Null as long as the signaling server has not given one. */
      readonly code: string | null;
      readonly phase: Phase;
      readonly wines: number;
      readonly seats: number;
      readonly createdAtMs: number;
    }
  /** A record that this version cannot read: shown, never deleted by itself. */
  | { readonly readable: false; readonly id: string; readonly reason: 'DAMAGED' | 'NEWER' };

/** `claiming` the code, `online`, or `offline` (trying again by itself; the game goes on). */
export type SignalingStatus = 'claiming' | 'online' | 'offline';

/** Why nothing is acknowledged at the moment: the browser's storage refuses. */
export interface StorageFault {
  readonly code: 'STORAGE_FULL' | 'STORAGE_BLOCKED' | 'STORAGE_FAILED';
  /** The browser's own words, for details. */
  readonly detail: string;
}

/** The tasting that this tab runs. */
export interface Running {
  readonly id: string;
  readonly view: HostView;
  readonly code: string | null;
  /** KEY of the join link. */
  readonly pin: string;
  readonly signaling: SignalingStatus;
  readonly storage: StorageFault | null;
  /** Back after more than an hour: ask "Continue or end" (R4). */
  readonly askContinue: boolean;
}

export interface HostState {
  readonly hostName: string;
  readonly tastings: readonly TastingSummary[];
  /** The one on the screen: the unfinished one, or an ended one that was opened. */
  readonly running: Running | null;
  /** The unfinished one that this tab runs, whatever the screen shows (T8). */
  readonly active: Running | null;
  /** A tasting that another tab took over from this one (R8). */
  readonly takenOver: string | null;
}

/** Final ranking, and every question with how many chose each option (H2). */
export interface Results {
  readonly id: string;
  readonly title: string;
  readonly endedAtMs: number | null;
  readonly leaderboard: readonly Standing[];
  readonly questions: readonly ResultsQuestion[];
}

export interface ResultsQuestion {
  /** Counts from 1. */
  readonly wine: number;
  readonly category: Category;
  readonly void: boolean;
  readonly options: readonly { readonly text: string; readonly right: boolean; readonly count: number }[];
}

export type HostStore = StoreApi<HostState>;

export function createHostStore(hostName: string): HostStore {
  return createStore<HostState>(() => ({
    hostName,
    tastings: [],
    running: null,
    active: null,
    takenOver: null,
  }));
}
