import { useState } from 'react';

import { useHostMessages } from '../messages/useHostMessages';
import buttons from '../shared/buttons.module.css';
import { ConfirmDialog } from '../shared/ConfirmDialog';
import { Notice } from '../shared/Notice';
import page from '../shared/page.module.css';
import { useDesk } from './HostDeskContext';
import { SaveFileDialog } from './SaveFileDialog';

interface MovedAwayScreenProps {
  readonly id: string;
  /** It goes on here: open it again. */
  readonly onGoOn: () => void;
}

/** A tasting that was moved to another device: this copy must not run, unless the host knows better. */
export function MovedAwayScreen({ id, onGoOn }: MovedAwayScreenProps) {
  const messages = useHostMessages();
  const { files } = messages;
  const desk = useDesk();
  const [shown, setShown] = useState<'nothing' | 'go-on' | 'failed' | 'save'>('nothing');
  const close = () => setShown('nothing');
  const goOn = async () => {
    const done = await desk.goOnHere(id).catch(() => false);
    if (done) onGoOn();
    else setShown('failed');
  };
  return (
    <main className={page.page}>
      <Notice title={files.movedAwayTitle} text={files.movedAwayText}>
        <button type="button" className={buttons.primary} onClick={() => setShown('save')}>
          {files.saveAgain}
        </button>
        <button type="button" className={buttons.secondary} onClick={() => setShown('go-on')}>
          {files.goOnHere}
        </button>
        <a className={buttons.quiet} href="#/host">
          {messages.toDashboard}
        </a>
      </Notice>
      {(shown === 'go-on' || shown === 'failed') && (
        <ConfirmDialog
          title={files.goOnTitle}
          text={files.goOnText}
          body={<p role="alert">{shown === 'failed' && files.goOnFailed}</p>}
          cancel={files.leaveIt}
          onCancel={close}
          confirm={files.goOnNow}
          onConfirm={() => void goOn()}
        />
      )}
      {shown === 'save' && <SaveFileDialog tasting={{ id, title: titleOf(desk, id) }} onClose={close} />}
    </main>
  );
}

function titleOf(desk: ReturnType<typeof useDesk>, id: string): string {
  const summary = desk.store.getState().tastings.find((tasting) => tasting.id === id);
  return summary?.title ?? id;
}
