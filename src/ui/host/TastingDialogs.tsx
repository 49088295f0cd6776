import { useContext } from 'react';

import type { HostView } from '../../host/host-view';
import { useHostMessages } from '../messages/useHostMessages';
import { SettingsButton } from '../preferences/SettingsButton';
import buttons from '../shared/buttons.module.css';
import { ConnectionDetails } from '../shared/ConnectionDetails';
import { Dialog } from '../shared/Dialog';
import { DevicesDialog } from './DevicesDialog';
import { EndDialog } from './EndDialog';
import { FlowDialog } from './FlowDialog';
import { useDesk } from './HostDeskContext';
import { ReopenContext } from './ReopenContext';
import { RepairDialog } from './RepairDialog';
import { SaveFileDialog } from './SaveFileDialog';
import { SkipDialog } from './SkipDialog';
import { SealFileDialog } from './SealFileDialog';
import type { TastingDialog } from './TastingDialogContext';
import { TastingFileDialog } from './TastingFileDialog';

interface TastingDialogsProps {
  readonly view: HostView;
  readonly shown: TastingDialog;
  /** What is put right; without one the dialog asks. */
  readonly questionId: string | null;
  readonly show: (dialog: TastingDialog | null) => void;
}

/** What one seldom needs while a tasting runs: a correction, its file, another device, the six symbols. */
export function TastingDialogs({ view, shown, questionId, show }: TastingDialogsProps) {
  const { devices, endTasting, files, flow, notices, people, repairs, sealed } = useHostMessages();
  const desk = useDesk();
  const reopen = useContext(ReopenContext);
  const { tastingId: id, title } = view;
  const close = () => show(null);
  return (
    <>
      {shown === 'menu' && (
        <Dialog
          title={title}
          text={notices.moreText}
          body={
            <>
              <ConnectionDetails load={() => desk.symbols(id)} hint={notices.symbolsHint} />
              <SettingsButton />
            </>
          }
          onClose={close}
        >
          <button type="button" className={buttons.secondary} onClick={close}>
            {people.close}
          </button>
          <button type="button" className={buttons.secondary} onClick={() => show('devices')}>
            {devices.menu}
          </button>
          {view.phase !== 'ended' && (
            <button type="button" className={buttons.secondary} onClick={() => show('flow')}>
              {flow.title}
            </button>
          )}
          {view.hasReveals && (
            <button type="button" className={buttons.secondary} onClick={() => show('repair')}>
              {repairs.correctOne}
            </button>
          )}
          {view.skips.map((what) => (
            <button key={what} type="button" className={buttons.secondary} onClick={() => show(what)}>
              {what === 'wine' ? repairs.skipWine : repairs.skipQuestion}
            </button>
          ))}
          <button type="button" className={buttons.secondary} onClick={() => show('save')}>
            {files.saveFile}
          </button>
          {view.phase === 'waiting' && (
            <button type="button" className={buttons.secondary} onClick={() => show('seal')}>
              {sealed.seal}
            </button>
          )}
          {view.phase !== 'ended' && (
            <button type="button" className={buttons.secondary} onClick={() => show('move')}>
              {files.moveAway}
            </button>
          )}
          {view.phase === 'waiting' && (
            <button type="button" className={buttons.secondary} onClick={() => show('end')}>
              {endTasting}
            </button>
          )}
        </Dialog>
      )}
      {shown === 'end' && view.phase !== 'ended' && <EndDialog onClose={close} />}
      {shown === 'devices' && <DevicesDialog devices={view.devices} onClose={close} />}
      {shown === 'flow' && view.phase !== 'ended' && <FlowDialog view={view} onClose={close} />}
      {shown === 'repair' && <RepairDialog tastingId={id} questionId={questionId} onClose={close} />}
      {(shown === 'question' || shown === 'wine') && <SkipDialog view={view} what={shown} onClose={close} />}
      {shown === 'save' && <SaveFileDialog tasting={{ id, title }} onClose={close} />}
      {shown === 'seal' && <SealFileDialog tasting={{ id, title }} onClose={close} />}
      {shown === 'move' && (
        <TastingFileDialog
          title={files.moveTitle}
          text={view.isSealed ? files.moveSealedText : files.moveText}
          action={files.moveNow}
          make={() => desk.moveAway(id)}
          onMade={reopen}
          onClose={close}
        />
      )}
    </>
  );
}
