import * as v from 'valibot';

import { createKeyPair, pinOf, type KeyPair } from '../protocol/keys';
import type { HostHello } from '../protocol/messages';
import { ParticipantViewSchema, type EndedView, type ParticipantView } from '../protocol/view';
import type { SeatRecord, SeatStore } from '../storage/seat-store';

/**
 * The phone's record of its seat, in memory and in storage. A phone whose storage refuses plays on: it only cannot
 * come back after a reload.
 */
export class SeatKeeper {
  record: SeatRecord | null = null;
  /** The tasting this phone is in: until it ends, no other one that answers at the code is talked to (R5). */
  #bound: { readonly tastingId: string; readonly hostKey: string } | null = null;

  constructor(
    private readonly seats: SeatStore,
    private readonly code: string,
    private readonly pin: string | null,
    private readonly wallNowMs: () => number,
  ) {}

  /** The latest record of this code that the link's KEY, if there is one, allows. */
  async recall(): Promise<SeatRecord | null> {
    const kept = await this.seats.list().catch(() => []);
    const ofCode = kept.filter(({ code, hostKey }) => code === this.code && this.#isAllowed(hostKey));
    return ofCode[0] ?? null;
  }

  /** This phone belongs to that tasting until its end; the user, by typing the code anew, may say otherwise. */
  bind(record: SeatRecord): void {
    this.#bound = record;
    this.record = record;
  }

  /** True when the host that says hello is another one than this phone waits for. */
  isStranger(hello: HostHello): boolean {
    const bound = this.#bound;
    return bound !== null && (bound.tastingId !== hello.tastingId || bound.hostKey !== hello.key);
  }

  /** The key pair for the host that says hello, kept before it is used; null when it is not the right host. */
  async keysFor(hello: HostHello): Promise<KeyPair | null> {
    if (!this.#isAllowed(hello.key)) return null;
    if (this.record?.tastingId !== hello.tastingId) {
      const kept = await this.seats.get(hello.tastingId).catch(() => null);
      this.record = kept ?? {
        tastingId: hello.tastingId,
        code: this.code,
        hostKey: hello.key,
        keys: createKeyPair(),
        pseudonym: null,
        title: '',
        answer: null,
        lastView: null,
        ended: false,
        result: null,
        updatedAtMs: this.wallNowMs(),
      };
    }
    if (this.record.hostKey !== hello.key) return null;
    await this.keep({ code: this.code });
    return this.record.keys;
  }

  /** Changes the record and keeps it; resolves when it is stored, or when storage has refused. */
  async keep(change: Partial<SeatRecord>): Promise<void> {
    if (!this.record) return;
    this.record = { ...this.record, ...change, updatedAtMs: this.wallNowMs() };
    await this.seats.put(this.record).catch(() => {});
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
