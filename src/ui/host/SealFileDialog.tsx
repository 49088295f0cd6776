import { useHostMessages } from '../messages/useHostMessages';
import { useDesk } from './HostDeskContext';
import { TastingFileDialog } from './TastingFileDialog';

interface SealFileDialogProps {
  readonly tasting: { readonly id: string; readonly title: string };
  readonly onClose: () => void;
}

/** Prepares the wines for another host, who shall not know them. */
export function SealFileDialog({ tasting, onClose }: SealFileDialogProps) {
  const { sealed: messages } = useHostMessages();
  const desk = useDesk();
  return (
    <TastingFileDialog
      title={messages.sealTitle(tasting.title)}
      text={messages.sealText}
      action={messages.sealNow}
      make={() => desk.sealedFile(tasting.id)}
      onClose={onClose}
    />
  );
}
