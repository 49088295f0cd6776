import { useCallback } from 'react';

import type { HostState } from '../../host/host-store';
import type { HostView } from '../../host/host-view';
import { useHostMessages } from '../messages/useHostMessages';
import type { HostDesk } from '../services';
import buttons from '../shared/buttons.module.css';
import { Loading } from '../shared/Loading';
import { Notice } from '../shared/Notice';
import page from '../shared/page.module.css';
import { useDesk, useDeskState } from './HostDeskContext';
import { HostEnded } from './HostEnded';
import { HostLobby } from './HostLobby';
import { HostQuestion } from './HostQuestion';
import { HostQuestionLeaderboard } from './HostQuestionLeaderboard';
import { HostRound } from './HostRound';
import { useLoaded } from './useLoaded';

interface TastingScreenProps {
  /** An id, or a code as its alias. */
  readonly tasting: string;
}

/** Opens a tasting in this tab, and shows it in whatever phase it is. */
export function TastingScreen({ tasting }: TastingScreenProps) {
  const desk = useDesk();
  const load = useCallback(() => openTasting(desk, tasting), [desk, tasting]);
  const loaded = useLoaded(load);
  if (loaded.status === 'loading') return <Loading />;
  if (loaded.status === 'failed') return <NotOpened outcome="unreadable" />;
  const { id, outcome } = loaded.value;
  return outcome === 'open' ? <RunningScreen id={id} /> : <NotOpened outcome={outcome} />;
}

async function openTasting(desk: HostDesk, tasting: string) {
  const id = await desk.find(tasting);
  if (id === null) return { id: tasting, outcome: 'missing' } as const;
  return { id, outcome: await desk.open(id) };
}

const selectRunning = (state: HostState) => state.running;

function RunningScreen({ id }: { readonly id: string }) {
  const running = useDeskState(selectRunning);
  return running?.id === id ? <PhaseScreen view={running.view} /> : <Loading />;
}

function PhaseScreen({ view }: { readonly view: HostView }) {
  switch (view.phase) {
    case 'waiting':
      return <HostLobby view={view} />;
    case 'question_open':
    case 'question_paused':
    case 'question_revealed':
      return <HostQuestion view={view} />;
    case 'question_leaderboard':
      return <HostQuestionLeaderboard view={view} />;
    case 'round_leaderboard':
      return <HostRound view={view} />;
    case 'ended':
      return <HostEnded view={view} />;
  }
}

const selectActiveId = (state: HostState) => state.active?.id ?? null;

function NotOpened({ outcome }: { readonly outcome: 'busy' | 'missing' | 'unreadable' }) {
  const messages = useHostMessages();
  const activeId = useDeskState(selectActiveId);
  const words = {
    busy: { title: messages.busyTitle, text: messages.busy },
    missing: { title: messages.missingTitle, text: messages.missing },
    unreadable: { title: messages.unreadableTitle, text: messages.unreadableText },
  };
  return (
    <main className={page.page}>
      <Notice {...words[outcome]}>
        {outcome === 'busy' && activeId !== null && (
          <a className={buttons.primary} href={`#/host/${activeId}`}>
            {messages.toRunning}
          </a>
        )}
        <a className={buttons.secondary} href="#/host">
          {messages.toDashboard}
        </a>
      </Notice>
    </main>
  );
}
