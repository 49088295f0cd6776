import { createContext, useContext } from 'react';

import type { Seen } from '../game/command';
import type { Draft, Setup } from '../game/tasting';
import type { HostStore, Results } from '../host/host-store';
import type { KeptSeat, ParticipantStore } from '../participant/participant-store';
import type { EndedView } from '../protocol/view';

/** What the screens may ask of the host's side of the tab. Loaded when a host screen is first shown. */
export interface HostDesk {
  readonly store: HostStore;
  /** Addresses of this page that phones can reach (`joinBase` of config.json); the first is the one to show. */
  readonly joinBases: readonly string[];
  /** Prepares a tasting and makes it this tab's own; resolves with its id. Rejects if it cannot be saved. */
  create(draft: Draft, defaultTitle: string): Promise<string>;
  /** Refuses (false) when the tasting has started meanwhile (T6). */
  update(id: string, draft: Draft, defaultTitle: string): Promise<boolean>;
  /** The kept tasting's setup, or null when there is none of that id or it cannot be read. */
  setup(id: string): Promise<Setup | null>;
  /** The id that a route's TASTING-ID or CODE means; null when there is none (contract of the screens). */
  find(idOrCode: string): Promise<string | null>;
  /**
   * Runs this tasting in this tab. `busy`: the tab already runs another unfinished one (T8). `elsewhere`: another tab
   * has it, and `take over` takes it from there (R8).
   */
  open(
    id: string,
    how?: 'ask' | 'take over',
  ): Promise<'open' | 'busy' | 'elsewhere' | 'missing' | 'unreadable'>;
  press(button: 'start' | 'pause' | 'resume' | 'reveal' | 'next', seen: Seen): void;
  end(): void;
  /** Ends `askContinue`. */
  keepPlaying(): void;
  /** Tries again to save after a storage fault. */
  retryStorage(): void;
  /** Deletes a kept tasting; `running` when it is being played and has to be ended first (T8). */
  remove(id: string): Promise<'removed' | 'running'>;
  results(id: string): Promise<Results | null>;
}

/** One tasting as a participant, from the dial to the kept result. */
export interface ParticipantSession {
  readonly store: ParticipantStore;
  tap(optionId: string): void;
  /** Leaves the seat (P1) and stops. */
  leave(): void;
  /** Stops dialling and lets the channel go; the seat stays (away). */
  stop(): void;
  /** Try again now: a tap on "Try again". */
  retry(): void;
}

/** How a phone came to a tasting. Only `typed` always dials; a link shows a kept result first. */
export interface JoinRequest {
  readonly code: string;
  readonly pin: string | null;
  readonly typed: boolean;
}

export interface ParticipantDesk {
  join(request: JoinRequest): ParticipantSession;
  /** Seats kept on this phone, newest first. */
  seats(): Promise<readonly KeptSeat[]>;
  /** A result kept on this phone. */
  result(tastingId: string): Promise<EndedView | null>;
}

export interface Services {
  readonly host: () => Promise<HostDesk>;
  readonly participant: () => Promise<ParticipantDesk>;
}

const ServicesContext = createContext<Services | null>(null);

export const ServicesProvider = ServicesContext.Provider;

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('no services above this component');
  return services;
}
