import { useHostMessages } from '../messages/useHostMessages';
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
      text={messages.saveText}
      action={messages.saveNow}
      make={() => desk.exportFile(tasting.id)}
      onClose={onClose}
    />
  );
}
