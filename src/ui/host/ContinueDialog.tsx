import type { HostState } from '../../host/host-store';
import { useHostMessages } from '../messages/useHostMessages';
import { navigate } from '../router';
import buttons from '../shared/buttons.module.css';
import { Dialog } from '../shared/Dialog';
import { useDesk, useDeskState } from './HostDeskContext';

const selectAsked = (state: HostState) => (state.active?.askContinue ? state.active : null);

/** Back after more than an hour: the host says what becomes of the tasting (R4). */
export function ContinueDialog() {
  const messages = useHostMessages();
  const desk = useDesk();
  const asked = useDeskState(selectAsked);
  if (!asked) return null;
  const goOn = () => {
    desk.keepPlaying();
    navigate(`#/host/${asked.id}`);
  };
  return (
    <Dialog
      title={messages.continueTitle}
      text={messages.continueText(asked.view.title)}
      onClose={() => undefined}
    >
      <button type="button" className={buttons.primary} onClick={goOn}>
        {messages.continue}
      </button>
      <button type="button" className={buttons.secondary} onClick={() => desk.end()}>
        {messages.endTasting}
      </button>
    </Dialog>
  );
}
