import { useContext, useState } from 'react';

import type { HostView } from '../../host/host-view';
import { useHostMessages } from '../messages/useHostMessages';
import { SettingsButton } from '../preferences/SettingsButton';
import bar from '../shared/barButton.module.css';
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
import { TastingFileDialog } from './TastingFileDialog';

interface TastingMenuProps {
  readonly view: HostView;
}

type Shown =
  | 'nothing'
  | 'menu'
  | 'flow'
  | 'devices'
  | 'save'
  | 'seal'
  | 'move'
  | 'repair'
  | 'question'
  | 'wine'
  | 'end';

/** What one seldom needs while a tasting runs: a correction, its file, another device, the six symbols. */
export function TastingMenu({ view }: TastingMenuProps) {
  const { devices, endTasting, files, flow, notices, people, repairs, sealed } = useHostMessages();
  const desk = useDesk();
  const reopen = useContext(ReopenContext);
  const [shown, setShown] = useState<Shown>('nothing');
  const { tastingId: id, title } = view;
  const close = () => setShown('nothing');
  return (
    <>
      <button type="button" className={bar.button} aria-haspopup="dialog" onClick={() => setShown('menu')}>
        {notices.more}
      </button>
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
          <button type="button" className={buttons.secondary} onClick={() => setShown('devices')}>
            {devices.menu}
          </button>
          {view.phase !== 'ended' && (
            <button type="button" className={buttons.secondary} onClick={() => setShown('flow')}>
              {flow.title}
            </button>
          )}
          {view.hasReveals && (
            <button type="button" className={buttons.secondary} onClick={() => setShown('repair')}>
              {repairs.correctOne}
            </button>
          )}
          {view.skips.map((what) => (
            <button key={what} type="button" className={buttons.secondary} onClick={() => setShown(what)}>
              {what === 'wine' ? repairs.skipWine : repairs.skipQuestion}
            </button>
          ))}
          <button type="button" className={buttons.secondary} onClick={() => setShown('save')}>
            {files.saveFile}
          </button>
          {view.phase === 'waiting' && (
            <button type="button" className={buttons.secondary} onClick={() => setShown('seal')}>
              {sealed.seal}
            </button>
          )}
          {view.phase !== 'ended' && (
            <button type="button" className={buttons.secondary} onClick={() => setShown('move')}>
              {files.moveAway}
            </button>
          )}
          {view.phase === 'waiting' && (
            <button type="button" className={buttons.secondary} onClick={() => setShown('end')}>
              {endTasting}
            </button>
          )}
        </Dialog>
      )}
      {shown === 'end' && <EndDialog onClose={close} />}
      {shown === 'devices' && <DevicesDialog devices={view.devices} onClose={close} />}
      {shown === 'flow' && <FlowDialog view={view} onClose={close} />}
      {shown === 'repair' && <RepairDialog tastingId={id} questionId={null} onClose={close} />}
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
