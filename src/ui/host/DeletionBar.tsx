import { useEffect } from 'react';

import type { HostState } from '../../host/host-store';
import { useHostMessages } from '../messages/useHostMessages';
import { useDesk, useDeskState } from './HostDeskContext';
import { UndoBar } from './UndoBar';

const selectRemoval = (state: HostState) => state.removal;

/** The way back from a deletion (H1): there is one until the host deletes another tasting or leaves the dashboard. */
export function DeletionBar() {
  const { onDashboard: messages } = useHostMessages();
  const { removal: removing } = useDesk();
  const removal = useDeskState(selectRemoval);

  useEffect(() => () => void removing.finish(), [removing]);

  const title = removal?.title ?? '';
  if (removal?.hasFailed) {
    return (
      <UndoBar
        gone={null}
        text={messages.notDeleted(title)}
        action={messages.close}
        actionWhat=""
        onAction={() => removing.takeBack()}
      />
    );
  }
  return (
    <UndoBar
      gone={removal?.id ?? null}
      text={removal ? messages.deleted(title) : ''}
      action={messages.undo}
      actionWhat={messages.undoWhat(title)}
      onAction={() => removing.takeBack()}
    />
  );
}
