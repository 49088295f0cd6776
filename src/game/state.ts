import type { Question, Setup, Wine } from './tasting';

export const PHASES = [
  'waiting',
  'question_open',
  'question_paused',
  'question_revealed',
  'question_leaderboard',
  'round_leaderboard',
  'ended',
] as const;
export type Phase = (typeof PHASES)[number];

export type SeatStatus = 'live' | 'away' | 'left' | 'removed';

/** A participant's place, proved by a seat key and by nothing else (R3). */
export interface Seat {
  readonly id: string;
  /** Public ed25519 keys, base64url, of the devices that have the seat: one, and those let in by it (R2). */
  readonly keys: readonly string[];
  /** Keys that lost the seat when the host gave it to another device (R9). */
  readonly formerKeys: readonly string[];
  readonly pseudonym: string;
  readonly status: SeatStatus;
  /** Its phone has the final result (T5). */
  readonly hasResult?: boolean;
  /** Cleaned; for the host's panel of people alone until the end (J7). */
  readonly firstName?: string;
  /** Let in after Start: the first question that it plays (J6). Both or neither, counted from 0. */
  readonly fromWine?: number;
  readonly fromQuestion?: number;
  /** Wines that it sits out, counted from 0 (P1). */
  readonly sitsOutWines?: readonly number[];
  /** Questions that were revealed while it sat them out: it may be back for the next one. */
  readonly satOutQuestions?: readonly string[];
  /** On the host's time axis; only while it is away. */
  readonly awaySinceMs?: number;
}

/** A personal link to a seat, good once. The state knows a hash of its secret only. */
export interface SeatLink {
  readonly seatId: string;
  /** `add`: a second device beside the first (R2). `replace`: the old keys lose the seat (R9). */
  readonly kind: 'add' | 'replace';
  /** On the host's time axis. */
  readonly expiresMs: number;
}

/** A big screen shows and presses nothing; a remote drives the tasting. */
export const DEVICE_KINDS = ['screen', 'remote'] as const;
export type DeviceKind = (typeof DEVICE_KINDS)[number];

/** A device that the host has let in. Its key is its name. */
export interface Device {
  /** Public ed25519 key, base64url. */
  readonly key: string;
  readonly kind: DeviceKind;
  readonly isLive: boolean;
}

/** A link that lets one device in, good once. As with seats, the state knows a hash of its secret only. */
export interface DeviceLink {
  readonly kind: DeviceKind;
  /** On the host's time axis. */
  readonly expiresMs: number;
}

export interface Answer {
  readonly optionId: string;
  /** Rises with every tap of the seat; one not above the saved counter changes nothing (R6). */
  readonly counter: number;
}

/** What counts for a question: the ids of its right options in the order they are shown, or null when it is void. */
export type Ruling = readonly string[] | null;

/** One thing that the host put right (P14): what counted for the question before it, and what from then on. */
export interface Repair {
  readonly type: 'rekey' | 'void' | 'skip question' | 'skip wine';
  readonly questionId: string;
  /** On the host's time axis. */
  readonly atMs: number;
  readonly before: Ruling;
  readonly after: Ruling;
}

/** Where the tasting stands. In `waiting` it points at the first question, which nobody has seen yet. */
export interface Position {
  readonly wine: number;
  readonly question: number;
}

/**
 * The open question's clock, in ms on the host's own time axis. Exactly one of the two is used: a deadline
 * while the question is open, the time left while it is paused. Both are null without a clock.
 */
export interface Clock {
  readonly deadlineMs: number | null;
  readonly leftMs: number | null;
  /** What the host has added to the question's time; absent is nothing. */
  readonly addedMs?: number;
}

/** The whole truth about one tasting. Views, timers and messages are projections of it. */
export interface State {
  readonly id: string;
  /** Rises by one with every change that a device could see. */
  readonly revision: number;
  readonly setup: Setup;
  readonly phase: Phase;
  readonly position: Position;
  readonly clock: Clock;
  readonly seats: Readonly<Record<string, Seat>>;
  readonly seatsIssued: number;
  /** By the hash of the link's secret. */
  readonly seatLinks: Readonly<Record<string, SeatLink>>;
  /** Big screens and remotes, in the order they came. */
  readonly devices: readonly Device[];
  /** By the hash of the link's secret. */
  readonly deviceLinks: Readonly<Record<string, DeviceLink>>;
  /** The host lets no new seats in. */
  readonly isDoorClosed: boolean;
  /** By question id, then by seat id. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, Answer>>>>;
  /** Question ids in the order of their reveals, skipped ones too. Totals are a fold over these and the keys. */
  readonly revealed: readonly string[];
  /** What the host put right, in order; a skipped wine has an entry for each of its questions left. */
  readonly repairs: readonly Repair[];
  /** Questions whose saved answers could not be read: what phones have kept of them is taken, revealed or not. */
  readonly lostAnswers: readonly string[];
  readonly startedAtMs: number | null;
  readonly endedAtMs: number | null;
  /** When Next comes by itself, on the host's time axis; null when only the host goes on. */
  readonly goesOnAtMs: number | null;
  /** How many of the three steps of the podium are shown, third first: a show within `ended` (P13). */
  readonly podium: number;
}

/** A fresh tasting in `waiting`. */
export function createState(id: string, setup: Setup): State {
  return {
    id,
    revision: 1,
    setup,
    phase: 'waiting',
    position: { wine: 0, question: 0 },
    clock: { deadlineMs: null, leftMs: null },
    seats: {},
    seatsIssued: 0,
    seatLinks: {},
    devices: [],
    deviceLinks: {},
    isDoorClosed: false,
    answers: {},
    revealed: [],
    repairs: [],
    lostAnswers: [],
    startedAtMs: null,
    endedAtMs: null,
    goesOnAtMs: null,
    podium: 0,
  };
}

export function currentWine(state: State): Wine {
  const wine = state.setup.wines[state.position.wine];
  if (!wine) throw new Error(`no wine ${state.position.wine} in tasting ${state.id}`);
  return wine;
}

export function currentQuestion(state: State): Question {
  const question = currentWine(state).questions[state.position.question];
  if (!question) throw new Error(`no question ${state.position.question} in tasting ${state.id}`);
  return question;
}

/** The question of an id that may be anything. */
export function questionOfId(state: State, questionId: string): Question | undefined {
  return state.setup.wines.flatMap(({ questions }) => questions).find(({ id }) => id === questionId);
}

/** The question a host's button was pressed on: null outside questions (`waiting`, `ended`). */
export function openQuestionId(state: State): string | null {
  return state.phase === 'waiting' || state.phase === 'ended' ? null : currentQuestion(state).id;
}

export function isLastQuestionOfWine(state: State): boolean {
  return state.position.question === currentWine(state).questions.length - 1;
}

export function isLastWine(state: State): boolean {
  return state.position.wine === state.setup.wines.length - 1;
}

/** Seats whose people are still in: neither left nor removed. */
export function countedSeats(state: State): Seat[] {
  return Object.values(state.seats).filter((seat) => seat.status === 'live' || seat.status === 'away');
}

export function liveSeatCount(state: State): number {
  return Object.values(state.seats).filter((seat) => seat.status === 'live').length;
}

export function answersTo(state: State, questionId: string): Readonly<Record<string, Answer>> {
  return state.answers[questionId] ?? {};
}

/** The seat of an id that may be anything: `__proto__` is not a seat. */
export function seatOfId(state: State, seatId: string): Seat | undefined {
  return Object.prototype.hasOwnProperty.call(state.seats, seatId) ? state.seats[seatId] : undefined;
}

export function seatOfKey(state: State, key: string): Seat | undefined {
  return Object.values(state.seats).find(({ keys }) => keys.includes(key));
}

/** True for a key whose seat the host gave to another device. */
export function isFormerKey(state: State, key: string): boolean {
  return Object.values(state.seats).some(({ formerKeys }) => formerKeys.includes(key));
}
