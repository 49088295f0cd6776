import { useCallback, useState } from 'react';

import type { HostView } from '../../host/host-view';
import { useNamedView } from '../answer-names/useNamedView';
import { useTastingSounds } from '../sound/useTastingSounds';
import { HostAnnouncer } from './HostAnnouncer';
import { HostEnded } from './HostEnded';
import { HostLobby } from './HostLobby';
import { HostQuestion } from './HostQuestion';
import { HostQuestionLeaderboard } from './HostQuestionLeaderboard';
import { HostRound } from './HostRound';
import { PeoplePanel } from './people/PeoplePanel';
import { PeoplePanelContext } from './people/PeoplePanelContext';
import { TastingDialogContext, type TastingDialog } from './TastingDialogContext';
import { TastingDialogs } from './TastingDialogs';
import { useWaitsForDialogs } from './useWaitsForDialogs';

interface ViewProps {
  readonly view: HostView;
}

interface ShownDialog {
  readonly shown: TastingDialog;
  readonly questionId: string | null;
}

/** The screen of whatever phase it is, and what is heard from one to the next. */
export function PlayedScreen({ view }: ViewProps) {
  const endsAtMs = view.phase === 'question_open' ? view.question.endsAtMs : null;
  useTastingSounds({ phase: view.phase, questionId: view.seen.questionId, endsAtMs });
  useWaitsForDialogs(view);
  const [isPanelOpen, setPanelOpen] = useState(false);
  const named = useNamedView(view);
  const [dialog, setDialog] = useState<ShownDialog | null>(null);
  const openDialog = useCallback(
    (shown: TastingDialog, questionId: string | null = null) => setDialog({ shown, questionId }),
    [],
  );
  const openPanel = useCallback(() => setPanelOpen(true), []);
  return (
    <PeoplePanelContext value={openPanel}>
      <TastingDialogContext value={openDialog}>
        <PhaseScreen view={named} />
      </TastingDialogContext>
      <HostAnnouncer view={named} />
      {dialog && (
        <TastingDialogs
          {...dialog}
          view={named}
          show={(shown) => setDialog(shown && { shown, questionId: null })}
        />
      )}
      {isPanelOpen && <PeoplePanel view={view} onClose={() => setPanelOpen(false)} />}
    </PeoplePanelContext>
  );
}

function PhaseScreen({ view }: ViewProps) {
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
