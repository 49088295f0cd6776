import { useCallback } from 'react';

import { useHostMessages } from '../messages/useHostMessages';
import type { HostDesk } from '../services';
import buttons from '../shared/buttons.module.css';
import { Loading } from '../shared/Loading';
import { Notice } from '../shared/Notice';
import page from '../shared/page.module.css';
import { useDesk } from './HostDeskContext';
import { ResultsPage } from './ResultsPage';
import { useLoaded } from './useLoaded';

interface HostResultsProps {
  /** An id, or a code as its alias. */
  readonly tasting: string;
}

export function HostResults({ tasting }: HostResultsProps) {
  const messages = useHostMessages();
  const desk = useDesk();
  const load = useCallback(() => loadResults(desk, tasting), [desk, tasting]);
  const loaded = useLoaded(load);
  if (loaded.status === 'loading') return <Loading />;
  const results = loaded.status === 'ready' ? loaded.value : null;
  if (results) return <ResultsPage results={results} />;
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

async function loadResults(desk: HostDesk, tasting: string) {
  const id = await desk.find(tasting);
  return id === null ? null : desk.results(id);
}
