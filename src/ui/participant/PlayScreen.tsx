import { Suspense, useEffect, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';

import type { JoinRequest } from '../../participant/join-request';
import type { ParticipantState } from '../../participant/participant-store';
import { useNamedView } from '../answer-names/useNamedView';
import type { ParticipantView } from '../../protocol/view';
import { replaceAddress } from '../router';
import { useServices, type ParticipantSession } from '../services';
import { DialogPlace } from '../shared/DialogPlace';
import { Finding } from '../shared/Finding';
import { StartFailed } from '../shared/StartFailed';
import { Announcer } from './Announcer';
import { Ended } from './Ended';
import { LobbyScreen } from './LobbyScreen';
import { LookingScreen } from './LookingScreen';
import { PhoneFrame } from './PhoneFrame';
import { QuestionLeaderboard } from './QuestionLeaderboard';
import { QuestionScreen } from './QuestionScreen';
import { RefusalScreen } from './RefusalScreen';
import { RoundScreen } from './RoundScreen';
import { StoppedScreen } from './StoppedScreen';
import { useSession } from './useSession';

/** A participant's screen, from the dial to the recap. */
export function PlayScreen(request: JoinRequest) {
  const state = useSession(request);

  if (state.status === 'running') return <SessionScreen session={state.session} />;
  if (state.status === 'loading') return <Finding code={request.code} />;
  return (
    <PhoneFrame phase="waiting" link="closed" you={null}>
      <StartFailed error={state.error} />
    </PhoneFrame>
  );
}

type Shown = 'phase' | 'refused' | 'stopped' | 'looking';

/** What the link leaves to be shown: a final result always, everything else only with a way to the host. */
function shownOf({ view, refusal, link, isOtherTasting }: ParticipantState): Shown {
  if (view?.phase === 'ended') return 'phase';
  if (refusal) return 'refused';
  if (isOtherTasting && link === 'host-away') return 'looking';
  if (link === 'moved' || link === 'closed') return 'stopped';
  return view ? 'phase' : 'looking';
}

function plays(state: ParticipantState): boolean {
  return shownOf(state) === 'phase' && state.view?.phase !== 'ended';
}

const selectCode = (state: ParticipantState) => state.code;
const selectView = (state: ParticipantState) => state.view;

interface SessionScreenProps {
  readonly session: ParticipantSession;
}

/** What stays while one screen makes place for the next: the voice, and a dialog that is open. */
function SessionScreen({ session }: SessionScreenProps) {
  const [dialog, setDialog] = useState<ReactNode>(null);
  useEffect(
    () =>
      session.store.subscribe((now, before) => {
        // There is no more to a seat that is over, or elsewhere.
        if (plays(before) && !plays(now)) setDialog(null);
      }),
    [session],
  );
  return (
    <DialogPlace value={setDialog}>
      <ShownScreen session={session} />
      <Announcer store={session.store} />
      <Suspense>{dialog}</Suspense>
    </DialogPlace>
  );
}

function ShownScreen({ session }: SessionScreenProps) {
  const shown = useStore(session.store, shownOf);
  const view = useStore(session.store, selectView);
  const code = useStore(session.store, selectCode);
  const { wakeForQuestions } = useServices();
  const isIn = view !== null;

  useEffect(() => {
    if (isIn) replaceAddress(`#/play/${code}`);
  }, [isIn, code]);

  useEffect(() => {
    if (!isIn) return undefined;
    // A phone on which it does not arrive sleeps as it always does.
    const ending = wakeForQuestions(session.store).catch(() => () => {});
    return () => void ending.then((end) => end());
  }, [isIn, session, wakeForQuestions]);

  if (shown === 'refused') return <RefusalScreen session={session} />;
  if (shown === 'stopped') return <StoppedScreen session={session} />;
  if (shown === 'looking' || !view) return <LookingScreen session={session} />;
  return <PhaseScreen session={session} view={view} />;
}

interface PhaseScreenProps extends SessionScreenProps {
  readonly view: ParticipantView;
}

function PhaseScreen({ session, view: typed }: PhaseScreenProps) {
  const view = useNamedView(typed);
  switch (view.phase) {
    case 'waiting':
      return <LobbyScreen session={session} view={view} />;
    case 'question_open':
    case 'question_paused':
    case 'question_revealed':
      return <QuestionScreen session={session} view={view} />;
    case 'question_leaderboard':
      return <QuestionLeaderboard session={session} view={view} />;
    case 'round_leaderboard':
      return <RoundScreen session={session} view={view} />;
    case 'ended':
      return <Ended session={session} view={view} />;
  }
}
