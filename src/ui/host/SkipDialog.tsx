import { useState } from 'react';

import type { HostView } from '../../host/host-view';
import { useHostMessages } from '../messages/useHostMessages';
import buttons from '../shared/buttons.module.css';
import { Dialog } from '../shared/Dialog';
import { useDesk } from './HostDeskContext';

interface SkipDialogProps {
  readonly view: HostView;
  readonly what: 'question' | 'wine';
  readonly onClose: () => void;
}

/** A corked bottle, after a second thought: what is left counts for nobody (P14). */
export function SkipDialog({ view, what, onClose }: SkipDialogProps) {
  const { repairs: messages } = useHostMessages();
  const desk = useDesk();
  // What was asked about: the timer may reveal meanwhile, and then nothing is skipped.
  const [seen] = useState(view.seen);
  const hasPassed = seen.phase !== view.seen.phase || seen.questionId !== view.seen.questionId;
  const skip = () => {
    desk.press(`skip ${what}`, seen);
    onClose();
  };
  return (
    <Dialog
      title={messages.skipTitle[what]}
      text={hasPassed ? messages.tooLate : messages.skipText[what]}
      onClose={onClose}
    >
      <button type="button" className={buttons.secondary} onClick={onClose}>
        {hasPassed ? messages.close : messages.keepPlaying}
      </button>
      {!hasPassed && (
        <button type="button" className={buttons.primary} onClick={skip}>
          {messages.skipNow[what]}
        </button>
      )}
    </Dialog>
  );
}
