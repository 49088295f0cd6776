import { useCallback, useState } from 'react';

import type { HostState } from '../../host/host-store';
import { useHostMessages } from '../messages/useHostMessages';
import type { HostDesk } from '../services';
import buttons from '../shared/buttons.module.css';
import { Loading } from '../shared/Loading';
import { Notice } from '../shared/Notice';
import page from '../shared/page.module.css';
import { useDesk, useDeskState } from './HostDeskContext';
import { PlayedScreen } from './PlayedScreen';
import { ReopenContext } from './ReopenContext';
import { MovedAwayScreen } from './MovedAwayScreen';
import { SleepButton } from './SleepButton';
import { useLoaded } from './useLoaded';

interface TastingScreenProps {
  /** An id, or a code as its alias. */
  readonly tasting: string;
}

/** Opens a tasting in this tab, and shows it in whatever phase it is. */
export function TastingScreen({ tasting }: TastingScreenProps) {
  const desk = useDesk();
  const [request, setRequest] = useState<OpenRequest>({ how: 'ask' });
  const takenOver = useDeskState(selectTakenOver);
  const load = useCallback(() => openTasting(desk, tasting, request), [desk, tasting, request]);
  const loaded = useLoaded(load);
  const reopen = useCallback(() => setRequest({ how: 'ask' }), []);
  if (loaded.status === 'loading') return <Loading />;
  if (loaded.status === 'failed') return <NotOpened outcome="unreadable" />;
  const { id, outcome } = loaded.value;
  if (takenOver === id)
    return <NotOpened outcome="elsewhere" onTakeOver={() => void desk.open(id, 'take over')} />;
  if (outcome === 'moved-away') return <MovedAwayScreen id={id} onGoOn={reopen} />;
  if (outcome !== 'open') {
    return (
      <NotOpened
        outcome={outcome}
        onTakeOver={() => setRequest({ how: 'take over' })}
        onInItsPlace={() => setRequest({ how: 'in its place' })}
      />
    );
  }
  return (
    <ReopenContext value={reopen}>
      <RunningScreen id={id} />
    </ReopenContext>
  );
}

/** Every new one is a new try. */
interface OpenRequest {
  readonly how: 'ask' | 'take over' | 'in its place';
}

const selectTakenOver = (state: HostState) => state.takenOver;

async function openTasting(desk: HostDesk, tasting: string, { how }: OpenRequest) {
  const id = await desk.find(tasting);
  if (id === null) return { id: tasting, outcome: 'missing' } as const;
  return { id, outcome: await desk.open(id, how) };
}

const selectRunning = (state: HostState) => state.running;

function RunningScreen({ id }: { readonly id: string }) {
  const running = useDeskState(selectRunning);
  return running?.id === id ? <PlayedScreen view={running.view} /> : <Loading />;
}

const selectActive = (state: HostState) => state.active;

interface NotOpenedProps {
  readonly outcome: 'busy' | 'elsewhere' | 'missing' | 'unreadable';
  readonly onTakeOver?: () => void;
  readonly onInItsPlace?: () => void;
}

function NotOpened({ outcome, onTakeOver, onInItsPlace }: NotOpenedProps) {
  const messages = useHostMessages();
  const active = useDeskState(selectActive);
  const lobby = active?.view.phase === 'waiting' ? active.view : null;
  const words = {
    busy: lobby
      ? { title: messages.otherLobby.title(lobby.title), text: messages.otherLobby.text(lobby.live) }
      : { title: messages.busyTitle, text: messages.busy },
    elsewhere: { title: messages.elsewhereTitle, text: messages.elsewhere },
    missing: { title: messages.missingTitle, text: messages.missing },
    unreadable: { title: messages.unreadableTitle, text: messages.unreadableText },
  };
  return (
    <main className={page.page}>
      <Notice {...words[outcome]}>
        {outcome === 'busy' && active && (
          <a className={buttons.primary} href={`#/host/${active.id}`}>
            {lobby ? messages.otherLobby.goTo : messages.toRunning}
          </a>
        )}
        {outcome === 'busy' && lobby && <SleepButton lobby={lobby} onConfirm={onInItsPlace} />}
        {outcome === 'elsewhere' && (
          <button type="button" className={buttons.primary} onClick={onTakeOver}>
            {messages.takeOver}
          </button>
        )}
        <a className={buttons.secondary} href="#/host">
          {messages.toDashboard}
        </a>
      </Notice>
    </main>
  );
}
