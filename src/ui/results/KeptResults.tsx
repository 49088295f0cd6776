import { useEffect, useState } from 'react';

import type { Results } from '../../host/host-store';
import type { EndedView } from '../../protocol/view';
import { ResultsPage } from '../host/ResultsPage';
import { useNamedView } from '../answer-names/useNamedView';
import { useCommonMessages } from '../messages/useCommonMessages';
import { useParticipantMessages } from '../messages/useParticipantMessages';
import { FinalResult } from '../participant/FinalResult';
import { PhoneFrame } from '../participant/PhoneFrame';
import { useServices, type Services } from '../services';
import buttons from '../shared/buttons.module.css';
import { Loading } from '../shared/Loading';
import { Notice } from '../shared/Notice';
import page from '../shared/page.module.css';

type Kept =
  | { readonly of: 'host'; readonly results: Results }
  | { readonly of: 'participant'; readonly view: EndedView }
  | { readonly of: 'nobody' };

interface KeptResultsProps {
  readonly tastingId: string;
}

/** A kept result, whoever this browser was in it. */
export function KeptResults({ tastingId }: KeptResultsProps) {
  const kept = useKept(tastingId);
  if (kept === null) return <Loading />;
  if (kept.of === 'host') return <ResultsPage results={kept.results} />;
  if (kept.of === 'participant') {
    return <KeptView view={kept.view} />;
  }
  return <NotFound />;
}

function NotFound() {
  const { home } = useCommonMessages();
  const messages = useParticipantMessages();
  return (
    <main className={page.page}>
      <Notice title={messages.resultNotFound} text={messages.resultNotFoundWhy}>
        <a className={buttons.secondary} href="#/">
          {home}
        </a>
      </Notice>
    </main>
  );
}

function KeptView({ view: typed }: { readonly view: EndedView }) {
  const view = useNamedView(typed);
  return (
    <PhoneFrame phase="ended" link="closed" you={view.you}>
      <FinalResult view={view} />
    </PhoneFrame>
  );
}

function useKept(tastingId: string): Kept | null {
  const services = useServices();
  const [kept, setKept] = useState<Kept | null>(null);

  useEffect(() => {
    let gone = false;
    findKept(services, tastingId).then(
      (found) => {
        if (!gone) setKept(found);
      },
      () => {
        if (!gone) setKept({ of: 'nobody' });
      },
    );
    return () => {
      gone = true;
    };
  }, [services, tastingId]);

  return kept;
}

async function findKept(services: Services, tastingId: string): Promise<Kept> {
  const results = await services.host().then((desk) => desk.results(tastingId));
  if (results) return { of: 'host', results };
  const view = await services.participant().then((desk) => desk.result(tastingId));
  return view ? { of: 'participant', view } : { of: 'nobody' };
}
