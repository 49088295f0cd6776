import type { ToldRepair } from './told-repair';

/** The last tap of a seat: kept until the reveal, so that it can be repeated at a rejoin (R6). */
export interface KeptAnswer {
  readonly questionId: string;
  readonly optionId: string;
  readonly counter: number;
  /** The host has said that it is on disk. */
  readonly saved: boolean;
}

/** What a phone keeps of one tasting. Codes are used again on other evenings, so it is kept by tasting id. */
export interface SeatRecord {
  readonly tastingId: string;
  readonly code: string;
  /** The host's public key that this seat trusts. */
  readonly hostKey: string;
  /** The seat's ed25519 key pair, base64url. The secret never leaves this phone. */
  readonly keys: { readonly secret: string; readonly publicKey: string };
  /** Null until the host has given the seat. */
  readonly pseudonym: string | null;
  readonly title: string;
  readonly answer: KeptAnswer | null;
  /** The latest answer to each question that the host has said is on disk, for a host that lost them. */
  readonly answers: readonly KeptAnswer[];
  /** The highest epoch of the tasting that a host has shown; 0 before the first. */
  readonly epoch: number;
  /** The last view, shown until the host is found again; its schema belongs to the protocol. */
  readonly lastView: unknown;
  /** Null before the first repair. */
  readonly toldRepair: ToldRepair | null;
  readonly ended: boolean;
  /** The final view, for `#/results/TASTING-ID`; its schema belongs to the protocol. */
  readonly result: unknown;
  readonly updatedAtMs: number;
}

/** Where a phone keeps its seats. Methods may reject with a `StorageError`; the game goes on without. */
export interface SeatStore {
  get(tastingId: string): Promise<SeatRecord | null>;
  /** Every readable seat, the latest first. */
  list(): Promise<SeatRecord[]>;
  put(record: SeatRecord): Promise<void>;
  remove(tastingId: string): Promise<void>;
}
