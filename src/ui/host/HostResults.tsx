import { useCallback, useState } from 'react';

import { useHostMessages } from '../messages/useHostMessages';
import type { HostDesk } from '../services';
import buttons from '../shared/buttons.module.css';
import { Loading } from '../shared/Loading';
import { Notice } from '../shared/Notice';
import page from '../shared/page.module.css';
import { DuplicateButton } from './DuplicateButton';
import { useDesk } from './HostDeskContext';
import { RepairDialog } from './RepairDialog';
import { ResultsPage } from './ResultsPage';
import { useLoaded } from './useLoaded';

interface HostResultsProps {
  /** An id, or a code as its alias. */
  readonly tasting: string;
}

export function HostResults({ tasting }: HostResultsProps) {
  const messages = useHostMessages();
  const desk = useDesk();
  const { asked, ask, saved, close } = useRepair();
  // oxlint-disable-next-line react/exhaustive-deps -- what was saved is loaded anew
  const load = useCallback(() => loadResults(desk, tasting), [desk, tasting, saved]);
  const loaded = useLoaded(load);
  if (loaded.status === 'loading') return <Loading />;
  const results = loaded.status === 'ready' ? loaded.value : null;
  if (results) {
    return (
      <>
        <ResultsPage results={results} onRepair={ask}>
          <DuplicateButton id={results.id} title={results.title} />
        </ResultsPage>
        {asked !== null && <RepairDialog tastingId={results.id} questionId={asked} onClose={close} />}
      </>
    );
  }
  return (
    <main className={page.page}>
      <Notice title={messages.missingTitle} text={messages.missing}>
        <a className={buttons.secondary} href="#/host">
          {messages.toDashboard}
        </a>
      </Notice>
    </main>
  );
}

/** Which question is to be put right, and how many were. */
function useRepair() {
  const [asked, ask] = useState<string | null>(null);
  const [saved, setSaved] = useState(0);
  const close = (isSaved: boolean) => {
    ask(null);
    if (isSaved) setSaved(saved + 1);
  };
  return { asked, ask, saved, close };
}

async function loadResults(desk: HostDesk, tasting: string) {
  const id = await desk.find(tasting);
  return id === null ? null : desk.results(id);
}
