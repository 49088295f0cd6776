import type { ParticipantView } from '../../protocol/view';

/** The view of one or more phases. */
export type ViewOf<P extends ParticipantView['phase']> = Extract<ParticipantView, { phase: P }>;
