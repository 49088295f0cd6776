import { createStore, type StoreApi } from 'zustand/vanilla';

import type { Phase } from '../game/state';
import type { RepairLine } from '../game/repairs';
import type { Standing } from '../game/standings';
import type { Category } from '../game/tasting';
import type { StorageHealth } from '../storage/storage-health';
import type { StorageErrorCode } from '../storage/tasting-store';
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
      /** It was moved to another device: this copy must not run. */
      readonly isMovedAway: boolean;
      /** A friend prepared it: what was not revealed is not for this host's eyes. */
      readonly isSealed: boolean;
    }
  /** A record that this version cannot read: shown, never deleted by itself. */
  | {
      readonly readable: false;
      readonly id: string;
      readonly reason: 'DAMAGED' | 'NEWER';
      /** Null when not even that can be read. */
      readonly title: string | null;
      /** Names of the records that cannot be read, for details. */
      readonly parts: readonly string[];
    };

/**
 * `claiming` the code, `online`, or `offline` (trying again by itself; the game goes on). `unsupported`: this browser
 * has no WebRTC, and nobody can join here.
 */
export type SignalingStatus = 'claiming' | 'online' | 'offline' | 'unsupported';

/** Why nothing is acknowledged at the moment: the browser's storage refuses. */
export interface StorageFault {
  readonly code: Exclude<StorageErrorCode, 'TAKEN_OVER' | 'EVICTED'>;
  /** The browser's own words, for details. */
  readonly detail: string;
}

/** The tasting that this tab runs. */
export interface Running {
  readonly id: string;
  readonly view: HostView;
  readonly code: string | null;
  /** The code it had before it got this one: printed cards and earlier links still say so. */
  readonly formerCode: string | null;
  /** KEY of the join link. */
  readonly pin: string;
  /** The address in its links: one of those that phones can reach, as the host has picked it. */
  readonly joinBase: string;
  readonly signaling: SignalingStatus;
  readonly storage: StorageFault | null;
  /** Back after more than an hour: ask "Continue or end" (R4). */
  readonly askContinue: boolean;
  /** A phone has seen more than this device remembers: something that was saved is gone. */
  readonly isBehind: boolean;
  /** The browser had cleared the storage under this tab. Everything is on disk again; it may happen again. */
  readonly wasEvicted: boolean;
}

/** A personal link: its address, and how long it is good. */
export interface PersonalLink {
  readonly url: string;
  readonly leftMs: number;
}

/** A link that lets one big screen or remote in. */
export interface DeviceLink extends PersonalLink {
  /** What of it is behind the page's own address, for a window on this machine. */
  readonly hash: `#/${string}`;
}

/** A file for the host to keep. */
export interface TastingFile {
  readonly name: string;
  readonly text: string;
}

/**
 * What came of an import. `TOO_LARGE`: over 5 MB. `NOT_JSON`, `NOT_A_TASTING`: another kind of file, or damaged.
 * `NEWER`: written by a later version. `SEALED_DAMAGED`: a sealed file that is torn or was changed. `OLDER_COPY`: this device has a newer state of the same tasting. `RUNNING`:
 * this tab runs that very tasting.
 */
export type ImportOutcome =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly code: ImportProblem };

export type ImportProblem =
  | 'TOO_LARGE'
  | 'NOT_JSON'
  | 'NOT_A_TASTING'
  | 'NEWER'
  | 'SEALED_DAMAGED'
  | 'OLDER_COPY'
  | 'RUNNING'
  | 'STORAGE';

/** A tasting that was deleted on the dashboard, and can still be taken back (H1). */
export interface RemovalState {
  readonly id: string;
  readonly title: string;
  /** It could not be deleted after all, and is still there. */
  readonly hasFailed: boolean;
}

export interface HostState {
  readonly hostName: string;
  readonly tastings: readonly TastingSummary[];
  readonly removal: RemovalState | null;
  /** The one on the screen: the unfinished one, or an ended one that was opened. */
  readonly running: Running | null;
  /** The unfinished one that this tab runs, whatever the screen shows (T8). */
  readonly active: Running | null;
  /** A tasting that another tab took over from this one (R8). */
  readonly takenOver: string | null;
  readonly storageHealth: StorageHealth;
}

/** Final ranking, and every question with how many chose each option (H2). */
export interface Results {
  readonly id: string;
  readonly title: string;
  readonly endedAtMs: number | null;
  readonly leaderboard: readonly Standing[];
  readonly questions: readonly ResultsQuestion[];
  /** What the host put right, in order (P14). */
  readonly repairs: readonly RepairLine[];
  /** Null until the end, and where nothing counted was answered. */
  readonly facts: EveningFacts | null;
}

/** What there is to say besides who won, by pseudonyms; see `Evening` for what each of them means. */
export interface EveningFacts {
  /** Counts from 1; `share` of wrong answers, 0 to 1. */
  readonly fooledMost: { readonly wines: readonly number[]; readonly share: number } | null;
  readonly closest: { readonly pairs: readonly (readonly [string, string])[]; readonly same: number } | null;
  readonly noses: readonly {
    readonly category: Category;
    readonly names: readonly string[];
    readonly right: number;
    readonly of: number;
  }[];
  readonly alone: readonly { readonly name: string; readonly wine: number; readonly category: Category }[];
}

export interface ResultsQuestion {
  readonly id: string;
  /** Counts from 1. */
  readonly wine: number;
  readonly category: Category;
  readonly void: boolean;
  /** It was revealed, so its key can be put right. */
  readonly isRevealed: boolean;
  /** How many of how many were right, whether it counts or not. */
  readonly gotIt: { readonly right: number; readonly of: number };
  readonly options: readonly ResultsOption[];
}

export interface ResultsOption {
  readonly id: string;
  readonly text: string;
  readonly right: boolean;
  /** How many seats chose it. */
  readonly count: number;
}

/** Right answers of wines, each wine's number counting from 1. */
export type AnswerKey = readonly {
  readonly wine: number;
  readonly rows: readonly { readonly category: Category; readonly right: readonly string[] }[];
}[];

/** What goes on paper for the evening. */
export interface PrintKit {
  readonly id: string;
  readonly title: string;
  readonly wines: number;
  /** Null as long as the signaling server has not given one; a tasting that sleeps may wake up with another (T5). */
  readonly code: string | null;
  /** KEY of the join link. */
  readonly pin: string;
  /** It has ended: nobody can join any more. */
  readonly isOver: boolean;
  /** Null for a sealed tasting before its end; after it, the questions that were played. */
  readonly answerKey: AnswerKey | null;
}

export type HostStore = StoreApi<HostState>;

export function createHostStore(hostName: string): HostStore {
  return createStore<HostState>(() => ({
    hostName,
    tastings: [],
    removal: null,
    running: null,
    active: null,
    takenOver: null,
    storageHealth: 'ok',
  }));
}
