import type { RepairView } from '../../protocol/view';
import type { CommonMessages } from '../messages/commonEn';
import type { ParticipantMessages } from '../messages/participantEn';

/** What the host put right, and the total as it is now. */
export function repairWords(
  { wine, category, right, isToo }: RepairView,
  score: number,
  common: CommonMessages,
  messages: ParticipantMessages,
): string {
  return messages.repaired(wine, category && common.categories[category], common.orList(right), isToo, score);
}
