import type { Phase } from '../../src/game/state';
import type { PhoneReport } from './reports';
import type { Roughness } from './rough-dial';

/** What can be asked of a process of generated phones; every argument and result can be told as JSON. */
export interface CrowdCalls {
  /** One phone for each roughness; resolves with their pseudonyms, rejects when one is refused. */
  readonly join: {
    readonly args: {
      /** Address of the pages. */
      readonly url: string;
      readonly code: string;
      readonly pin: string | null;
      readonly roughness: readonly Roughness[];
    };
    readonly result: string[];
  };
  /** Taps the option at a place of the open question; false when there is none to tap. */
  readonly tap: {
    readonly args: { readonly index: number; readonly place: number };
    readonly result: boolean;
  };
  /** The page says goodbye and comes back. */
  readonly reload: { readonly args: { readonly index: number }; readonly result: void };
  /** The page is gone without a word and comes back. */
  readonly crash: { readonly args: { readonly index: number }; readonly result: void };
  /** Every page is told that the network is back. */
  readonly back: { readonly args: Record<string, never>; readonly result: void };
  readonly sendRaw: {
    readonly args: { readonly index: number; readonly text: string };
    readonly result: void;
  };
  /**
   * Resolves once every phone is live and has heard from the host after this Unix time in ms: with when. With `again`
   * each must have become live after that.
   */
  readonly liveSince: {
    readonly args: { readonly ms: number; readonly again?: boolean };
    readonly result: number[];
  };
  readonly inPhase: { readonly args: { readonly phase: Phase }; readonly result: void };
  /** Resolves once every phone shows this question of this wine, open or not; both count from 1. */
  readonly showsQuestion: {
    readonly args: { readonly wine: number; readonly number: number };
    readonly result: void;
  };
  readonly noneSaving: { readonly args: Record<string, never>; readonly result: void };
  readonly reports: { readonly args: Record<string, never>; readonly result: PhoneReport[] };
  /** Closes every page. */
  readonly close: { readonly args: Record<string, never>; readonly result: void };
}

export type CrowdMethods = {
  readonly [Name in keyof CrowdCalls]: (
    args: CrowdCalls[Name]['args'],
  ) => Promise<CrowdCalls[Name]['result']>;
};
