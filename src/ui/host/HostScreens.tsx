import { useEffect, useState } from 'react';

import { useHostMessages } from '../messages/useHostMessages';
import { useCommonMessages } from '../messages/useCommonMessages';
import type { Route } from '../router';
import { useServices, type HostDesk } from '../services';
import buttons from '../shared/buttons.module.css';
import { Loading } from '../shared/Loading';
import { Notice } from '../shared/Notice';
import page from '../shared/page.module.css';
import { ContinueDialog } from './ContinueDialog';
import { Dashboard } from './Dashboard';
import { EditorScreen } from './EditorScreen';
import { HostDeskProvider } from './HostDeskContext';
import { HostResults } from './HostResults';
import { StorageBanner } from './StorageBanner';
import { TastingScreen } from './TastingScreen';

type HostRoute = Extract<
  Route,
  { readonly screen: 'dashboard' | 'new' | 'tasting' | 'edit' | 'host-results' }
>;

interface HostScreensProps {
  readonly route: HostRoute;
}

/** Everything behind `#/host`. The tasting itself runs in the tab, whatever is shown here (T8). */
export function HostScreens({ route }: HostScreensProps) {
  const messages = useHostMessages();
  const common = useCommonMessages();
  const desk = useHostDesk();
  if (desk === 'loading') return <Loading />;
  if (desk === 'failed') {
    return (
      <main className={page.page}>
        <Notice title={messages.deskFailedTitle} text={messages.storage.STORAGE_BLOCKED}>
          <button type="button" className={buttons.primary} onClick={() => window.location.reload()}>
            {common.reload}
          </button>
        </Notice>
      </main>
    );
  }
  return (
    <HostDeskProvider value={desk}>
      <StorageBanner />
      <RouteScreen route={route} />
      <ContinueDialog />
    </HostDeskProvider>
  );
}

function RouteScreen({ route }: HostScreensProps) {
  switch (route.screen) {
    case 'dashboard':
      return <Dashboard />;
    case 'new':
      return <EditorScreen key="new" tasting={null} />;
    case 'edit':
      return <EditorScreen key={route.tasting} tasting={route.tasting} />;
    case 'tasting':
      return <TastingScreen key={route.tasting} tasting={route.tasting} />;
    case 'host-results':
      return <HostResults key={route.tasting} tasting={route.tasting} />;
  }
}

function useHostDesk(): HostDesk | 'loading' | 'failed' {
  const services = useServices();
  const [desk, setDesk] = useState<HostDesk | 'loading' | 'failed'>('loading');

  useEffect(() => {
    let gone = false;
    services.host().then(
      (loaded) => {
        if (!gone) setDesk(loaded);
      },
      () => {
        if (!gone) setDesk('failed');
      },
    );
    return () => {
      gone = true;
    };
  }, [services]);

  return desk;
}
