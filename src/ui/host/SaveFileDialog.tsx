import { useHostMessages } from '../messages/useHostMessages';
import type { HostDesk } from '../services';
import { useDesk } from './HostDeskContext';
import { TastingFileDialog } from './TastingFileDialog';

interface SaveFileDialogProps {
  readonly tasting: { readonly id: string; readonly title: string };
  readonly onClose: () => void;
}

export function SaveFileDialog({ tasting, onClose }: SaveFileDialogProps) {
  const { files: messages } = useHostMessages();
  const desk = useDesk();
  return (
    <TastingFileDialog
      title={messages.saveTitle(tasting.title)}
      text={isSealedHere(desk, tasting.id) ? messages.saveSealedText : messages.saveText}
      action={messages.saveNow}
      make={() => desk.exportFile(tasting.id)}
      onClose={onClose}
    />
  );
}

function isSealedHere({ store }: HostDesk, id: string): boolean {
  const summary = store.getState().tastings.find((one) => one.id === id);
  return summary?.readable === true && summary.isSealed;
}
