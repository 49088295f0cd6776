import type { Link } from '../../src/participant/participant-store';
import type { ParticipantView } from '../../src/protocol/view';

/** What a participant did, or was told on a live screen, in the order in which it happened. */
export interface JournalEntry {
  readonly type: 'tap' | 'saved';
  readonly questionId: string;
  readonly optionId: string;
}

/** What a generated phone would show now, and what it has been told. */
export interface PhoneReport {
  readonly pseudonym: string | null;
  readonly link: Link;
  readonly refusal: string | null;
  readonly view: ParticipantView | null;
  readonly answer: 'none' | 'saving' | 'saved' | 'refused';
  readonly journal: readonly JournalEntry[];
}
