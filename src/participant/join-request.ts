/** How a phone came to a tasting. Only `typed` always dials; a link shows a kept result first. */
export interface JoinRequest {
  readonly code: string;
  /** KEY of the link; null when the code was typed. */
  readonly pin: string | null;
  /** Typed into the form: always dials, even when a result is kept. */
  readonly typed: boolean;
  /** The secret of a personal link (`#/seat/CODE/KEY/SECRET`; R2, R9), or null. */
  readonly seatSecret: string | null;
}
