import type { SymbolsOf } from '../protocol/symbols';
import type { Draw } from '../game/draft';
import type { Category } from '../game/tasting';
import type { AnswerLibrary } from '../storage/answer-library';
import type { DraftStore } from '../storage/draft-store';
import type { StorageHealth } from '../storage/storage-health';
import type { TastingStore } from '../storage/tasting-store';
import type { Listen } from '../transport/listen';
import type { HostClock } from './host-clock';
import type { TabLock } from './tab-lock';
import type { WineAdvisor } from './wine-advisor';

/** What the host's side needs of the world; `main` hands it the real things. */
export interface HostPorts {
  readonly store: TastingStore;
  readonly library: AnswerLibrary;
  /** True for answers that are suggested to everyone: a host's library need not remember them. */
  readonly isKnownAnswer: (category: Category, text: string) => boolean;
  readonly drafts: DraftStore;
  /** Loads what the lists know of wine, once. */
  readonly wineAdvisor: () => Promise<WineAdvisor>;
  /** How safe the browser's storage is; asks the browser to keep it. Never rejects. */
  readonly storageHealth: () => Promise<StorageHealth>;
  readonly listen: Listen;
  readonly clock: HostClock;
  readonly tabLock: TabLock;
  /** The axis of `performance.now()`, for countdowns on the screen. */
  readonly screenNowMs: () => number;
  readonly draw: Draw;
  /** Addresses of the page that phones can reach. */
  readonly joinBases: readonly string[];
  /** `bytes` secure random bytes, base64url. */
  readonly randomText: (bytes: number) => string;
  /** Ids of the tastings this tab runs, kept over a reload of the tab and no longer. */
  readonly memory: { recall(): readonly string[]; keep(ids: readonly string[]): void };
  /** Six symbols that host and phone show alike; takes about 100 ms. */
  readonly symbols: SymbolsOf;
}
