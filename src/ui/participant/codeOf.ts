import type { ParticipantState } from '../../participant/participant-store';

/** The tasting's code as the host last said it, or else the one that was dialled. */
export const codeOf = ({ view, code }: ParticipantState) => view?.code ?? code;
