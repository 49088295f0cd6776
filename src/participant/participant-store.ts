import { createStore, type StoreApi } from 'zustand/vanilla';

import type { AnswerRefusal } from '../protocol/messages';
import type { ParticipantView } from '../protocol/view';
import type { OlderSide } from '../protocol/version';
import type { ConnectionPath } from '../transport/connection';

/** `data-link` of the phone's screens. */
export type Link = 'connecting' | 'live' | 'reconnecting' | 'host-away' | 'moved' | 'closed';

/** Why there is no way in (J4), or no way on. */
export type JoinRefusal =
  | { readonly reason: 'VERSION_MISMATCH'; readonly older: OlderSide }
  /** `isOver`: and has ended. */
  | { readonly reason: 'GAME_STARTED'; readonly isOver?: true }
  | {
      readonly reason:
        | 'SESSION_NOT_FOUND'
        | 'SESSION_FULL'
        | 'REMOVED'
        | 'DOOR_CLOSED'
        | 'SEAT_GIVEN'
        | 'SEAT_LINK_SPENT'
        | 'HAS_SEAT'
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

/**
 * Asking to be let in after `GAME_STARTED` (J6). `asking`: the host is sought. `waiting`: it has been told, and decides.
 */
export type KnockStatus = 'none' | 'asking' | 'waiting' | 'turned-away';

/** What the host understands: one of protocol 1 knows none of it. */
export interface MayDo {
  readonly knock: boolean;
  readonly firstName: boolean;
  readonly sitOut: boolean;
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
  /** Another tasting answers at the code while this phone has an unfinished seat: join it, or wait. */
  readonly isOtherTasting: boolean;
  /** This phone has seen more than its host remembers: the host lost something, and gets what was kept. */
  readonly isHostBehind: boolean;
  /** The view is a result kept on this phone, shown without dialling (P12). */
  readonly kept: boolean;
  /** False where the browser keeps nothing: a reload would lose the seat. */
  readonly isSeatKept: boolean;
  readonly knock: KnockStatus;
  /** How the phone is connected; null unless it is live, and where the browser does not tell. */
  readonly path: ConnectionPath | null;
  readonly mayDo: MayDo;
  /** When the host's Next comes by itself, on the axis of `performance.now()`; null when it does not. */
  readonly goesOnAtMs: number | null;
}

const NOTHING_MORE: MayDo = { knock: false, firstName: false, sitOut: false };

export const NO_ANSWER: AnswerStatus = { status: 'none', optionId: null, refusal: null };

export type ParticipantStore = StoreApi<ParticipantState>;

/** Before anything is known of the tasting at this code. */
export function freshState(code: string): ParticipantState {
  return {
    code,
    link: 'connecting',
    pseudonym: null,
    view: null,
    answer: NO_ANSWER,
    endsAtMs: null,
    refusal: null,
    isOtherTasting: false,
    isHostBehind: false,
    kept: false,
    isSeatKept: true,
    knock: 'none',
    path: null,
    mayDo: NOTHING_MORE,
    goesOnAtMs: null,
  };
}

export function createParticipantStore(code: string): ParticipantStore {
  return createStore(() => freshState(code));
}

/** A seat kept on this phone, for "Back to your tasting" (R1) and kept results (P12). */
export interface KeptSeat {
  readonly tastingId: string;
  readonly code: string;
  readonly title: string;
  readonly pseudonym: string | null;
  readonly ended: boolean;
}

/** A personal link for another device: what it says, and how long it is good. */
export interface SeatLinkOffer {
  readonly code: string;
  /** KEY of the host. */
  readonly pin: string;
  readonly secret: string;
  readonly leftMs: number;
}
