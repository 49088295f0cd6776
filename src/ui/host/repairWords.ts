import type { RepairLine } from '../../game/repairs';
import type { CommonMessages } from '../messages/commonEn';
import type { HostMessages } from '../messages/hostEn';

/** What the host put right, in one line. */
export function repairWords(
  { wine, category, right, isToo, isSkip }: RepairLine,
  messages: HostMessages['repairs'],
  common: CommonMessages,
): string {
  const place = category ? messages.place(wine, common.categories[category]) : messages.restOf(wine);
  if (isSkip) return messages.logSkipped(place);
  if (right.length === 0) return messages.logVoid(place);
  return (isToo ? messages.logToo : messages.logNow)(place, common.orList(right));
}
