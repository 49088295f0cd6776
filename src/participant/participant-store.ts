import { createStore, type StoreApi } from 'zustand/vanilla';

import type { AnswerRefusal } from '../protocol/messages';
import type { ParticipantView } from '../protocol/view';
import type { OlderSide } from '../protocol/version';

/** `data-link` of the phone's screens. */
export type Link = 'connecting' | 'live' | 'reconnecting' | 'host-away' | 'moved' | 'closed';

/** Why there is no way in (J4), or no way on. */
export type JoinRefusal =
  | { readonly reason: 'VERSION_MISMATCH'; readonly older: OlderSide }
  | {
      readonly reason:
        | 'SESSION_NOT_FOUND'
        | 'GAME_STARTED'
        | 'SESSION_FULL'
        | 'REMOVED'
        | 'DOOR_CLOSED'
        | 'WRONG_HOST'
        | 'NO_WEBRTC';
    };

/** `data-answer`, with the option the phone shows as chosen. */
export interface AnswerStatus {
  readonly status: 'none' | 'saving' | 'saved' | 'refused';
  readonly optionId: string | null;
  /** `MISSED`: the answer to an earlier question came after its reveal (R6). */
  readonly refusal: AnswerRefusal | 'MISSED' | null;
}

export interface ParticipantState {
  readonly code: string;
  readonly link: Link;
  /** Known from the kept seat on, before the host has answered. */
  readonly pseudonym: string | null;
  readonly view: ParticipantView | null;
  readonly answer: AnswerStatus;
  /** When the open question ends, on the axis of `performance.now()`; null when paused or without a clock. */
  readonly endsAtMs: number | null;
  readonly refusal: JoinRefusal | null;
  /** The view is a result kept on this phone, shown without dialling (P12). */
  readonly kept: boolean;
}

export const NO_ANSWER: AnswerStatus = { status: 'none', optionId: null, refusal: null };

export type ParticipantStore = StoreApi<ParticipantState>;

export function createParticipantStore(code: string): ParticipantStore {
  return createStore<ParticipantState>(() => ({
    code,
    link: 'connecting',
    pseudonym: null,
    view: null,
    answer: NO_ANSWER,
    endsAtMs: null,
    refusal: null,
    kept: false,
  }));
}

/** A seat kept on this phone, for "Back to your tasting" (R1) and kept results (P12). */
export interface KeptSeat {
  readonly tastingId: string;
  readonly code: string;
  readonly title: string;
  readonly pseudonym: string | null;
  readonly ended: boolean;
}
