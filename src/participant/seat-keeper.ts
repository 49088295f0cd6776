import * as v from 'valibot';

import { pinOf, type KeyPair } from '../protocol/keys';
import type { HostHello } from '../protocol/messages';
import { ParticipantViewSchema, type EndedView, type ParticipantView } from '../protocol/view';
import type { KeptAnswer, SeatRecord, SeatStore } from '../storage/seat-store';
import { FreshKeys } from './fresh-keys';
import type { HandshakeKeys, NotMyHost } from './handshake-phone';

/** A kept seat older than this may be of another evening that had the same code. */
const EVENING_MS = 12 * 3_600_000;

/**
 * The phone's record of its seat, in memory and in storage, and which host it trusts. A phone whose storage refuses
 * plays on: it only cannot come back after a reload.
 */
export class SeatKeeper implements HandshakeKeys {
  record: SeatRecord | null = null;
  /** The tasting this phone is in: until it ends, no other one that answers at the code is talked to (R5). */
  #bound: { readonly tastingId: string; readonly hostKey: string } | null = null;
  /** What the host said that this phone is about to prove itself to; nothing of it counts before its proof. */
  #greeted: HostHello | null = null;
  readonly #fresh = new FreshKeys();

  /** @param onKept told of every record whether the storage took it. */
  constructor(
    private readonly seats: SeatStore,
    private readonly code: string,
    private pin: string | null,
    private readonly wallNowMs: () => number,
    private readonly onKept: (isKept: boolean) => void,
  ) {}

  /** The latest record of this code that the link's KEY, if there is one, allows. */
  async recall(): Promise<SeatRecord | null> {
    const kept = await this.seats.list().catch(() => []);
    const ofCode = kept.filter(({ code, hostKey }) => code === this.code && this.#isAllowed(hostKey));
    return ofCode[0] ?? null;
  }

  /** True for an unfinished seat of this evening: as long as the phone holds it, its host's key is pinned. */
  isPinned(record: SeatRecord): boolean {
    return record.pseudonym !== null && !record.ended && this.wallNowMs() - record.updatedAtMs < EVENING_MS;
  }

  /** This phone belongs to that tasting until its end, or until `unbind`. */
  bind(record: SeatRecord): void {
    this.#bound = record;
    this.record = record;
  }

  /** The user has chosen: whatever answers at the code may be talked to again, whichever link it was. */
  unbind(): void {
    this.pin = null;
    this.#bound = null;
    this.record = null;
  }

  /** The seat's own, or new ones for the seat that this phone may get. */
  keysAhead(): KeyPair {
    return this.record?.keys ?? this.#fresh.show();
  }

  /** The key pair for the host that says hello, kept before it is used, or why this is not the host to talk to. */
  async keysFor(hello: HostHello): Promise<KeyPair | NotMyHost> {
    const bound = this.#bound;
    if (bound && (bound.tastingId !== hello.tastingId || bound.hostKey !== hello.key)) return 'STRANGER';
    if (!this.#isAllowed(hello.key)) return 'WRONG_HOST';
    if (this.record?.tastingId !== hello.tastingId) {
      const kept = await this.seats.get(hello.tastingId).catch(() => null);
      const keys = this.#fresh.take();
      this.record = kept ?? freshRecord(hello, this.code, keys, this.wallNowMs());
    }
    if (this.record.hostKey !== hello.key) return 'WRONG_HOST';
    // A copy that the tasting moved away from.
    if (hello.epoch < this.record.epoch) return 'STRANGER';
    this.#greeted = hello;
    await this.keep({});
    return this.record.keys;
  }

  /** The host has proved itself at `code`. */
  proved(code: string): void {
    const epoch = this.#greeted?.epoch ?? 0;
    if (this.record) void this.keep({ code, epoch: Math.max(epoch, this.record.epoch) });
  }

  /** Changes the record and keeps it; resolves when it is stored, or when storage has refused. */
  async keep(change: Partial<SeatRecord>): Promise<void> {
    if (!this.record) return;
    this.record = { ...this.record, ...change, updatedAtMs: this.wallNowMs() };
    await this.seats.put(this.record).then(
      () => this.onKept(true),
      () => this.onKept(false),
    );
  }

  /** The host has this answer on disk. */
  async keepSaved(answer: KeptAnswer): Promise<void> {
    const others = this.record?.answers.filter(({ questionId }) => questionId !== answer.questionId) ?? [];
    await this.keep({ answers: [...others, answer] });
  }

  /** An answer that this phone was told was saved. */
  savedAnswer(questionId: string): KeptAnswer | null {
    return this.record?.answers.find((answer) => answer.questionId === questionId) ?? null;
  }

  async forget(): Promise<void> {
    const { record } = this;
    this.record = null;
    if (record) await this.seats.remove(record.tastingId).catch(() => {});
  }

  #isAllowed(hostKey: string): boolean {
    return this.pin === null || pinOf(hostKey) === this.pin;
  }
}

function freshRecord(hello: HostHello, code: string, keys: KeyPair, nowMs: number): SeatRecord {
  return {
    tastingId: hello.tastingId,
    code,
    hostKey: hello.key,
    keys,
    pseudonym: null,
    title: '',
    answer: null,
    answers: [],
    epoch: 0,
    lastView: null,
    toldRepair: null,
    ended: false,
    result: null,
    updatedAtMs: nowMs,
  };
}

/** The view that a phone showed last, or null. */
export function lastView(record: SeatRecord): ParticipantView | null {
  const parsed = v.safeParse(ParticipantViewSchema, record.lastView);
  return parsed.success ? parsed.output : null;
}

/** The final view kept in a record, or null. */
export function keptResult(record: SeatRecord): EndedView | null {
  const parsed = v.safeParse(ParticipantViewSchema, record.result);
  return parsed.success && parsed.output.phase === 'ended' ? parsed.output : null;
}
