import { useState } from 'react';
import { useStore } from 'zustand';

import type { Flow } from '../../game/tasting';
import type { HostView } from '../../host/host-view';
import { useHostMessages } from '../messages/useHostMessages';
import buttons from '../shared/buttons.module.css';
import { Dialog } from '../shared/Dialog';
import settings from './editor/TastingSettings.module.css';
import styles from './FlowDialog.module.css';
import { FlowFields } from './FlowFields';
import { useDesk } from './HostDeskContext';
import { stepKeys, turnStepKeys } from './stepKeys';

interface FlowDialogProps {
  readonly view: HostView;
  readonly onClose: () => void;
}

/** The one setting that may change while the tasting is played: what happens by itself. */
export function FlowDialog({ view, onClose }: FlowDialogProps) {
  const { flow: messages } = useHostMessages();
  const desk = useDesk();
  const { isOn } = useStore(stepKeys);
  // A slider that waited for the disk would not follow the finger.
  const [flow, setFlow] = useState(view.flow);
  const change = (next: Flow) => {
    setFlow(next);
    desk.setFlow(next);
  };
  return (
    <Dialog
      title={messages.title}
      text={messages.text}
      body={
        <div className={styles.fields}>
          <FlowFields flow={flow} onChange={change} />
          <label className={settings.check}>
            <input type="checkbox" checked={isOn} onChange={({ target }) => turnStepKeys(target.checked)} />
            <span>{messages.useKeys}</span>
          </label>
        </div>
      }
      onClose={onClose}
    >
      <button type="button" className={buttons.secondary} onClick={onClose}>
        {messages.close}
      </button>
    </Dialog>
  );
}
