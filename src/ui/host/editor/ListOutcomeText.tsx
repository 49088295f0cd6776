import { MAX_WINES } from '../../../game/tasting';
import type { ListOutcome } from '../../../host/editor-session';
import { useHostMessages } from '../../messages/useHostMessages';

/** What became of a list, in words. */
export function ListOutcomeText({ outcome }: { readonly outcome: ListOutcome }) {
  const { editor: messages } = useHostMessages();
  const { added, beyond, unknownColumns } = outcome;
  if (added === 0 && beyond.length === 0) return messages.pasteNothing;
  return [
    messages.pasted(added),
    beyond.length > 0 && messages.pasteBeyond(beyond.length, MAX_WINES),
    unknownColumns.length > 0 && messages.pasteUnknownColumns(unknownColumns),
  ]
    .filter(Boolean)
    .join(' ');
}
